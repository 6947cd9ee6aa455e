#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include "frontline_icu.h"
#include "shim_support.h"

namespace {

/// Replaces every maximal invalid subsequence by U+FFFD; `origin` keeps for each byte of the result its source offset.
/// Returns false, and leaves both alone, when the text is valid.
bool repair(const uint8_t *text, int32_t length, std::string &out, std::vector<int32_t> &origin) {
  int32_t i = 0;
  bool valid = true;
  while (i < length && valid) {
    UChar32 c;
    U8_NEXT(text, i, length, c);
    valid = c >= 0;
  }
  if (valid) return false;
  for (i = 0; i < length;) {
    const int32_t start = i;
    UChar32 c;
    U8_NEXT(text, i, length, c);
    if (c < 0) {
      out.append("\xEF\xBF\xBD");
    } else {
      out.append(reinterpret_cast<const char *>(text) + start, static_cast<size_t>(i - start));
    }
    origin.resize(out.size(), start);
  }
  origin.push_back(length);
  return true;
}

}  // namespace

extern "C" int32_t frontline_normalize(const uint8_t *text, int32_t length, uint8_t *out, int32_t *spans,
                                       int32_t capacity) {
  if (length <= 0) return 0;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status)) return -status;
  std::string repaired;
  std::vector<int32_t> origin;
  const bool wasInvalid = repair(text, length, repaired, origin);
  const icu::StringPiece source = wasInvalid ? icu::StringPiece(repaired)
                                             : icu::StringPiece(reinterpret_cast<const char *>(text), length);
  std::string result;
  icu::StringByteSink<std::string> sink(&result, length);
  icu::Edits edits;
  normalizer->normalizeUTF8(0, source, sink, spans == nullptr ? nullptr : &edits, status);
  if (U_FAILURE(status)) return -status;
  const int32_t needed = frontline::copyOut(result, reinterpret_cast<char *>(out), capacity);
  if (spans == nullptr || needed > capacity || needed < 0) return needed;
  auto sourceOffset = [&](int32_t offset) { return wasInvalid ? origin[static_cast<size_t>(offset)] : offset; };
  // Unchanged stretches map scalar by scalar; a changed piece maps as a whole.
  icu::Edits::Iterator it = edits.getFineIterator();
  while (it.next(status)) {
    const int32_t from = it.sourceIndex();
    const int32_t to = it.destinationIndex();
    if (it.hasChange()) {
      for (int32_t i = 0; i < it.newLength(); ++i) {
        spans[to + i] = sourceOffset(from);
        spans[capacity + to + i] = sourceOffset(from + it.oldLength());
      }
      continue;
    }
    for (int32_t i = 0; i < it.newLength();) {
      int32_t next = i;
      U8_FWD_1(reinterpret_cast<const uint8_t *>(result.data()) + to, next, it.newLength());
      for (int32_t j = i; j < next; ++j) {
        spans[to + j] = sourceOffset(from + i);
        spans[capacity + to + j] = sourceOffset(from + next);
      }
      i = next;
    }
  }
  return U_FAILURE(status) ? -status : needed;
}
