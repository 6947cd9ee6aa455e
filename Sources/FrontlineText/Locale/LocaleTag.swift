internal import CICU

/// A BCP 47 locale tag (RFC 5646) in canonical form: language, script, region and variants; extensions are dropped.
///
/// Canonical means: case as usual (`zh-Hant-TW`), CLDR's aliases applied (`iw` is `he`, `tl` is `fil`, `in` is `id`), nothing
/// added and nothing taken away otherwise, so `zh-CN` and `zh-Hans-CN` stay two tags. They meet in ``maximized`` and in
/// ``fallbackChain``.
///
/// A value of sixteen bytes; equality and order are those of the text.
///
/// ## Topics
/// ### Parts
/// - ``language``
/// - ``script``
/// - ``region``
/// - ``variants``
/// ### Relations
/// - ``maximized``
/// - ``fallbackChain``
/// - ``bestMatch(among:default:)``
public struct LocaleTag: Hashable, Sendable {
  /// The canonical tag.
  public let description: String

  /// Creates a tag from a BCP 47 tag; underscores count as hyphens.
  ///
  /// A tag is accepted when it is well formed, whether or not such a locale is known anywhere. Nil otherwise: the empty
  /// text, `e`, `en--GB`, `zh_CN.UTF-8`, or more than 64 bytes.
  ///
  /// - Complexity: a few microseconds (one call of ICU).
  public init?(_ tag: String) {
    guard let hyphenated = Self.wellFormed(tag) else { return nil }
    let canonical = withShimString { frontline_locale_canonicalize(hyphenated, $0, $1) }
    guard case .success(let text) = canonical, !text.isEmpty else { return nil }
    description = text
  }

  /// Creates a tag from a text that is known to be canonical.
  package init(canonical: String) { description = canonical }
}

extension LocaleTag {
  /// The tag for a language that cannot be told: `und`.
  public static let undetermined = LocaleTag(canonical: "und")

  /// The longest tag that is read, in bytes.
  static let maximumLength = 64

  /// The language subtag, two or three lower-case letters as a rule; `und` when it is not told.
  public var language: String {
    let text = description.utf8
    guard let end = text.firstIndex(of: Self.hyphen) else { return text.isEmpty ? "und" : description }
    return String(description[..<end])
  }

  /// The script subtag (ISO 15924), such as `Hant`; nil when it is not told.
  public var script: String? { firstSubtag(where: Self.isScript) }

  /// The region subtag (ISO 3166 or UN M49), such as `TW` or `419`; nil when it is not told.
  public var region: String? { firstSubtag(where: Self.isRegion) }

  /// The variant subtags in order, such as `valencia`; often none.
  public var variants: [String] {
    description.split(separator: "-").dropFirst().filter { !Self.isScript($0) && !Self.isRegion($0) }.map(String.init)
  }

  /// Whether the language is not told.
  public var isUndetermined: Bool { language == "und" }

  /// The tag with CLDR's likely subtags added: `zh-TW` gives `zh-Hant-TW`, `en` gives `en-Latn-US`.
  ///
  /// A language that CLDR does not know stays as it is.
  ///
  /// - Complexity: a hash for tags of usual languages; else a few microseconds (one call of ICU).
  public var maximized: LocaleTag { LikelySubtags.known[description]?.full ?? LikelySubtags.full(self) }

  /// Language and script that the tag stands for, as `zh-Hant` for `zh-TW`: what tells whether two tags are one written
  /// language.
  ///
  /// - Complexity: as that of ``maximized``.
  package var written: LocaleTag { LikelySubtags.known[description]?.written ?? LikelySubtags.written(maximized) }

  private static let hyphen = UInt8(ascii: "-")

  /// The first subtag behind the language that fits.
  private func firstSubtag(where fits: (Substring) -> Bool) -> String? {
    let text = description.utf8
    var place = text.firstIndex(of: Self.hyphen)
    while let hyphen = place {
      let start = text.index(after: hyphen)
      place = text[start...].firstIndex(of: Self.hyphen)
      let subtag = description[start..<(place ?? text.endIndex)]
      if fits(subtag) { return String(subtag) }
    }
    return nil
  }

  private static func isScript(_ subtag: Substring) -> Bool {
    subtag.utf8.count == 4 && subtag.utf8.first.map(isLetter) == true
  }

  private static func isRegion(_ subtag: Substring) -> Bool { subtag.utf8.count == 2 || subtag.utf8.count == 3 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The tag with hyphens when its subtags are those of RFC 5646 (`langtag`), else nil.
  private static func wellFormed(_ tag: String) -> String? {
    guard tag.utf8.count <= maximumLength else { return nil }
    var parts: [String] = []
    for part in tag.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" }) {
      let bytes = part.utf8
      guard (1...8).contains(bytes.count), bytes.allSatisfy({ isLetter($0) || isDigit($0) }) else { return nil }
      parts.append(part.lowercased())
    }
    guard let language = parts.first, (2...8).contains(language.utf8.count), language.utf8.count != 4,
      language.utf8.allSatisfy(isLetter)
    else { return nil }
    var index = 1
    func next(_ accepts: (String.UTF8View) -> Bool) -> Bool {
      guard index < parts.count, accepts(parts[index].utf8) else { return false }
      index += 1
      return true
    }
    if language.utf8.count <= 3 {
      var extended = 0
      while extended < 3, next({ $0.count == 3 && $0.allSatisfy(isLetter) }) { extended += 1 }
    }
    _ = next { $0.count == 4 && $0.allSatisfy(isLetter) }
    _ = next { ($0.count == 2 && $0.allSatisfy(isLetter)) || ($0.count == 3 && $0.allSatisfy(isDigit)) }
    var seen: [String] = []
    while next({ $0.count >= 5 || ($0.count == 4 && $0.first.map(isDigit) == true) }) {
      guard !seen.contains(parts[index - 1]) else { return nil }
      seen.append(parts[index - 1])
    }
    let end = index
    while index < parts.count {
      // Extensions and private use: read to see that they are well formed, then dropped.
      let isPrivate = parts[index] == "x"
      guard parts[index].utf8.count == 1 else { return nil }
      index += 1
      let start = index
      while next({ $0.count >= 2 || (isPrivate && $0.count == 1) }) {}
      guard index > start else { return nil }
    }
    return parts[..<end].joined(separator: "-")
  }
}

extension LocaleTag: CustomStringConvertible {}

extension LocaleTag: Comparable {
  /// Orders by the canonical text.
  public static func < (left: LocaleTag, right: LocaleTag) -> Bool { left.description < right.description }
}

extension LocaleTag: Codable {
  /// Reads a tag from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let tag = LocaleTag(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "Not a BCP 47 locale tag.")
    }
    self = tag
  }

  /// Writes the canonical text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
