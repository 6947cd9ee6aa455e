#include "reference.h"

#include <stdlib.h>
#include <string.h>
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

uint64_t reference_hash_ngrams(const uint8_t *text, int64_t length, const uint8_t *table, uint64_t mask) {
  uint64_t checksum = 0;
  for (int64_t i = 0; i + 4 <= length; i++) {
    uint32_t gram;
    memcpy(&gram, text + i, sizeof gram);
    checksum += table[(mix(gram) & mask) * 64];
  }
  return checksum;
}
