/// Turns Devanagari words into the Latin spellings that people type in chats.
///
/// Chat spelling follows no standard: retroflexion is not written, length of vowels seldom, the inherent vowel only
/// where it is spoken: not at the end, and not in VC_CV, seen from the end of the word.
enum HindiRomanization {
  private struct Vowel {
    var usual: String
    /// As those write it who show its length.
    var long: String
    var isInherent = false

    static let silent = Vowel(usual: "", long: "")
    static let closed = Vowel(usual: "e", long: "e")
    static let inherent = Vowel(usual: "a", long: "a", isInherent: true)
    var isSilent: Bool { usual.isEmpty }
  }
  private enum Nasal { case absent, anusvara, chandrabindu }

  private struct Syllable {
    /// Empty for a vowel that stands alone; capitals mark letters whose spelling is decided later.
    var onset: String
    var vowel: Vowel
    var nasal = Nasal.absent
  }

  /// U+0915 to U+0939 in order.
  private static let consonants = [
    "k", "kh", "g", "gh", "n", "ch", "chh", "j", "jh", "N", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n",
    "p", "ph", "b", "bh", "m", "y", "r", "r", "l", "l", "l", "v", "sh", "sh", "s", "h",
  ]

  /// The consonants with a dot below: U+0958 to U+095F in order, and by the consonant that the dot joins.
  private static let dottedConsonants = ["k", "kh", "g", "z", "D", "Dh", "f", "y"]
  private static let dotted = ["j": "z", "d": "D", "dh": "Dh", "ph": "f"]

  /// U+0905 to U+0914 in order; the signs U+093E to U+094C follow the same order from the second one.
  private static let vowels: [Vowel] = [
    ("a", "a"), ("a", "aa"), ("i", "i"), ("i", "ee"), ("u", "u"), ("u", "oo"), ("ri", "ri"), ("l", "l"), ("e", "e"),
    ("e", "e"), ("e", "e"), ("ai", "ai"), ("o", "o"), ("o", "o"), ("o", "o"), ("au", "au"),
  ].map { Vowel(usual: $0.0, long: $0.1) }

  /// Frequent words that nobody spells by the rules.
  private static let irregular: [String: [String]] = [
    "यह": ["ye", "yeh"], "वह": ["wo", "woh"], "में": ["me", "mein"], "मैं": ["main", "mai"], "है": ["hai", "h", "he"],
    "हूँ": ["hu", "hoon", "hun"], "हूं": ["hu", "hoon", "hun"], "नहीं": ["nahi", "nhi", "nahin"], "माँ": ["maa"],
    "क्यों": ["kyu", "kyun", "kyon"], "क्योंकि": ["kyunki", "kyuki"], "बहुत": ["bahut", "bohot", "bhot"],
    "हम": ["hum", "ham"], "हमें": ["hume", "hame", "humein"], "वहाँ": ["wahan", "waha"], "वहां": ["wahan", "waha"],
  ]

  /// The usual chat spellings of a Devanagari word: lower-case ASCII, the most usual first, at most three; empty where
  /// the word is empty or has a character that is no Devanagari letter or sign. Cost: linear in the word.
  static func spellings(of word: String) -> [String] {
    if let known = irregular[word] { return known }
    guard var syllables = syllables(of: word) else { return [] }
    deleteSchwas(&syllables)
    let (short, long) = (text(syllables, long: false), text(syllables, long: true))
    guard let last = syllables.last else { return [] }
    let isNasal = last.nasal != .absent
    let isOne = syllables.count { !$0.vowel.isSilent } == 1
    // Length is mostly shown in words of one closed syllable: kaam, theek, but pani.
    let (first, second) = isOne && (isNasal || last.vowel.isSilent) ? (long, short) : (short, long)
    let oral = isNasal && !isOne ? String(first.dropLast()) : ""
    var result: [String] = []
    for spelling in [first, oral, second].map(finished) + [variant(of: first), variant(of: second)]
    where !spelling.isEmpty && !result.contains(spelling) && result.count < 3 { result.append(spelling) }
    return result
  }

