#include <unicode/uchar.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

#include "frontline_icu.h"

extern "C" void frontline_icu_version(uint8_t version[4]) { u_getVersion(version); }

extern "C" void frontline_unicode_version(uint8_t version[4]) { u_getUnicodeVersion(version); }

extern "C" const char *frontline_error_name(int32_t code) {
  return u_errorName(static_cast<UErrorCode>(code < 0 ? -code : code));
}
