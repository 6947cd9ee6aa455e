internal import FrontlinePacks
internal import FrontlineText

/// The packs as turns look into them: what was found once is found again by a hash. Thread safe.
final class ServedPacks: Sendable {
  private struct Place: Hashable {
    var intent: IntentID
    var locale: LocaleTag
  }

  private typealias Localized = (intent: LocalizedIntent, choice: LocaleChoice)

  let policy: SupportPolicy
  let packs: [Pack]
  /// The languages that some pack is written in.
  let locales: [LocaleTag]
  private let collection: PackCollection
  private let definitions: [IntentID: IntentDefinition]
  private let choices = Memo<LocaleTag, LocaleChoice?>()
  private let localized = Memo<Place, Localized?>()

  init(_ collection: PackCollection) {
    self.collection = collection
    policy = collection.policy
    packs = collection.packs
    locales = collection.locales
    var definitions: [IntentID: IntentDefinition] = [:]
    for intent in collection.packs.lazy.flatMap(\.intents) where definitions[intent.id] == nil {
      definitions[intent.id] = collection.intent(intent.id)
    }
    self.definitions = definitions
  }

  /// The definition of an intent; nil where there is none.
  func intent(_ id: IntentID) -> IntentDefinition? { definitions[id] }

  /// The locale in which the packs together serve a customer.
  func localeChoice(for wanted: LocaleTag) -> LocaleChoice? {
    choices.value(for: wanted) { collection.localeChoice(for: wanted) }
  }

  /// Whether some pack is written in a language.
  func serves(_ language: LocaleTag) -> Bool {
    guard let choice = localeChoice(for: language) else { return false }
    return choice.how != .default || LanguageJudge.isSameLanguage(choice.wanted, choice.chosen)
  }

  /// An intent in the locale in which its pack serves a customer.
  func localizedIntent(_ id: IntentID, for wanted: LocaleTag) -> (intent: LocalizedIntent, choice: LocaleChoice)? {
    localized.value(for: Place(intent: id, locale: wanted)) { collection.localizedIntent(id, for: wanted) }
  }
}
