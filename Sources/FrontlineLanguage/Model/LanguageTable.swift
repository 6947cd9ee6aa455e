internal import FrontlineText

/// The languages of the detector, in the order of their ids, grouped by script.
///
/// To add a language: append its tag to its group (a group of n-gram scores holds at most ``lanes(of:)`` languages), put its
/// corpus beside the others, and train the model anew. The model file carries a fingerprint of this table.
package enum LanguageTable {
  /// Text in letters that are no language: keyboard noise and hashes. It competes as a language of its own and is
  /// reported as `und`.
  package static let noiseTag = "und"

  /// Groups in the order of their languages' ids, each with its tags.
  package static let groups: [(group: ScriptGroup, tags: [String])] = [
    (
      .latin,
      [
        "af", "ar-Latn", "az", "br", "bs", "ca", "ceb", "cs", "cy", "da", "de", "en", "eo", "es", "et", "eu", "fi",
        "fil",
        "fr", "fy", "ga", "gd", "gl", "hi-Latn", "hr", "hu", "id", "ig", "is", "it", "ku", "la", "lg", "ln", "lt", "lv",
        "mi", "ms", "nb", "nl", "nn", "om", "pl", "pt", "rn", "ro", "sk", "sl", "sn", "so", "sq", "sr-Latn", "st", "sv",
        "sw", "tn", "tr", "ts", "uz", "vi", "xh", "yo", "zu", noiseTag,
      ]
    ),
    (.cyrillic, ["be", "bg", "kk", "ky", "mk", "mn", "os", "ru", "sr", "tg", "tt", "uk"]),
    (.arabic, ["ar", "fa", "ur", "ps", "ug"]),
    (.devanagari, ["hi", "mr", "ne", "sa"]),
    (.hebrew, ["he", "yi"]),
    (.ethiopic, ["am", "ti"]),
    (.han, ["zh", "zh-Hant", "yue", "ja"]),
    (.greek, ["el"]), (.armenian, ["hy"]), (.georgian, ["ka"]), (.thai, ["th"]), (.lao, ["lo"]), (.khmer, ["km"]),
    (.myanmar, ["my"]), (.hangul, ["ko"]), (.bengali, ["bn"]), (.tamil, ["ta"]), (.telugu, ["te"]), (.kannada, ["kn"]),
    (.malayalam, ["ml"]), (.gujarati, ["gu"]), (.gurmukhi, ["pa"]), (.sinhala, ["si"]), (.thaana, ["dv"]),
    (.tibetan, ["bo"]),
  ]

  /// Groups whose languages are told apart by character n-grams.
  package static let scoredGroups: [ScriptGroup] = [.latin, .cyrillic, .arabic, .devanagari, .hebrew, .ethiopic]

  /// The number of scores in one line of a group's n-gram table.
  package static func lanes(of group: ScriptGroup) -> Int { group == .latin ? 64 : 16 }

  /// All tags in the order of ids.
  package static let tags: [String] = groups.flatMap(\.tags)

  /// The number of languages, the noise language included.
  package static let count = tags.count

  /// The ids of a group's languages, empty for scripts of no known language; indexed by the group's raw value.
  static let ranges: [Range<Int>] = {
    var ranges = [Range<Int>](repeating: 0..<0, count: ScriptGroup.count)
    var start = 0
    for (group, tags) in groups {
      ranges[Int(group.rawValue)] = start..<(start + tags.count)
      start += tags.count
    }
    return ranges
  }()

  /// The ids of a group's languages.
  package static func range(of group: ScriptGroup) -> Range<Int> { ranges[Int(group.rawValue)] }

  /// The id of the noise language.
  static var noiseID: Int { 63 }

  /// The id of a tag of this table, or nil.
  package static func id(of tag: String) -> LanguageID? { tags.firstIndex(of: tag).map { LanguageID($0) } }

  /// The hash of the tags: a model trained for another table does not fit.
  package static let fingerprint: UInt64 = {
    var hash = FNVHash()
    for tag in tags {
      hash.add(tag.utf8)
      hash.add(UInt8(ascii: ","))
    }
    return hash.value
  }()
}
