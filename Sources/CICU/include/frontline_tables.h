// The properties of every Unicode scalar that the analyzer needs, as a two-stage table.

#ifndef FRONTLINE_TABLES_H
#define FRONTLINE_TABLES_H

#include <stdint.h>

#ifdef __clang__
#define FRONTLINE_NONNULL _Nonnull
#else
#define FRONTLINE_NONNULL
#endif

#ifdef __cplusplus
extern "C" {
#endif

enum {
  /// Scalars in a block of the second stage, as a power of two.
  FRONTLINE_BLOCK_BITS = 7,
  /// The low bits of a form's entry are its length in bytes, the others its offset.
  FRONTLINE_FORM_LENGTH_BITS = 6,
};

enum {
  /// Its normalized form may combine or change places with what stands before it: a token that holds one is normalized by
  /// ICU, all others scalar by scalar.
  FRONTLINE_SCALAR_INTERACTS = 1,
  /// Continues a grapheme cluster (Grapheme_Cluster_Break is Extend, SpacingMark or ZWJ).
  FRONTLINE_SCALAR_EXTENDS_CLUSTER = 2,
  FRONTLINE_SCALAR_ALPHABETIC = 4,
  FRONTLINE_SCALAR_DIGIT = 8,
  /// White space, a control or format character, or default ignorable.
  FRONTLINE_SCALAR_INVISIBLE = 16,
  FRONTLINE_SCALAR_EMOJI = 32,
  FRONTLINE_SCALAR_EMOJI_PRESENTATION = 64,
  FRONTLINE_SCALAR_PICTOGRAPH = 128,
  FRONTLINE_SCALAR_REGIONAL_INDICATOR = 256,
  /// Its script is one of its own: not common, inherited or unknown.
  FRONTLINE_SCALAR_HAS_SCRIPT = 512,
  /// Of a script without spaces between words, whose units are grapheme clusters.
  FRONTLINE_SCALAR_UNSPACED = 1024,
};

/// The word rules: an automaton over the classes of scalars that says at each scalar what to do. Its first state is 1.
enum {
  /// Columns of a row: an action's low bits are the next state times this.
  FRONTLINE_WORD_CLASSES = 32,
  FRONTLINE_WORD_STATE_MASK = 0x0FFF,
  /// The segment ends before this scalar: the next state is that of a segment that begins with it.
  FRONTLINE_WORD_BOUNDARY = 0x8000,
  /// ICU's dictionaries decide where the segment that this scalar belongs to is cut.
  FRONTLINE_WORD_DICTIONARY = 0x4000,
  /// The segment ended at the place that was saved last; the scalars after it are read again.
  FRONTLINE_WORD_REWIND = 0x2000,
  /// The segment may have ended before this scalar: what follows tells.
  FRONTLINE_WORD_SAVE = 0x1000,
  /// What a state is: no word, a number, letters; or one in which no segment ends.
  FRONTLINE_WORD_NONE = 0,
  FRONTLINE_WORD_NUMBER = 1,
  FRONTLINE_WORD_LETTER = 2,
  FRONTLINE_WORD_NOT_ACCEPTING = 255,
};

/// What the word rules come to for an ASCII character among others.
enum {
  FRONTLINE_ASCII_LETTER = 1,
  /// After letters it begins a new segment, whatever follows.
  FRONTLINE_ASCII_ENDS_WORD = 2,
  /// Between two letters it belongs to their word.
  FRONTLINE_ASCII_JOINS_LETTERS = 4,
  /// After letters and a character that joins letters, it shows that nothing is joined.
  FRONTLINE_ASCII_NEVER_JOINED = 8,
  /// A segment of its own, invisible; spaces are one segment together. Only where ASCII or nothing follows.
  FRONTLINE_ASCII_SPACE = 16,
  /// A segment of its own, a mark. Only where ASCII or nothing follows.
  FRONTLINE_ASCII_MARK = 32,
};

/// What is known of a scalar.
typedef struct frontline_scalar {
  uint32_t normalized;  ///< its NFKC_Casefold form: 0 for itself, else an entry of the forms
  uint32_t folded;      ///< its folded form, in the same manner
  uint16_t flags;
  uint8_t script;  ///< ICU's script code
  uint8_t combining_class;
  uint8_t word_class;  ///< its column in the word rules
} frontline_scalar;

/// The word rules of a locale.
typedef struct frontline_word_rules {
  /// Rows of FRONTLINE_WORD_CLASSES actions.
  const uint16_t *FRONTLINE_NONNULL actions;
  /// What each state is.
  const uint8_t *FRONTLINE_NONNULL states;
  /// For each byte FRONTLINE_ASCII_LETTER and its neighbours; 0 beyond ASCII.
  const uint8_t *FRONTLINE_NONNULL ascii;
  /// For each scalar below 0x800 that is a letter to the rules as those of ASCII are, and nothing else, its folded form of one
  /// or two bytes, the first lowest. 0 for all others.
  const uint16_t *FRONTLINE_NONNULL short_letters;
} frontline_word_rules;

/// The tables. A scalar's record is scalars[stage2[(stage1[c >> BLOCK_BITS] << BLOCK_BITS) + (c & (2^BLOCK_BITS - 1))]].
typedef struct frontline_tables {
  const uint16_t *FRONTLINE_NONNULL stage1;
  const uint16_t *FRONTLINE_NONNULL stage2;
  const frontline_scalar *FRONTLINE_NONNULL scalars;
  const uint8_t *FRONTLINE_NONNULL forms;
} frontline_tables;

/// The tables, in read-only memory for the life of the process.
frontline_tables frontline_text_tables(void);

/// The word rules of the root locale, or those of Swedish and Finnish, where a colon joins letters.
frontline_word_rules frontline_word_rules_where(int32_t colon_joins);

/// Whether the ICU in use has the version that the word rules were generated from.
int32_t frontline_word_rules_are_current(void);

#ifdef __cplusplus
}
#endif

#endif
