#ifndef FRONTLINE_LANGUAGE_MODEL_H
#define FRONTLINE_LANGUAGE_MODEL_H

#include <stdint.h>

extern const uint8_t frontline_language_model[];
extern const uint64_t frontline_language_model_size;

#endif
