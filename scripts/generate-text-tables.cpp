// Writes Sources/CICU/text_tables.c, the properties of every Unicode scalar that the analyzer needs, from libicu's data.
//
//     c++ -std=c++17 scripts/generate-text-tables.cpp $(pkg-config --cflags --libs icu-i18n icu-uc) -o generate-text-tables
//     ./generate-text-tables > Sources/CICU/text_tables.c
//
// The tables are committed, so that two machines with different versions of ICU read a text the same way.

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "../Sources/CICU/text_tables.h"

using icu::UnicodeString;

namespace {

constexpr int blockBits = FRONTLINE_BLOCK_BITS;
constexpr UChar32 scalarCount = 0x110000;

void check(UErrorCode status, const char *what) {
  if (U_SUCCESS(status)) return;
  std::fprintf(stderr, "%s: %s\n", what, u_errorName(status));
  std::exit(1);
}

bool between(UChar32 c, UChar32 first, UChar32 last) { return c >= first && c <= last; }

/// Marks that searchers leave out: diacritics of Latin, Greek and Cyrillic, points of Hebrew and Syriac, vowel signs of
/// Arabic. Those of Thai, Devanagari and the like are vowels and stay; so do the sound marks of kana.
bool isDroppedMark(UChar32 c) {
  if (c == 0x0640) return true;  // tatweel stretches a word and means nothing
  if (u_charType(c) != U_NON_SPACING_MARK && u_charType(c) != U_ENCLOSING_MARK) return false;
  return between(c, 0x0300, 0x036F) || between(c, 0x0591, 0x05C7) || between(c, 0x0610, 0x061A) ||
         between(c, 0x064B, 0x065F) || c == 0x0670 || between(c, 0x06D6, 0x06ED) || between(c, 0x0711, 0x074A) ||
         between(c, 0x08CA, 0x08FF) || between(c, 0x1AB0, 0x1AFF) || between(c, 0x1DC0, 0x1DFF) ||
         between(c, 0x20D0, 0x20FF) || between(c, 0xFE20, 0xFE2F);
}

/// Folded forms that no property of Unicode tells.
const std::map<UChar32, UnicodeString> &ownFoldings() {
  static const std::map<UChar32, UnicodeString> table = {
      // Latin letters with a stroke, and ligatures that are letters.
      {0x00F8, u"o"}, {0x0111, u"d"}, {0x00F0, u"d"}, {0x0142, u"l"}, {0x0127, u"h"}, {0x0167, u"t"}, {0x0131, u"i"},
      {0x0237, u"j"}, {0x00E6, u"ae"}, {0x0153, u"oe"}, {0x00FE, u"th"},
      // Cyrillic: io is written as ie; short i is a letter of its own and stays.
      {0x0451, u"\u0435"}, {0x0450, u"\u0435"}, {0x045D, u"\u0438"},
      // Arabic: variants of alef, ya, kaf and ha, ta marbuta.
      {0x0622, u"\u0627"}, {0x0623, u"\u0627"}, {0x0625, u"\u0627"}, {0x0671, u"\u0627"}, {0x0672, u"\u0627"},
      {0x0673, u"\u0627"}, {0x0649, u"\u064A"}, {0x06CC, u"\u064A"}, {0x06A9, u"\u0643"}, {0x0629, u"\u0647"},
      {0x06C0, u"\u0647"}, {0x06C1, u"\u0647"}, {0x06C2, u"\u0647"}, {0x06D5, u"\u0647"},
      // Apostrophes, quotation marks and hyphens, which keyboards set as they like.
      {0x0060, u"'"}, {0x02B9, u"'"}, {0x02BB, u"'"}, {0x02BC, u"'"}, {0x2018, u"'"}, {0x2019, u"'"}, {0x201B, u"'"},
      {0x2032, u"'"}, {0x05F3, u"'"}, {0x201C, u"\""}, {0x201D, u"\""}, {0x201E, u"\""}, {0x201F, u"\""},
      {0x05F4, u"\""}, {0x00AB, u"\""}, {0x00BB, u"\""}, {0x2010, u"-"}, {0x2012, u"-"}, {0x2013, u"-"},
      {0x2014, u"-"}, {0x2015, u"-"}, {0x2212, u"-"},
  };
  return table;
}

class Folding {
 public:
  Folding() {
    UErrorCode status = U_ZERO_ERROR;
    nfd_ = icu::Normalizer2::getNFDInstance(status);
    simplify_.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    check(status, "opening ICU services");
  }

