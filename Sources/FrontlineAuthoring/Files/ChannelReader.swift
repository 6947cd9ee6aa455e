internal import FrontlinePacks
internal import FrontlineText
internal import Yams

/// Reads a channel: its kind, or a mapping of its kind and what is special about it.
struct ChannelReader {
  let reader: NodeReader
  let defaultLocale: LocaleTag?

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = ["kind", "locale", "private", "burst", "rating", "name"]

  func channel(_ entry: MappingReader.Entry) -> ChannelDefinition? {
    guard case .mapping = entry.value else {
      guard let text = reader.text(entry.value, "channel \"\(entry.key)\"") else { return nil }
      guard let kind = ChannelKind(rawValue: text.value) else {
        reader.reportUnknownValue(text, "channel \"\(entry.key)\"", known: ChannelKind.allCases.map(\.rawValue))
        return nil
      }
      return ChannelDefinition(name: entry.key, kind: kind)
    }
    guard let body = reader.mapping(entry.value, "channel \"\(entry.key)\"", keys: Self.keys) else { return nil }
    if body.node("kind") == nil { body.reportMissing("kind") }
    let kind = body.choice("kind", ChannelKind.allCases.map { ($0.rawValue, $0) })
    let locale = body.text("locale").flatMap(reader.localeTag)
    let privateChannel = body.id("private")
    let burst = body.duration("burst", orZero: true) ?? .zero
    let rating = body.choice("rating", RatingScale.allCases.map { ($0.rawValue, $0) })
    if let privateChannel, kind == .private {
      reader.findings.error(
        .unknownKey, at: privateChannel.location, "channel \"\(entry.key)\" is private already",
        advice: "Remove \"private\"; it says where a public channel goes on in private")
    }
    return kind.map {
      ChannelDefinition(
        name: entry.key, kind: $0, locale: locale, privateChannel: privateChannel?.value, burst: burst,
        rating: rating, titles: reader.names(body, defaultLocale: defaultLocale))
    }
  }
}
