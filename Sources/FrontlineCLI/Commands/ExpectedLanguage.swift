import FrontlineText

/// The language that texts are known to be in, and the answers that count as right.
///
/// An answer is right where the detector tells the language as far as the test does: `pt-BR` is `pt`, `no` is `nb`, `tl` is
/// `fil`. A test that keeps two scripts of a language, or Cantonese, in folders of their own asks for them; one that does not
/// takes either: `zh`, `zh-Hant` and `yue` for zh, `sr-Latn` for sr, `hi-Latn` for hi, `ar-Latn` for ar. `id` and `ms` count as one.
struct ExpectedLanguage {
  /// The language.
  let tag: LocaleTag
  /// The answers that are right, by ``name(of:)``.
  private let right: [String]

  /// The pairs of languages that count as one.
  static let countedAsOne = [["id", "ms"]]

  /// Creates the expectation for one language of a test, given all of its languages.
  init(_ tag: LocaleTag, in test: [LocaleTag]) {
    self.tag = tag
    let name = Self.name(of: tag)
    let names = test.map(Self.name(of:))
    let isTold = tag.script != nil || tag.region != nil
    var right = Self.countedAsOne.first { $0.contains(name) } ?? [name]
    switch name {
    case "zh" where !isTold && !names.contains("zh-Hant"): right += ["zh-Hant", "yue"]
    case "zh-Hant": right.append("yue")
    case "sr", "hi", "ar": if tag.script == nil { right.append(name + "-Latn") }
    default: break
    }
    self.right = right.filter { $0 == name || Self.countedAsOne.joined().contains($0) || !names.contains($0) }
  }

  /// Whether an answer of the detector is right.
  func accepts(_ found: LocaleTag) -> Bool { right.contains(Self.name(of: found)) }

  /// The name of a tag as far as it distinguishes: the language, with a script where the detector tells two.
  private static func name(of tag: LocaleTag) -> String {
    switch tag.language {
    case "zh", "cmn":
      let isTraditional = tag.script == "Hant" || tag.script == nil && ["TW", "HK", "MO"].contains(tag.region)
      return isTraditional ? "zh-Hant" : "zh"
    case "sr", "hi", "ar": return tag.script == "Latn" ? tag.language + "-Latn" : tag.language
    case "no": return "nb"
    case "tl": return "fil"
    default: return tag.language
    }
  }
}
