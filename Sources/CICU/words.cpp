#include <unicode/ubrk.h>
#include <unicode/uscript.h>

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>

#include "frontline_icu.h"
#include "shim_support.h"
#include "text_tables.h"

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
  // Never destroyed, so that a thread that still runs when the process ends finds them.
  static std::mutex &mutex = *new std::mutex();
  static auto &prototypes = *new std::map<std::string, UBreakIterator *>();
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

inline const frontline_scalar &scalar(UChar32 c) {
  const size_t block = static_cast<size_t>(frontline_stage1[c >> FRONTLINE_BLOCK_BITS]) << FRONTLINE_BLOCK_BITS;
  return frontline_scalars[frontline_stage2[block + (c & ((1 << FRONTLINE_BLOCK_BITS) - 1))]];
}

/// What a segment is, from its rule status and its scalars.
uint8_t kindOf(const char16_t *units, int32_t start, int32_t end, int32_t status) {
  UChar32 first;
  int32_t i = start;
  U16_NEXT(units, i, end, first);
  const unsigned flags = scalar(first).flags;
  if ((flags & FRONTLINE_SCALAR_EMOJI) != 0 && end - i > 0 && units[end - 1] == 0x20E3) return kindEmoji;  // keycap
  if (status >= UBRK_WORD_LETTER) return kindWord;
  if (status >= UBRK_WORD_NUMBER) {
    // ICU calls "mp3" a number, since it ends in one. With a letter in it it is a word.
    for (int32_t j = start; j < end;) {
      UChar32 c;
      U16_NEXT(units, j, end, c);
      if ((scalar(c).flags & FRONTLINE_SCALAR_ALPHABETIC) != 0) return kindWord;
    }
    return kindNumber;
  }
  if ((flags & FRONTLINE_SCALAR_REGIONAL_INDICATOR) != 0) return kindEmoji;
  if ((flags & FRONTLINE_SCALAR_PICTOGRAPH) != 0) {
    // Text presentation is usual for some of them, such as the copyright sign, unless something follows that changes it.
    const bool isEmoji = (flags & FRONTLINE_SCALAR_EMOJI_PRESENTATION) != 0 ? !(end - i == 1 && units[i] == 0xFE0E)
                                                                            : end - i > 0 && units[i] != 0xFE0E;
    return isEmoji ? kindEmoji : kindPunctuation;
  }
  if ((flags & FRONTLINE_SCALAR_ALPHABETIC) != 0) return kindWord;
  if ((flags & FRONTLINE_SCALAR_DIGIT) != 0) return kindNumber;
  for (int32_t j = start; j < end;) {
    UChar32 c;
    U16_NEXT(units, j, end, c);
    if ((scalar(c).flags & FRONTLINE_SCALAR_INVISIBLE) == 0) return kindPunctuation;
  }
  return kindSpace;
}

uint8_t scriptOf(const char16_t *units, int32_t start, int32_t end) {
  for (int32_t i = start; i < end;) {
    UChar32 c;
    U16_NEXT(units, i, end, c);
    const uint8_t script = scalar(c).script;
    if (script > USCRIPT_INHERITED && script != USCRIPT_UNKNOWN) return script;
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
