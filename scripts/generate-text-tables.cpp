// Writes Sources/CICU/text_tables.c, the properties of every Unicode scalar that the analyzer needs, from libicu's data.
//
//     c++ -std=c++17 scripts/generate-text-tables.cpp $(pkg-config --cflags --libs icu-i18n icu-uc) -o generate-text-tables
//     ./generate-text-tables > Sources/CICU/text_tables.c
//
// The tables are committed, so that two machines with different versions of ICU read a text the same way.

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucptrie.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
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

/// The word rules of a locale as ICU compiled them: an automaton over categories of scalars.
///
/// Its layout (rbbidata.h) is no API. It is read here and nowhere else: what is generated is compared with ICU by tests.
class WordRules {
 public:
  explicit WordRules(const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, nullptr, 0, &status);
    check(status, "opening word rules");
    const int32_t length = ubrk_getBinaryRules(iterator, nullptr, 0, &status);
    status = U_ZERO_ERROR;
    bytes_.resize(static_cast<size_t>(length));
    ubrk_getBinaryRules(iterator, bytes_.data(), length, &status);
    check(status, "reading word rules");
    ubrk_close(iterator);
    // Rows of one byte an entry, no look-ahead, nothing asked of the beginning of the text.
    if (word(0) != 0xB1A0 || bytes_[4] != 6 || table(4) != 4) fail("word rules in a form not known here");
    trie_ = ucptrie_openFromBinary(UCPTRIE_TYPE_ANY, UCPTRIE_VALUE_BITS_ANY, bytes_.data() + word(8),
                                   static_cast<int32_t>(word(9)), nullptr, &status);
    check(status, "reading categories");
    for (uint32_t state = 0; state < states(); ++state) {
      if (next(state, 1) != 0) fail("a word rule that looks for the end of the text");
    }
  }

  uint32_t states() const { return table(0); }
  uint32_t categories() const { return word(3); }
  uint32_t category(UChar32 c) const { return ucptrie_get(trie_, c); }
  /// Whether ICU looks the category up in dictionaries. Hangul syllables are among those, but there is no dictionary of them.
  bool isDictionary(uint32_t category) const { return category >= table(2) && category != this->category(0xAC00); }
  bool accepts(uint32_t state) const { return row(state)[0] != 0; }
  uint32_t next(uint32_t state, uint32_t category) const { return row(state)[3 + category]; }

  /// 0 for no word, 1 for a number, 2 for letters, kana and ideographs.
  unsigned char status(uint32_t state) const {
    const uint32_t group = row(state)[2];
    const uint32_t value = word(12, group + word(12, group));
    return value >= UBRK_WORD_LETTER ? 2 : value >= UBRK_WORD_NUMBER ? 1 : 0;
  }

 private:
  [[noreturn]] static void fail(const char *what) {
    std::fprintf(stderr, "%s\n", what);
    std::exit(4);
  }
  /// A number of the header; or of the array whose place the header names.
  uint32_t word(size_t field) const { return at(4 * field); }
  uint32_t word(size_t field, uint32_t index) const { return at(word(field) + 4 * index); }
  uint32_t table(size_t field) const { return at(word(4) + 4 * field); }
  const uint8_t *row(uint32_t state) const { return bytes_.data() + word(4) + 20 + state * table(1); }
  uint32_t at(size_t offset) const {
    uint32_t value;
    std::memcpy(&value, bytes_.data() + offset, sizeof value);
    return value;
  }

  std::vector<uint8_t> bytes_;
  UCPTrie *trie_ = nullptr;
};

/// Scalars that no rule of any locale tells apart have one class.
class WordClasses {
 public:
  uint8_t classOf(UChar32 c) {
    const auto pair = std::make_pair(root.category(c), joining.category(c));
    const auto inserted = classes_.emplace(pair, classes_.size());
    if (inserted.second) members_.push_back(pair);
    if (members_.size() > FRONTLINE_WORD_CLASSES) std::exit(5);
    return static_cast<uint8_t>(inserted.first->second);
  }

