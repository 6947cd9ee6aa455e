#ifndef FRONTLINE_ICU_H
#define FRONTLINE_ICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of the ICU library in use, four numbers.
void frontline_icu_version(uint8_t version[4]);

#ifdef __cplusplus
}
#endif

#endif
