#include <unicode/uchar.h>

#include "frontline_icu.h"

extern "C" int32_t frontline_scalar_columns(uint32_t scalar) {
  const UChar32 c = static_cast<UChar32>(scalar);
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      // The soft hyphen is drawn wherever it stands.
      return c == 0x00AD ? 1 : 0;
    default:
      break;
  }
  // Vowels and final consonants of Hangul written in parts stand in the block of the first consonant.
  if ((c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF)) return 0;
  if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION)) return 2;
  const int32_t width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}
