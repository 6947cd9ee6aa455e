#include "frontline_language_model.h"

// model.bin is written by FrontlineTraining; docs/language-model.md tells how.
static const _Alignas(64) uint8_t model[] = {
#embed "model.bin"
};

const uint8_t *frontline_language_model_bytes(void) { return model; }

uint64_t frontline_language_model_size(void) { return sizeof model; }
