// The whole surface of libicu that Frontline uses, in plain C types.
//
// No ICU type and no ICU header appears here: Foundation carries its own copy of ICU, whose declarations collide with
// libicu's as soon as both reach one Swift module. Calls are coarse, one a text, since each is out of line.
//
// Texts are UTF-8 of a stated length; invalid bytes count as U+FFFD, one for each maximal invalid subsequence.
// Functions that fill a buffer return the length they need, at most `capacity` of which they wrote, so a caller grows its
// buffer and calls again. A negative result is an error: minus an ICU error code.

#ifndef FRONTLINE_ICU_H
#define FRONTLINE_ICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: - Versions

/// The version of the ICU library in use, four numbers.
void frontline_icu_version(uint8_t version[4]);

/// The version of Unicode that this ICU implements, four numbers.
void frontline_unicode_version(uint8_t version[4]);

/// The name of an ICU error code, such as U_ILLEGAL_ARGUMENT_ERROR; valid forever.
const char *frontline_error_name(int32_t code);

// MARK: - Locales

/// The canonical BCP 47 form of a well-formed tag (CLDR aliases applied, extensions dropped).
int32_t frontline_locale_canonicalize(const char *tag, char *out, int32_t capacity);

/// The tag with its likely subtags added.
int32_t frontline_locale_maximize(const char *tag, char *out, int32_t capacity);

/// The parent that CLDR's parentLocales names for the tag; 0 when it names none; "root" when it names the root.
int32_t frontline_locale_parent(const char *tag, char *out, int32_t capacity);

// MARK: - Word segmentation

/// A word break iterator with its buffers. Not thread safe: one a thread.
typedef struct frontline_word_breaker frontline_word_breaker;

/// One segment of a text: it ends at byte `end`, exclusive; the next one starts there.
typedef struct frontline_segment {
  int32_t end;
  /// 0 word, 1 number, 2 emoji, 3 punctuation or symbol, 4 white space and invisible characters.
  uint8_t kind;
  /// The ICU script code of the first scalar with a script of its own; 0 (common) when there is none.
  uint8_t script;
  uint16_t reserved;
} frontline_segment;

/// Clones the prototype for the locale; NULL when ICU has none.
frontline_word_breaker *frontline_word_breaker_open(const char *locale);

/// Closes a breaker; NULL is ignored.
void frontline_word_breaker_close(frontline_word_breaker *breaker);

/// Cuts the text into segments. Returns how many there are; at most `capacity` of them are written.
int32_t frontline_word_breaker_segments(frontline_word_breaker *breaker, const uint8_t *text, int32_t length,
                                        frontline_segment *segments, int32_t capacity);

/// For tests: boundaries by the plainest use of ICU (one UTF-16 string, open, next, close), as byte offsets, 0 included
/// when the text is not empty. Returns how many there are.
int32_t frontline_reference_word_boundaries(const char *locale, const uint8_t *text, int32_t length, int32_t *offsets,
                                            int32_t *statuses, int32_t capacity);

/// For tests: boundaries of ICU's grapheme cluster iterator, in the same manner.
int32_t frontline_reference_grapheme_boundaries(const uint8_t *text, int32_t length, int32_t *offsets,
                                                int32_t capacity);

// MARK: - Normalization

/// NFKC_Casefold (UAX 31) of the text as UTF-8. Writes into `spans`, for each byte of the result, the byte offset where
/// the piece of source starts that it came from and (in the second half, at index `capacity` + i) where that piece ends.
/// `spans` may be NULL, else it has room for twice `capacity`.
int32_t frontline_normalize(const uint8_t *text, int32_t length, uint8_t *out, int32_t *spans, int32_t capacity);

#ifdef __cplusplus
}
#endif

#endif
