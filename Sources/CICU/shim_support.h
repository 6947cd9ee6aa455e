// Helpers shared by the shim's C++ files. Not part of its interface.

#ifndef FRONTLINE_SHIM_SUPPORT_H
#define FRONTLINE_SHIM_SUPPORT_H

#include <unicode/unistr.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include <unicode/utypes.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace frontline {

/// UTF-8 as UTF-16, with the byte offset of each UTF-16 unit and, at the end, the length in bytes. Invalid bytes become
/// U+FFFD, one for each maximal invalid subsequence. Buffers are kept between texts.
struct Utf16Text {
  std::vector<char16_t> units;
  std::vector<int32_t> offsets;

  int32_t count() const { return static_cast<int32_t>(units.size()); }

  void assign(const uint8_t *text, int32_t length) {
    units.resize(static_cast<size_t>(length));
    offsets.resize(static_cast<size_t>(length) + 1);
    char16_t *unit = units.data();
    int32_t *offset = offsets.data();
    int32_t i = 0;
    int32_t n = 0;
    while (i < length) {
      const int32_t start = i;
      UChar32 scalar;
      U8_NEXT_OR_FFFD(text, i, length, scalar);
      offset[n] = start;
      if (scalar < 0x10000) {
        unit[n++] = static_cast<char16_t>(scalar);
      } else {
        unit[n++] = U16_LEAD(scalar);
        offset[n] = start;
        unit[n++] = U16_TRAIL(scalar);
      }
    }
    offset[n] = length;
    units.resize(static_cast<size_t>(n));
    offsets.resize(static_cast<size_t>(n) + 1);
  }
};

inline int32_t copyOut(const char *text, size_t length, char *out, int32_t capacity) {
  if (length > static_cast<size_t>(INT32_MAX)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  const size_t written = capacity > 0 ? (length < static_cast<size_t>(capacity) ? length : capacity) : 0;
  if (written > 0) std::memcpy(out, text, written);
  return static_cast<int32_t>(length);
}

inline int32_t copyOut(const std::string &text, char *out, int32_t capacity) {
  return copyOut(text.data(), text.size(), out, capacity);
}

inline int32_t copyOut(const icu::UnicodeString &text, char *out, int32_t capacity) {
  std::string utf8;
  text.toUTF8String(utf8);
  return copyOut(utf8, out, capacity);
}

}  // namespace frontline

#endif
