#include "frontline_language_model.h"

const uint8_t frontline_language_model[] = {0};
const uint64_t frontline_language_model_size = sizeof frontline_language_model;