  /// The folded form of a scalar of an NFKC_Casefold text.
  UnicodeString fold(UChar32 c) const {
    const auto own = ownFoldings().find(c);
    if (own != ownFoldings().end()) return own->second;
    if (isDroppedMark(c)) return UnicodeString();
    if (c > 0x7F && u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
      return UnicodeString(static_cast<UChar32>('0' + u_charDigitValue(c)));
    }
    if (between(c, 0x30A1, 0x30F6) || between(c, 0x30FD, 0x30FE)) return UnicodeString(static_cast<UChar32>(c - 0x60));
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    if (script == USCRIPT_LATIN || script == USCRIPT_GREEK) return withoutMarks(c, status);
    if (script == USCRIPT_HAN) return simplified(c);
    check(status, "script");
    return UnicodeString(c);
  }

 private:
  UnicodeString withoutMarks(UChar32 c, UErrorCode &status) const {
    const UnicodeString parts = nfd_->normalize(UnicodeString(c), status);
    check(status, "decomposing");
    UnicodeString result;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
      const UChar32 part = parts.char32At(i);
      if (isDroppedMark(part)) continue;
      const auto own = part == c ? ownFoldings().end() : ownFoldings().find(part);
      if (own != ownFoldings().end()) {
        result.append(own->second);
      } else {
        result.append(part);
      }
    }
    return result;
  }

  /// Applied until nothing changes: of a few characters the simplified form has one itself.
  UnicodeString simplified(UChar32 c) const {
    UnicodeString text(c);
    for (int round = 0; round < 4; ++round) {
      UnicodeString next(text);
      simplify_->transliterate(next);
      if (next == text) break;
      text = next;
    }
    return text;
  }

  const icu::Normalizer2 *nfd_ = nullptr;
  std::unique_ptr<icu::Transliterator> simplify_;
};

/// Mapped forms, each stored once.
class Pool {
 public:
  /// 0 when the form is the scalar itself.
  uint32_t entry(UChar32 c, const UnicodeString &form) {
    if (form == UnicodeString(c)) return 0;
    std::string utf8;
    form.toUTF8String(utf8);
    const auto found = entries_.find(utf8);
    if (found != entries_.end()) return found->second;
    size_t offset = bytes_.find(utf8, 1);
    if (utf8.empty()) offset = 1;
    if (offset == std::string::npos) {
      offset = bytes_.size();
      bytes_ += utf8;
    }
    if (utf8.size() >= (1u << FRONTLINE_FORM_LENGTH_BITS)) std::exit(2);
    const uint32_t entry = static_cast<uint32_t>(offset) << FRONTLINE_FORM_LENGTH_BITS | static_cast<uint32_t>(utf8.size());
    entries_[utf8] = entry;
    return entry;
  }

  const std::string &bytes() const { return bytes_; }

 private:
  std::string bytes_ = std::string(1, '\0');
  std::map<std::string, uint32_t> entries_;
};

bool isInvisible(UChar32 c) {
  const int8_t type = u_charType(c);
  return u_isUWhiteSpace(c) || type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR ||
         type == U_PARAGRAPH_SEPARATOR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool mayCompose(UChar32 c) { return u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE; }

frontline_scalar describe(UChar32 c, const icu::Normalizer2 &normalizer, const Folding &folding, Pool &pool) {
  UErrorCode status = U_ZERO_ERROR;
  frontline_scalar out = {};
  const UnicodeString normalized = normalizer.normalize(UnicodeString(c), status);
  check(status, "normalizing");
  UnicodeString folded;
  for (int32_t i = 0; i < normalized.length(); i = normalized.moveIndex32(i, 1)) {
    folded.append(folding.fold(normalized.char32At(i)));
  }
  out.normalized = pool.entry(c, normalized);
  out.folded = pool.entry(c, folded);
  const UScriptCode script = uscript_getScript(c, &status);
  check(status, "script");
  // The marks for long vowels are kana, though their script is common.
  out.script = static_cast<uint8_t>(c == 0x30FC || c == 0xFF70 ? USCRIPT_KATAKANA : script);
  out.combining_class = u_getCombiningClass(c);
  unsigned flags = 0;
  if (!normalized.isEmpty()) {
    const UChar32 first = normalized.char32At(0);
    const UChar32 last = normalized.char32At(normalized.length() - 1);
    const bool isMapped = out.normalized != 0;
    if (mayCompose(first) || (isMapped && (u_getCombiningClass(first) != 0 || u_getCombiningClass(last) != 0))) {
      flags |= FRONTLINE_SCALAR_INTERACTS;
    }
  }
  const int32_t cluster = u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
  if (cluster == U_GCB_EXTEND || cluster == U_GCB_SPACING_MARK || cluster == U_GCB_ZWJ) {
    flags |= FRONTLINE_SCALAR_EXTENDS_CLUSTER;
  }
  if (u_isUAlphabetic(c)) flags |= FRONTLINE_SCALAR_ALPHABETIC;
  if (u_isdigit(c)) flags |= FRONTLINE_SCALAR_DIGIT;
  if (isInvisible(c)) flags |= FRONTLINE_SCALAR_INVISIBLE;
  if (u_hasBinaryProperty(c, UCHAR_EMOJI)) flags |= FRONTLINE_SCALAR_EMOJI;
  if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION)) flags |= FRONTLINE_SCALAR_EMOJI_PRESENTATION;
  if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) flags |= FRONTLINE_SCALAR_PICTOGRAPH;
  if (u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR)) flags |= FRONTLINE_SCALAR_REGIONAL_INDICATOR;
  out.flags = static_cast<uint16_t>(flags);
  return out;
}

