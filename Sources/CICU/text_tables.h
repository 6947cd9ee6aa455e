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

#ifdef __cplusplus
}
#endif

#endif
