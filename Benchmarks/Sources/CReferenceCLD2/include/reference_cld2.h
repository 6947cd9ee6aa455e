#ifndef FRONTLINE_REFERENCE_CLD2_H
#define FRONTLINE_REFERENCE_CLD2_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Detects the language of a plain text in UTF-8 by CLD2, all of its languages competing, without hints; returns CLD2's number of the
/// language.
uint64_t reference_cld2_detect(const uint8_t *text, int64_t length);

#ifdef __cplusplus
}
#endif

#endif