  /// Splits a word into consonants with their vowels; nil where a character is unknown or stands where it cannot.
  private static func syllables(of word: String) -> [Syllable]? {
    var result: [Syllable] = []
    for scalar in word.unicodeScalars {
      let code = Int(scalar.value)
      switch code {
      case 0x0915...0x0939: result.append(Syllable(onset: consonants[code - 0x0915], vowel: .inherent))
      case 0x0958...0x095F: result.append(Syllable(onset: dottedConsonants[code - 0x0958], vowel: .inherent))
      case 0x0905...0x0914: result.append(Syllable(onset: "", vowel: vowels[code - 0x0905]))
      case 0x0903: result.append(Syllable(onset: "h", vowel: .silent))
      case 0x200C, 0x200D: continue
      default:
        guard var last = result.popLast() else { return nil }
        switch code {
        case 0x093C: last.onset = dotted[last.onset] ?? last.onset
        case 0x093E...0x0943, 0x0945...0x094C: last.vowel = vowels[code - 0x093D]
        case 0x094D: last.vowel = .silent
        case 0x0901, 0x0902: last.nasal = code == 0x0902 ? .anusvara : .chandrabindu
        default: return nil
        }
        result.append(last)
      }
    }
    return result
  }

  /// Drops the inherent vowels that are not spoken, from the end to the beginning.
  private static func deleteSchwas(_ syllables: inout [Syllable]) {
    for index in syllables.indices.dropFirst().reversed() {
      let (before, here) = (syllables[index - 1], syllables[index])
      guard here.vowel.isInherent, here.nasal == .absent else { continue }
      if index == syllables.count - 1 {
        // Spoken after a cluster that cannot end a word, and in -iya: mitra, satya, priya.
        let isHard = before.vowel.isSilent && "yrvl".contains(here.onset)
        if isHard || (here.onset == "y" && before.vowel.usual == "i") { continue }
      } else {
        let follower = syllables[index + 1]
        let isAfterVowel = !before.vowel.isSilent && (before.nasal != .anusvara || here.onset == "s")
        guard isAfterVowel, !follower.onset.isEmpty, !follower.vowel.isSilent else { continue }
      }
      syllables[index].vowel = .silent
      // A closed h colours the vowel before it: rehna, pehle, keh; but jagah.
      let isColouring = index < syllables.count - 1 || index == 1
      if here.onset == "h" && before.vowel.isInherent && isColouring { syllables[index - 1].vowel = .closed }
    }
  }

  /// Writes the syllables one after the other.
  private static func text(_ syllables: [Syllable], long: Bool) -> String {
    var result = ""
    for (index, syllable) in syllables.enumerated() {
      let (vowel, next) = (syllable.vowel, index + 1 < syllables.count ? syllables[index + 1] : nil)
      let isFinal = next == nil && syllable.nasal == .absent
      let isFirstLongA = index == 0 && syllable.onset.isEmpty && vowel.long == "aa"
      let written = isFirstLongA || (long && !isFinal) ? vowel.long : vowel.usual
      // Between the vowels of gaye, liye, gayi a y is heard; w stands before a and o: wala, but seva, dev.
      let isGliding = syllable.onset.isEmpty && (result.last.map { "ai".contains($0) } ?? false)
      let isAfterSchwa = index > 0 && syllables[index - 1].vowel.isInherent
      if isGliding && (vowel.usual == "e" || isAfterSchwa && vowel.long == "ee") { result += "y" }
      let isRound = vowel.long == "aa" || vowel.usual == "o"
      result += (syllable.onset == "v" && isRound ? "w" : syllable.onset) + written
      guard syllable.nasal != .absent else { continue }
      if next == nil && vowel.usual == "e" && long { result += "i" }
      let following = next?.onset.first ?? " "
      if !"nm".contains(following) { result += "pb".contains(following) ? "m" : "n" }
    }
    return result.replacing("jN", with: "gy").replacing("chchh", with: "cch").replacing("chch", with: "cch")
  }

  /// Another habit: the first that applies of larka, wo for vo, saval, jaroor, fir.
  private static func variant(of text: String) -> String {
    let habits = [("D", "r"), ("v", "w"), ("w", "v"), ("z", "j"), ("ph", "f"), ("chh", "ch")]
    guard let habit = habits.first(where: { text.contains($0.0) }) else { return "" }
    return finished(text.replacing(habit.0, with: habit.1))
  }

  /// The marked letters as they are usually written, and kuch for kuchh.
  private static func finished(_ text: String) -> String {
    (text.hasSuffix("chh") ? String(text.dropLast()) : text).lowercased()
  }
}
