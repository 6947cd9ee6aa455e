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

#include "frontline_tables.h"

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

// MARK: - Columns

/// The columns that a scalar takes on a terminal: 0 for what combines or is invisible, 2 for what East Asian Width (UAX 11)
/// calls wide or fullwidth, and for emoji that are drawn as such by themselves; else 1.
int32_t frontline_scalar_columns(uint32_t scalar);

// MARK: - Normalization

/// NFKC_Casefold (UAX 31) of the text as UTF-8. Writes into `spans`, for each byte of the result, the byte offset where
/// the piece of source starts that it came from and (in the second half, at index `capacity` + i) where that piece ends.
/// `spans` may be NULL, else it has room for twice `capacity`.
int32_t frontline_normalize(const uint8_t *text, int32_t length, uint8_t *out, int32_t *spans, int32_t capacity);

// MARK: - Transforms

/// A transform of text that ICU and CLDR name by an id, such as `NFD` or `Hans-Hant`. Not thread safe: one a thread.
typedef struct frontline_transform frontline_transform;

/// Opens a transform; NULL when ICU has none of that id.
frontline_transform *frontline_transform_open(const char *id);

/// Closes a transform; NULL is ignored.
void frontline_transform_close(frontline_transform *transform);

/// The text as the transform makes it.
int32_t frontline_transform_apply(const frontline_transform *transform, const uint8_t *text, int32_t length, char *out,
                                  int32_t capacity);

// MARK: - Messages

/// One part of a parsed ICU message: ICU's MessagePattern::Part with byte offsets.
typedef struct frontline_message_part {
  double number;  ///< the value of a part of type 12 or 13
  int32_t start;  ///< where it starts, in bytes
  int32_t end;    ///< where it ends, exclusive
  int32_t value;  ///< ICU's value of the part; for an INSERT_CHAR (3) the character
  int32_t limit;  ///< for types 0 and 5 the index of the part that ends it
  uint8_t type;   ///< ICU's UMessagePatternPartType
  uint8_t argument;  ///< for types 5 and 6 ICU's UMessagePatternArgType
  uint16_t reserved;
} frontline_message_part;

/// The deepest nesting of braces that is parsed.
enum { frontline_message_depth = 64 };

/// Parses a message; quoting is ICU's default (an apostrophe quotes only before syntax). Returns the number of parts, of
/// which at most `capacity` are written; on an error `*error_offset` is the byte where it is, if that is known, else -1.
int32_t frontline_message_parse(const uint8_t *text, int32_t length, frontline_message_part *parts, int32_t capacity,
                                int32_t *error_offset);

// MARK: - Formats

/// The formatters of one locale, opened when they are first used and kept. Thread safe.
typedef struct frontline_formats frontline_formats;

/// Opens the formats of a locale; never NULL.
frontline_formats *frontline_formats_open(const char *locale);

/// Closes them; NULL is ignored.
void frontline_formats_close(frontline_formats *formats);

/// A number, given as decimal text such as `-12.50` or `1E3`, in the style of a number skeleton (empty: the default).
int32_t frontline_format_number(frontline_formats *formats, const char *skeleton, const char *decimal, char *out,
                                int32_t capacity);

/// The plural keyword (`one`, `few`, `other` ...) of a number; `ordinal` is 0 for how many, 1 for the how-manieth.
int32_t frontline_plural_keyword(frontline_formats *formats, int32_t ordinal, const char *decimal, char *out,
                                 int32_t capacity);

/// A moment in milliseconds since 1970 UTC, `offset` seconds ahead of UTC. `style` is one of
/// `date/short` .. `date/full`, `time/short` .. `time/full`, `datetime/short` .. `datetime/full`, `::` and a skeleton, or a
/// date pattern.
int32_t frontline_format_date(frontline_formats *formats, const char *style, int64_t milliseconds, int32_t offset,
                              char *out, int32_t capacity);

/// A day so many days away, by name where the locale has one (yesterday, today, tomorrow), else counted.
int32_t frontline_format_relative_day(frontline_formats *formats, int32_t days, char *out, int32_t capacity);

/// A date text and a time text in the locale's manner of joining them.
int32_t frontline_format_date_with_time(frontline_formats *formats, const char *date, const char *time, char *out,
                                        int32_t capacity);

/// A list: `kind` 0 and, 1 or, 2 units (2 hours, 5 minutes). The items stand one after another; `ends` says where each
/// ends.
int32_t frontline_format_list(frontline_formats *formats, int32_t kind, const uint8_t *items, const int32_t *ends,
                              int32_t count, char *out, int32_t capacity);

/// How many digits after the point amounts of a currency (ISO 4217) have; negative when the code is not three letters.
int32_t frontline_currency_digits(const char *currency);

#ifdef __cplusplus
}
#endif

#endif
