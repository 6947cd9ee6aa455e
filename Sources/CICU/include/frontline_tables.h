// The properties of every Unicode scalar that the analyzer needs, as a two-stage table.

#ifndef FRONTLINE_TABLES_H
#define FRONTLINE_TABLES_H

#include <stdint.h>

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
};

/// What is known of a scalar.
typedef struct frontline_scalar {
  uint32_t normalized;  ///< its NFKC_Casefold form: 0 for itself, else an entry of the forms
  uint32_t folded;      ///< its folded form, in the same manner
  uint16_t flags;
  uint8_t script;  ///< ICU's script code
  uint8_t combining_class;
} frontline_scalar;

/// The tables. A scalar's record is scalars[stage2[(stage1[c >> BLOCK_BITS] << BLOCK_BITS) + (c & (2^BLOCK_BITS - 1))]].
typedef struct frontline_tables {
  const uint16_t *stage1;
  const uint16_t *stage2;
  const frontline_scalar *scalars;
  const uint8_t *forms;
} frontline_tables;

/// The tables, in read-only memory for the life of the process.
frontline_tables frontline_text_tables(void);

#ifdef __cplusplus
}
#endif

#endif