  /// The rules with what is to be done at each scalar; see FRONTLINE_WORD_BOUNDARY and its neighbours.
  std::vector<uint16_t> actions(bool joinsAtColon) const {
    const WordRules &rules = joinsAtColon ? joining : root;
    std::vector<uint16_t> result;
    for (uint32_t state = 0; state < rules.states(); ++state) {
      for (uint32_t column = 0; column < FRONTLINE_WORD_CLASSES; ++column) {
        const auto &pair = members_[column < members_.size() ? column : 0];
        const uint32_t category = joinsAtColon ? pair.second : pair.first;
        const uint32_t begun = rules.next(1, category);
        const uint32_t next = rules.next(state, category);
        if (!rules.accepts(begun)) std::exit(6);
        unsigned action = next * FRONTLINE_WORD_CLASSES;
        if (next == 0) {
          action = rules.accepts(state) || state < 2 ? begun * FRONTLINE_WORD_CLASSES | FRONTLINE_WORD_BOUNDARY
                                                     : static_cast<unsigned>(FRONTLINE_WORD_REWIND);
        } else if (rules.accepts(state) && !rules.accepts(next)) {
          action |= FRONTLINE_WORD_SAVE;
        }
        if (action != FRONTLINE_WORD_REWIND && rules.isDictionary(category)) action |= FRONTLINE_WORD_DICTIONARY;
        result.push_back(static_cast<uint16_t>(action));
      }
    }
    return result;
  }

  std::vector<unsigned char> states(bool joinsAtColon) const {
    const WordRules &rules = joinsAtColon ? joining : root;
    std::vector<unsigned char> result;
    for (uint32_t state = 0; state < rules.states(); ++state) {
      result.push_back(rules.accepts(state) ? rules.status(state) : FRONTLINE_WORD_NOT_ACCEPTING);
    }
    return result;
  }

  /// What the rules say of each ASCII character beside others, so that plain words need no automaton: asked of the automaton
  /// itself. Two bytes of a text that is read this way are ASCII too.
  std::vector<unsigned char> asciiTraits(bool joinsAtColon) {
    const std::vector<uint16_t> rules = actions(joinsAtColon);
    auto action = [&](unsigned state, UChar32 c) {
      return rules[(state & FRONTLINE_WORD_STATE_MASK) + classOf(c)];
    };
    const unsigned start = FRONTLINE_WORD_CLASSES;
    const unsigned letters = action(start, 'a');
    std::vector<unsigned> middles;
    for (UChar32 c = 0; c < 0x80; ++c) {
      if ((action(letters, c) & FRONTLINE_WORD_SAVE) != 0) middles.push_back(action(letters, c));
    }
    std::vector<unsigned char> result(256);
    for (UChar32 c = 0; c < 0x80; ++c) {
      unsigned traits = 0;
      const bool isLetter = u_isalpha(c);
      if (isLetter && (action(start, c) != letters || action(letters, c) != letters)) std::exit(7);
      if (isLetter) traits |= FRONTLINE_ASCII_LETTER;
      if ((action(letters, c) & FRONTLINE_WORD_BOUNDARY) != 0) traits |= FRONTLINE_ASCII_ENDS_WORD;
      if ((action(letters, c) & FRONTLINE_WORD_SAVE) != 0) traits |= FRONTLINE_ASCII_JOINS_LETTERS;
      bool keepsApart = true;
      for (unsigned middle : middles) {
        keepsApart = keepsApart && (action(middle, c) & FRONTLINE_WORD_REWIND) != 0;
        if (isLetter && action(middle, c) != letters) std::exit(8);
      }
      if (keepsApart) traits |= FRONTLINE_ASCII_NEVER_JOINED;
      bool isAlone = states(joinsAtColon)[action(start, c) / FRONTLINE_WORD_CLASSES] == FRONTLINE_WORD_NONE;
      for (UChar32 next = 0; next < 0x80; ++next) {
        if (c == ' ' && next == ' ') continue;
        isAlone = isAlone && (action(action(start, c), next) & FRONTLINE_WORD_BOUNDARY) != 0;
      }
      if (isAlone) traits |= isInvisible(c) ? FRONTLINE_ASCII_SPACE : FRONTLINE_ASCII_MARK;
      result[static_cast<size_t>(c)] = static_cast<unsigned char>(traits);
    }
    return result;
  }

  uint8_t letterClass() { return classOf('a'); }

  const WordRules root{"root"};
  /// Those of Swedish and Finnish, where a colon joins letters.
  const WordRules joining{"fi"};

 private:
  std::map<std::pair<uint32_t, uint32_t>, size_t> classes_;
  std::vector<std::pair<uint32_t, uint32_t>> members_;
};

/// Whether units of the script are grapheme clusters: `Script.isWrittenWithoutSpaces`.
bool isWithoutSpaces(UScriptCode script) {
  switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return false;
  }
}

bool mayCompose(UChar32 c) { return u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE; }

