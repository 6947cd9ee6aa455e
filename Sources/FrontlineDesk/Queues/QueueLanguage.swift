public import FrontlineText

/// The language by which tickets queue and agents are chosen: the language, and the script where it is not the usual one.
///
/// So `en-GB` and `en` are `en`, `zh` and `zh-CN` are `zh`, `zh-TW` is `zh-Hant`. Encoded as that text.
public struct QueueLanguage: Hashable, Sendable {
  /// The language subtag.
  public let language: String
  /// The script, where it is not the one that the language is mostly written in.
  public let script: String?

  /// The queue language of a locale tag. It looks up CLDR's likely subtags.
  public init(_ tag: LocaleTag) {
    language = tag.language
    let usual = LocaleTag(tag.language)?.maximized.script
    let script = tag.script ?? tag.maximized.script
    self.script = script == usual ? nil : script
  }

  /// No language is known: every agent will do.
  public var isUndetermined: Bool { language == "und" }
}

extension QueueLanguage: CustomStringConvertible {
  /// `en`, `zh`, `zh-Hant`.
  public var description: String { script.map { "\(language)-\($0)" } ?? language }
}

extension QueueLanguage: Comparable {
  /// Orders by the text.
  public static func < (left: QueueLanguage, right: QueueLanguage) -> Bool { left.description < right.description }
}

extension QueueLanguage: Codable {
  /// Decodes the text form, without a look-up.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let parts = text.split(separator: "-", maxSplits: 1)
    language = parts.first.map(String.init) ?? "und"
    script = parts.count > 1 ? String(parts[1]) : nil
  }

  /// Encodes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
