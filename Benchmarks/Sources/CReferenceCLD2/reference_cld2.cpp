#include "reference_cld2.h"

// CLD2 names FILE and leaves its header to others.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

uint64_t reference_cld2_detect(const uint8_t *text, int64_t length) {
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int textBytes = 0;
  bool isReliable = false;
  int validBytes = 0;
  // The call that CLD2 recommends, with its default flags; it checks the text first, as Frontline does.
  const CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      reinterpret_cast<const char *>(text), static_cast<int>(length), true, &hints, 0, languages, percents, scores, nullptr,
      &textBytes, &isReliable, &validBytes);
  return static_cast<uint64_t>(language);
}
