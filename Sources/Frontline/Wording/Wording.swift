internal import FrontlinePacks
internal import FrontlineText

/// What the bot says: which wording of a text, and its arguments in the customer's locale and zone.
///
/// Parsed messages are kept, so a text is parsed once. Thread safe.
final class Wording: Sendable {
  let packs: ServedPacks
  private let zones: TimeZoneDatabase
  private let systemTexts: [LocaleTag: [SystemText: String]]
  private let angerReaders: [LocaleTag: AngerReader]
  private let templates = Memo<SourceKey, Parsed?>()
  private let formatters = Memo<LocaleTag, LocaleFormatter>()

  /// A message that was parsed.
  private struct Parsed {
    var template: MessageTemplate
    var names: NamedArguments
  }

  /// Arguments that are made only for a message that may have them.
  struct NamedArguments {
    var team: Bool
    var hours: Bool

    init(in source: String) {
      team = Self.mentions("team", source)
      hours = Self.mentions("hours", source)
    }

    /// Whether a message may have an argument of a name: whether the name stands in it at all.
    private static func mentions(_ name: String, _ source: String) -> Bool {
      let name = Array(name.utf8)
      var reached = 0
      for byte in source.utf8 {
        // No name of ours begins with a letter that comes again in it before its end.
        reached = byte == name[reached] ? reached + 1 : byte == name[0] ? 1 : 0
        if reached == name.count { return true }
      }
      return false
    }
  }

  init(packs: ServedPacks, texts: PackCollection, zones: TimeZoneDatabase) {
    self.packs = packs
    self.zones = zones
    var kept: [LocaleTag: [SystemText: String]] = [:]
    for locale in packs.locales {
      for key in SystemText.allCases {
        if let found = texts.text(key, for: locale) { kept[locale, default: [:]][key] = found.text.value }
      }
    }
    systemTexts = kept
    var readers: [LocaleTag: AngerReader] = [:]
    for locale in packs.locales { readers[locale] = AngerReader(phrases: texts.angerPhrases(for: locale)) }
    angerReaders = readers
  }

  /// One of the bot's own texts; the built-in English one where no pack brings it.
  func text(
    _ key: SystemText, locale: LocaleTag, zone: TimeZoneRules = .utc, _ arguments: [String: MessageArgument] = [:]
  ) -> String {
    let source = systemTexts[locale]?[key] ?? BuiltInTexts.text(key)
    return format(source, locale: locale, zone: zone, arguments)
  }

  /// A message of a pack with its arguments. An argument that is missing or does not fit is shown as an ellipsis or as the
  /// text that it is: a customer gets an answer with a hole rather than none.
  func format(
    _ source: String, locale: LocaleTag, zone: TimeZoneRules, _ arguments: [String: MessageArgument]
  ) -> String {
    guard let parsed = parsed(source) else { return source }
    let formatter = MessageFormatter(localeFormatter(locale), zone: zone)
    var arguments = arguments
    for placeholder in parsed.template.placeholders where arguments[placeholder.name] == nil {
      arguments[placeholder.name] = Self.missing(placeholder.type)
    }
    do {
      return try formatter.format(parsed.template, arguments)
    } catch {
      return plain(parsed.template, arguments)
    }
  }

  /// What tells anger in a language; one without words of anger where no pack brings them.
  func angerReader(for locale: LocaleTag) -> AngerReader { angerReaders[locale] ?? AngerReader(phrases: []) }

  /// The label of an intent's choice.
  func label(_ intent: IntentID, locale: LocaleTag) -> String? {
    guard let label = packs.localizedIntent(intent, for: locale)?.intent.label.value, !label.isEmpty else {
      return packs.intent(intent)?.title
    }
    return label
  }

  /// The rules of a zone; UTC where the zone is not known.
  func zone(_ name: String?) -> TimeZoneRules {
    guard let name, let rules = try? zones.rules(for: name) else { return .utc }
    return rules
  }

  /// When a team is there again, as one says it in a conversation, in the customer's zone and locale.
  func opening(_ moment: Timestamp, now: Timestamp, locale: LocaleTag, zone: TimeZoneRules) -> String {
    (try? localeFormatter(locale).relativeDayAndTime(moment, now: now, zone: zone)) ?? moment.description
  }

  /// Which arguments a message may have, of those that are made only when they are needed.
  /// An amount of money in its own currency, as the locale writes it.
  func money(_ amount: Money, locale: LocaleTag) -> String {
    (try? localeFormatter(locale).money(amount)) ?? "\(amount.decimal) \(amount.currency)"
  }

  func arguments(namedIn source: String) -> NamedArguments { parsed(source)?.names ?? NamedArguments(in: source) }

  private func parsed(_ source: String) -> Parsed? {
    templates.value(for: SourceKey(source)) {
      (try? MessageTemplate(source)).map { Parsed(template: $0, names: NamedArguments(in: source)) }
    }
  }

  func localeFormatter(_ locale: LocaleTag) -> LocaleFormatter {
    formatters.value(for: locale) { LocaleFormatter(locale: locale) }
  }

  private static func missing(_ kind: MessagePlaceholder.Kind) -> MessageArgument {
    switch kind {
    case .plain, .select: .text("…")
    case .number, .plural, .ordinal: .integer(0)
    case .date, .time: .text("…")
    }
  }

  /// The message with texts in place of its plain arguments, where it cannot be formatted.
  private func plain(_ template: MessageTemplate, _ arguments: [String: MessageArgument]) -> String {
    var text = ""
    var name: String?
    for character in template.source {
      switch (character, name) {
      case ("{", nil): name = ""
      case ("}", .some(let argument)):
        if case .text(let value)? = arguments[argument] { text += value } else { text += "…" }
        name = nil
      case (_, .some(let argument)): name = argument + String(character)
      case (_, nil): text.append(character)
      }
    }
    return text
  }
}