template <typename Values>
void print(const char *declaration, const Values &values) {
  std::printf("%s = {\n", declaration);
  std::string line = "   ";
  for (const auto &value : values) {
    const std::string text = " " + std::to_string(static_cast<unsigned long>(value)) + ",";
    if (line.size() + text.size() > 120) {
      std::puts(line.c_str());
      line = "   ";
    }
    line += text;
  }
  std::printf("%s\n};\n\n", line.c_str());
}

}  // namespace

int main() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  check(status, "NFKC_Casefold");
  const Folding folding;
  Pool pool;
  using Key = std::tuple<uint32_t, uint32_t, uint16_t, uint8_t, uint8_t>;
  std::map<Key, uint16_t> recordIndex;
  std::vector<frontline_scalar> records;
  std::map<std::vector<uint16_t>, uint16_t> blockIndex;
  std::vector<uint16_t> stage1, stage2;
  for (UChar32 start = 0; start < scalarCount; start += 1 << blockBits) {
    std::vector<uint16_t> block;
    for (UChar32 c = start; c < start + (1 << blockBits); ++c) {
      const frontline_scalar scalar = describe(U_IS_SURROGATE(c) ? 0xFFFD : c, *normalizer, folding, pool);
      const Key key(scalar.normalized, scalar.folded, scalar.flags, scalar.script, scalar.combining_class);
      const auto inserted = recordIndex.emplace(key, static_cast<uint16_t>(records.size()));
      if (inserted.second) records.push_back(scalar);
      if (records.size() > 0xFFFF) return 3;
      block.push_back(inserted.first->second);
    }
    const auto inserted = blockIndex.emplace(block, static_cast<uint16_t>(stage2.size() >> blockBits));
    if (inserted.second) stage2.insert(stage2.end(), block.begin(), block.end());
    stage1.push_back(inserted.first->second);
  }
  UVersionInfo unicode;
  u_getUnicodeVersion(unicode);
  std::printf("// Generated by scripts/generate-text-tables.cpp from ICU %s, Unicode %d.%d. Do not edit.\n\n", U_ICU_VERSION,
              unicode[0], unicode[1]);
  std::puts("#include \"text_tables.h\"\n");
  print("const uint16_t frontline_stage1[]", stage1);
  print("const uint16_t frontline_stage2[]", stage2);
  std::puts("const frontline_scalar frontline_scalars[] = {");
  std::string line = "   ";
  for (const frontline_scalar &s : records) {
    char text[80];
    std::snprintf(text, sizeof text, " {%u, %u, %u, %u, %u},", s.normalized, s.folded, s.flags, s.script, s.combining_class);
    if (line.size() + std::char_traits<char>::length(text) > 120) {
      std::puts(line.c_str());
      line = "   ";
    }
    line += text;
  }
  std::printf("%s\n};\n\n", line.c_str());
  std::vector<unsigned char> bytes(pool.bytes().begin(), pool.bytes().end());
  print("const uint8_t frontline_forms[]", bytes);
  std::fprintf(stderr, "%zu blocks, %zu records, %zu bytes of forms\n", stage2.size() >> blockBits, records.size(),
               pool.bytes().size());
  return 0;
}
