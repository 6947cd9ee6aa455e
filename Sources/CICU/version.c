#include "frontline_icu.h"

#include <unicode/uversion.h>

void frontline_icu_version(uint8_t version[4]) {
  u_getVersion(version);
}
