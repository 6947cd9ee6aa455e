#include <unicode/messagepattern.h>

#include "frontline_icu.h"
#include "shim_support.h"

namespace {

/// ICU's parser recurses for each level of braces; texts that would exhaust the stack are refused before.
bool isTooDeep(const uint8_t *text, int32_t length) {
  int32_t depth = 0;
  for (int32_t i = 0; i < length; ++i) {
    if (text[i] == '{' && ++depth > frontline_message_depth) return true;
    if (text[i] == '}' && depth > 0) --depth;
  }
  return false;
}

}  // namespace

extern "C" int32_t frontline_message_parse(const uint8_t *text, int32_t length, frontline_message_part *parts,
                                           int32_t capacity, int32_t *error_offset) {
  *error_offset = -1;
  if (length < 0) return -U_ILLEGAL_ARGUMENT_ERROR;
  if (isTooDeep(text, length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  frontline::Utf16Text utf16;
  utf16.assign(text, length);
  UErrorCode status = U_ZERO_ERROR;
  icu::MessagePattern pattern(status);
  UParseError error;
  error.offset = -1;
  const icu::UnicodeString source(utf16.units.data(), utf16.count());
  pattern.parse(source, &error, status);
  auto byteOffset = [&](int32_t index) {
    return utf16.offsets[static_cast<size_t>(index < 0 ? 0 : (index > utf16.count() ? utf16.count() : index))];
  };
  if (U_FAILURE(status)) {
    if (error.offset >= 0) *error_offset = byteOffset(error.offset);
    return -status;
  }
  const int32_t count = pattern.countParts();
  for (int32_t i = 0; i < count && i < capacity; ++i) {
    const icu::MessagePattern::Part &part = pattern.getPart(i);
    const UMessagePatternPartType type = part.getType();
    frontline_message_part &out = parts[i];
    out.number = pattern.getNumericValue(part);
    out.start = byteOffset(part.getIndex());
    out.end = byteOffset(part.getLimit());
    out.value = part.getValue();
    out.type = static_cast<uint8_t>(type);
    const bool isOpening = type == UMSGPAT_PART_TYPE_MSG_START || type == UMSGPAT_PART_TYPE_ARG_START;
    out.limit = isOpening ? pattern.getLimitPartIndex(i) : i;
    out.argument = static_cast<uint8_t>(part.getArgType());
    out.reserved = 0;
  }
  return count;
}
