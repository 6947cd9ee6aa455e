#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/ubrk.h>
#include <unicode/uscript.h>

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>

#include "frontline_icu.h"
#include "shim_support.h"

struct frontline_word_breaker {
  UBreakIterator *iterator = nullptr;
  frontline::Utf16Text text;

  ~frontline_word_breaker() { ubrk_close(iterator); }
};

namespace {

enum Kind : uint8_t { kindWord = 0, kindNumber = 1, kindEmoji = 2, kindPunctuation = 3, kindSpace = 4 };

/// Opening an iterator is slow (it loads rules and dictionaries); cloning one is not. Prototypes are never freed and
/// never used but to clone.
UBreakIterator *cloneWordIterator(const char *locale) {
  static std::mutex mutex;
  static std::map<std::string, UBreakIterator *> prototypes;
  std::lock_guard<std::mutex> lock(mutex);
  UErrorCode status = U_ZERO_ERROR;
  auto found = prototypes.find(locale);
  if (found == prototypes.end()) {
    UBreakIterator *prototype = ubrk_open(UBRK_WORD, locale, nullptr, 0, &status);
    if (U_FAILURE(status)) return nullptr;
    // A service that is asked for made-up locales must not grow without end.
    if (prototypes.size() >= 256) return prototype;
    found = prototypes.emplace(locale, prototype).first;
  }
  UBreakIterator *clone = ubrk_clone(found->second, &status);
  return U_FAILURE(status) ? nullptr : clone;
}

bool isInvisible(UChar32 c) {
  if (u_isUWhiteSpace(c)) return true;
  const int8_t category = u_charType(c);
  return category == U_CONTROL_CHAR || category == U_FORMAT_CHAR || category == U_LINE_SEPARATOR ||
         category == U_PARAGRAPH_SEPARATOR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// What a segment is, from its rule status and its scalars.
uint8_t kindOf(const char16_t *units, int32_t start, int32_t end, int32_t status) {
  UChar32 first;
  int32_t i = start;
  U16_NEXT(units, i, end, first);
  bool keycap = false;
  bool emojiStyle = false;
  for (int32_t j = i; j < end; ++j) {
    if (units[j] == 0x20E3) keycap = true;
    if (units[j] == 0xFE0F) emojiStyle = true;
  }
  if (keycap && u_hasBinaryProperty(first, UCHAR_EMOJI)) return kindEmoji;
  if (status >= UBRK_WORD_LETTER) return kindWord;
  if (status >= UBRK_WORD_NUMBER) return kindNumber;
  if (u_hasBinaryProperty(first, UCHAR_REGIONAL_INDICATOR)) return kindEmoji;
  if (u_hasBinaryProperty(first, UCHAR_EXTENDED_PICTOGRAPHIC)) {
    return emojiStyle || u_hasBinaryProperty(first, UCHAR_EMOJI_PRESENTATION) || end - i > 1 ? kindEmoji
                                                                                            : kindPunctuation;
  }
  if (u_isUAlphabetic(first)) return kindWord;
  if (u_isdigit(first)) return kindNumber;
  for (int32_t j = start; j < end;) {
    UChar32 c;
    U16_NEXT(units, j, end, c);
    if (!isInvisible(c)) return kindPunctuation;
  }
  return kindSpace;
}

uint8_t scriptOf(const char16_t *units, int32_t start, int32_t end) {
  for (int32_t i = start; i < end;) {
    UChar32 c;
    U16_NEXT(units, i, end, c);
    if (c == 0x30FC || c == 0xFF70) return USCRIPT_KATAKANA;  // the long vowel mark is kana, though its script is common
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    if (U_SUCCESS(status) && script > USCRIPT_INHERITED && script != USCRIPT_UNKNOWN) {
      return static_cast<uint8_t>(script);
    }
  }
  return USCRIPT_COMMON;
}

}  // namespace

static_assert(sizeof(UChar) == 2, "ICU's UTF-16 unit");
static_assert(sizeof(frontline_segment) == 8, "read by Swift as an array");

extern "C" frontline_word_breaker *frontline_word_breaker_open(const char *locale) {
  UBreakIterator *iterator = cloneWordIterator(locale);
  if (iterator == nullptr) return nullptr;
  auto *breaker = new frontline_word_breaker();
  breaker->iterator = iterator;
  return breaker;
}

extern "C" void frontline_word_breaker_close(frontline_word_breaker *breaker) { delete breaker; }

extern "C" int32_t frontline_word_breaker_segments(frontline_word_breaker *breaker, const uint8_t *text, int32_t length,
                                                   frontline_segment *segments, int32_t capacity) {
  if (length <= 0) return 0;
  frontline::Utf16Text &utf16 = breaker->text;
  utf16.assign(text, length);
  UErrorCode status = U_ZERO_ERROR;
  const char16_t *units = utf16.units.data();
  ubrk_setText(breaker->iterator, units, utf16.count(), &status);
  if (U_FAILURE(status)) return -status;
  int32_t count = 0;
  int32_t start = ubrk_first(breaker->iterator);
  for (int32_t end = ubrk_next(breaker->iterator); end != UBRK_DONE; end = ubrk_next(breaker->iterator)) {
    if (count < capacity) {
      frontline_segment &segment = segments[count];
      segment.end = utf16.offsets[static_cast<size_t>(end)];
      segment.kind = kindOf(units, start, end, ubrk_getRuleStatus(breaker->iterator));
      segment.script = scriptOf(units, start, end);
      segment.reserved = 0;
    }
    ++count;
    start = end;
  }
  return count;
}

extern "C" int32_t frontline_reference_word_boundaries(const char *locale, const uint8_t *text, int32_t length,
                                                       int32_t *offsets, int32_t *statuses, int32_t capacity) {
  if (length <= 0) return 0;
  frontline::Utf16Text utf16;
  utf16.assign(text, length);
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, utf16.units.data(), utf16.count(), &status);
  if (U_FAILURE(status)) return -status;
  int32_t count = 0;
  for (int32_t at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    if (count < capacity) {
      offsets[count] = utf16.offsets[static_cast<size_t>(at)];
      if (statuses != nullptr) statuses[count] = ubrk_getRuleStatus(iterator);
    }
    ++count;
  }
  ubrk_close(iterator);
  return count;
}

extern "C" int32_t frontline_reference_grapheme_boundaries(const uint8_t *text, int32_t length, int32_t *offsets,
                                                           int32_t capacity) {
  if (length <= 0) return 0;
  frontline::Utf16Text utf16;
  utf16.assign(text, length);
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_CHARACTER, "root", utf16.units.data(), utf16.count(), &status);
  if (U_FAILURE(status)) return -status;
  int32_t count = 0;
  for (int32_t at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    if (count < capacity) offsets[count] = utf16.offsets[static_cast<size_t>(at)];
    ++count;
  }
  ubrk_close(iterator);
  return count;
}
