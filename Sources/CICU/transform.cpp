#include <unicode/translit.h>

#include <memory>

#include "frontline_icu.h"
#include "shim_support.h"

struct frontline_transform {
  std::unique_ptr<icu::Transliterator> rules;
};

extern "C" frontline_transform *frontline_transform_open(const char *id) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place;
  std::unique_ptr<icu::Transliterator> rules(
      icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, place, status));
  if (U_FAILURE(status) || rules == nullptr) return nullptr;
  return new frontline_transform{std::move(rules)};
}

extern "C" void frontline_transform_close(frontline_transform *transform) { delete transform; }

extern "C" int32_t frontline_transform_apply(const frontline_transform *transform, const uint8_t *text, int32_t length,
                                             char *out, int32_t capacity) {
  if (length <= 0) return 0;
  icu::UnicodeString units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(reinterpret_cast<const char *>(text), length));
  transform->rules->transliterate(units);
  return frontline::copyOut(units, out, capacity);
}
