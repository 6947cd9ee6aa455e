#include "reference.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct reference_word_breaker {
  UBreakIterator *iterator;
  UText text;
};

reference_word_breaker *reference_word_breaker_open(const char *locale) {
  reference_word_breaker *breaker = calloc(1, sizeof *breaker);
  if (breaker == NULL) {
    return NULL;
  }
  UErrorCode status = U_ZERO_ERROR;
  breaker->text = (UText)UTEXT_INITIALIZER;
  breaker->iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
  if (U_FAILURE(status)) {
    free(breaker);
    return NULL;
  }
  return breaker;
}

uint64_t reference_word_breaker_walk(reference_word_breaker *breaker, const uint8_t *text, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, (const char *)text, length, &status);
  ubrk_setUText(breaker->iterator, &breaker->text, &status);
  if (U_FAILURE(status)) {
    return 0;
  }
  uint64_t checksum = 0;
  for (int32_t boundary = ubrk_first(breaker->iterator); boundary != UBRK_DONE;
       boundary = ubrk_next(breaker->iterator)) {
    checksum = checksum * 31 + (uint64_t)boundary;
  }
  return checksum;
}

void reference_word_breaker_close(reference_word_breaker *breaker) {
  if (breaker == NULL) {
    return;
  }
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

static inline uint64_t mix(uint64_t hash) {
  hash *= 0x9E3779B97F4A7C15u;
  return hash ^ (hash >> 29);
}

uint64_t reference_hash_and_touch(const uint8_t *text, int64_t length, const uint8_t *table, uint64_t mask) {
  uint64_t checksum = 0;
  uint64_t hash = 0;
  for (int64_t i = 0; i < length; i++) {
    if (text[i] == ' ') {
      checksum += table[(mix(hash) & mask) * 64];
      hash = 0;
    } else {
      hash = hash * 31 + text[i];
    }
  }
  return checksum + table[(mix(hash) & mask) * 64];
}

// Words are cut here into pieces; a boundary stands before and behind, and zeros, so that eight codes can be read anywhere.
enum { boundary = ' ', longest_word = 64, word_padding = 16 };

static inline uint64_t codes_at(const uint8_t *word, int start) {
  uint64_t codes;
  memcpy(&codes, word + start, sizeof codes);
  return codes;
}

static inline uint8_t touch(const uint8_t *table, uint64_t codes) {
  return table[((codes * 0x9E3779B97F4A7C15u) >> (64 - REFERENCE_FEATURE_LINE_BITS)) * 64];
}

static inline bool is_letter(uint8_t byte) {
  return byte >= 0x80 || (uint8_t)((byte | 0x20) - 'a') < 26;
}

static inline uint64_t touch_word(const uint8_t *word, int count, const uint8_t *table) {
  uint64_t checksum = 0;
#pragma clang loop unroll(full)
  for (int order = REFERENCE_SHORTEST_NGRAM; order <= REFERENCE_LONGEST_NGRAM; order++) {
    for (int start = 0; start + order <= count; start++) {
      checksum += touch(table, codes_at(word, start) & (~0ull >> (64 - 8 * order)));
    }
  }
  if (count <= REFERENCE_LONGEST_NGRAM) {
    return checksum;
  }
  uint64_t whole = 0;
  for (int start = 0; start < count; start += 8) {
    whole = mix(whole ^ codes_at(word, start));
  }
  return checksum + touch(table, whole);
}

uint64_t reference_touch_features(const uint8_t *text, int64_t length, const uint8_t *table) {
  uint8_t word[longest_word + word_padding];
  uint64_t checksum = 0;
  int64_t position = 0;
  while (position < length) {
    if (!is_letter(text[position])) {
      position++;
      continue;
    }
    int count = 0;
    word[count++] = boundary;
    while (position < length && count < longest_word - 1 && is_letter(text[position])) {
      const uint8_t byte = text[position++];
      if (byte < 0x80) {
        word[count++] = byte | 0x20;
      } else if ((byte & 0xC0) == 0x80 && count > 1) {
        // A letter of several bytes is one code.
        word[count - 1] = (uint8_t)(word[count - 1] * 31 + byte) | 0x80;
      } else {
        word[count++] = byte;
      }
    }
    word[count++] = boundary;
    memset(word + count, 0, word_padding - 1);
    checksum += touch_word(word, count, table);
  }
  return checksum;
}

void reference_keep_freed_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, 1 << 22);
#endif
}

void reference_give_memory_back(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
