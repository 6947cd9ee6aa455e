#include <string.h>

#include "frontline_icu.h"
#include "text_tables.h"

frontline_tables frontline_text_tables(void) {
  return (frontline_tables){frontline_stage1, frontline_stage2, frontline_scalars, frontline_forms};
}

frontline_word_rules frontline_word_rules_where(int32_t colon_joins) {
  return colon_joins
             ? (frontline_word_rules){frontline_colon_word_actions, frontline_colon_word_states,
                                      frontline_colon_ascii_traits, frontline_short_letters}
             : (frontline_word_rules){frontline_word_actions, frontline_word_states, frontline_ascii_traits,
                                      frontline_short_letters};
}

int32_t frontline_word_rules_are_current(void) {
  uint8_t version[4];
  frontline_icu_version(version);
  return memcmp(version, frontline_word_rules_icu_version, sizeof version) == 0;
}
