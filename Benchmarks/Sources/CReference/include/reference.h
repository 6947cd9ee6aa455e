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

/// The detector's features, as far as the floor needs them (NGramFeatures.swift): the logarithm (base two) of the lines of its largest
/// table, 64 bytes each, and the shortest and the longest n-gram of Latin script in letters and boundaries (at most 8).
#define REFERENCE_FEATURE_LINE_BITS 17
#define REFERENCE_SHORTEST_NGRAM 3
#define REFERENCE_LONGEST_NGRAM 5
#define REFERENCE_FEATURE_LINES (1 << REFERENCE_FEATURE_LINE_BITS)

/// The floor of detection by n-grams: of each word (a run of ASCII letters in lower case and of others, one code a letter, between two
/// boundaries) hashes the n-grams of every order, and the word where they do not cover it, and touches one cache line of a table for
/// each. No sums, no languages, no decision. The table holds REFERENCE_FEATURE_LINES * 64 bytes.
uint64_t reference_touch_features(const uint8_t *text, int64_t length, const uint8_t *table);

/// Keeps freed memory in the process. CLD2 allocates and frees buffers in every call; where they lie at the end of the heap, the C
/// library would hand them back to the system each time, and page faults take five times as long as CLD2 itself.
void reference_keep_freed_memory(void);

/// Hands freed memory back to the system, so that what a process holds can be told from what it held.
void reference_give_memory_back(void);

#endif
