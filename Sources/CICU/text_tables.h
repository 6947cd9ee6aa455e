// The layout of the generated tables, shared by the generator, the shim and (by way of the public header) Swift.

#ifndef FRONTLINE_TEXT_TABLES_H
#define FRONTLINE_TEXT_TABLES_H

#include "include/frontline_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const uint16_t frontline_stage1[];
extern const uint16_t frontline_stage2[];
extern const frontline_scalar frontline_scalars[];
extern const uint8_t frontline_forms[];
extern const uint16_t frontline_word_actions[];
extern const uint8_t frontline_word_states[];
extern const uint16_t frontline_colon_word_actions[];
extern const uint8_t frontline_colon_word_states[];
extern const uint8_t frontline_ascii_traits[];
extern const uint8_t frontline_colon_ascii_traits[];
extern const uint16_t frontline_short_letters[];
extern const uint8_t frontline_word_rules_icu_version[];

#ifdef __cplusplus
}
#endif

#endif
