#ifndef FRONTLINE_REFERENCE_H
#define FRONTLINE_REFERENCE_H

#include <stdint.h>

/// ICU's own way to find words: a break iterator over a UText, set for every message.
typedef struct reference_word_breaker reference_word_breaker;

/// Opens a word break iterator of a locale; null where ICU refuses.
reference_word_breaker *reference_word_breaker_open(const char *locale);

/// Walks the boundaries of a UTF-8 text and returns a checksum of them.
uint64_t reference_word_breaker_walk(reference_word_breaker *breaker, const uint8_t *text, int64_t length);

/// Closes the iterator.
void reference_word_breaker_close(reference_word_breaker *breaker);

/// The floor of matching: reads the bytes once, hashes each run between spaces, and touches one cache line of a table a run.
/// The mask selects a line of 64 bytes; the table holds (mask + 1) * 64 bytes.
uint64_t reference_hash_and_touch(const uint8_t *text, int64_t length, const uint8_t *table, uint64_t mask);

/// The floor of detection: hashes every run of four bytes and touches one cache line a run.
uint64_t reference_hash_ngrams(const uint8_t *text, int64_t length, const uint8_t *table, uint64_t mask);

#endif
