#ifndef FRONTLINE_LANGUAGE_MODEL_H
#define FRONTLINE_LANGUAGE_MODEL_H

#include <stdint.h>

/// The language model that FrontlineTraining wrote, in read-only data, at a multiple of 64.
const uint8_t *frontline_language_model_bytes(void);

/// The number of bytes of the model.
uint64_t frontline_language_model_size(void);

#endif