frontline_scalar describe(UChar32 c, const icu::Normalizer2 &normalizer, const Folding &folding, Pool &pool,
                          WordClasses &words) {
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
  if (out.script > USCRIPT_INHERITED && out.script != USCRIPT_UNKNOWN) flags |= FRONTLINE_SCALAR_HAS_SCRIPT;
  if (isWithoutSpaces(static_cast<UScriptCode>(out.script))) flags |= FRONTLINE_SCALAR_UNSPACED;
  out.flags = static_cast<uint16_t>(flags);
  out.word_class = words.classOf(c);
  return out;
}

/// For each scalar below 0x800 that is a plain letter beyond ASCII its folded form, where that has one or two bytes: the first
/// byte lowest. 0 for all others.
std::vector<uint16_t> shortLetters(const std::vector<frontline_scalar> &records, const std::vector<uint16_t> &stage1,
                                   const std::vector<uint16_t> &stage2, const Pool &pool, uint8_t letterClass) {
  std::vector<uint16_t> result(0x800);
  for (UChar32 c = 0x80; c < 0x800; ++c) {
    const size_t block = static_cast<size_t>(stage1[c >> blockBits]) << blockBits;
    const frontline_scalar &scalar = records[stage2[block + (c & ((1 << blockBits) - 1))]];
    const bool isPlain = scalar.word_class == letterClass && scalar.combining_class == 0 &&
                         scalar.flags == (FRONTLINE_SCALAR_ALPHABETIC | FRONTLINE_SCALAR_HAS_SCRIPT);
    std::string form;
    if (scalar.folded == 0) {
      UnicodeString(c).toUTF8String(form);
    } else {
      form = pool.bytes().substr(scalar.folded >> FRONTLINE_FORM_LENGTH_BITS,
                                 scalar.folded & ((1u << FRONTLINE_FORM_LENGTH_BITS) - 1));
    }
    if (!isPlain || form.empty() || form.size() > 2) continue;
    result[static_cast<size_t>(c)] = static_cast<uint16_t>(static_cast<unsigned char>(form[0]) |
                                                           (form.size() > 1 ? static_cast<unsigned char>(form[1]) << 8 : 0));
  }
  return result;
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
  WordClasses words;
  using Key = std::tuple<uint32_t, uint32_t, uint16_t, uint8_t, uint8_t, uint8_t>;
  std::map<Key, uint16_t> recordIndex;
  std::vector<frontline_scalar> records;
  std::map<std::vector<uint16_t>, uint16_t> blockIndex;
  std::vector<uint16_t> stage1, stage2;
  for (UChar32 start = 0; start < scalarCount; start += 1 << blockBits) {
    std::vector<uint16_t> block;
    for (UChar32 c = start; c < start + (1 << blockBits); ++c) {
      const frontline_scalar scalar = describe(U_IS_SURROGATE(c) ? 0xFFFD : c, *normalizer, folding, pool, words);
      const Key key(scalar.normalized, scalar.folded, scalar.flags, scalar.script, scalar.combining_class,
                    scalar.word_class);
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
    std::snprintf(text, sizeof text, " {%u, %u, %u, %u, %u, %u},", s.normalized, s.folded, s.flags, s.script,
                  s.combining_class, s.word_class);
    if (line.size() + std::char_traits<char>::length(text) > 120) {
      std::puts(line.c_str());
      line = "   ";
    }
    line += text;
  }
  std::printf("%s\n};\n\n", line.c_str());
  std::vector<unsigned char> bytes(pool.bytes().begin(), pool.bytes().end());
  bytes.resize(bytes.size() + 8);  // forms are copied eight bytes at a time
  print("const uint8_t frontline_forms[]", bytes);
  print("const uint16_t frontline_word_actions[]", words.actions(false));
  print("const uint8_t frontline_word_states[]", words.states(false));
  print("const uint16_t frontline_colon_word_actions[]", words.actions(true));
  print("const uint8_t frontline_colon_word_states[]", words.states(true));
  print("const uint8_t frontline_ascii_traits[]", words.asciiTraits(false));
  print("const uint8_t frontline_colon_ascii_traits[]", words.asciiTraits(true));
  print("const uint16_t frontline_short_letters[]", shortLetters(records, stage1, stage2, pool, words.letterClass()));
  UVersionInfo icu;
  u_getVersion(icu);
  print("const uint8_t frontline_word_rules_icu_version[]", std::vector<unsigned char>(icu, icu + 4));
  std::fprintf(stderr, "%zu blocks, %zu records, %zu bytes of forms\n", stage2.size() >> blockBits, records.size(),
               pool.bytes().size());
  return 0;
}
