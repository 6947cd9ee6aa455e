internal import FrontlinePacks
internal import FrontlineText

/// A pack in the making: what the readers of other systems' files put together, under the names that it has there. Lives within
/// one call.
struct ImportDraft {
  /// An intent in one language.
  struct Language {
    var label: Located<String>?
    var examples: [Located<String>] = []
    var patterns: [Located<String>] = []
    var answer: Answer?
    var questions: [SlotQuestion] = []
  }

  /// An intent.
  struct Intent {
    var name: String
    var id: String
    var location: SourceLocation
    var slots: [SlotDefinition] = []
    /// The names of intents that follow it.
    var followUps: [String] = []
    var languages: [LocaleTag: Language] = [:]
  }

  let pack: String
  let title: String
  let defaultLocale: LocaleTag
  let findings: FindingList

  private(set) var intents: [Intent] = []
  private var numbers: [String: Int] = [:]
  private(set) var names = ImportedNames()
  private var synonyms: [LocaleTag: [SynonymSet]] = [:]
  private var outOfScope: [LocaleTag: [Located<String>]] = [:]
  private var texts: [LocaleTag: [LocalizedText]] = [:]
  private var tests: [LocaleTag: [(text: Located<String>, intent: String?)]] = [:]

  init(pack: String, title: String, defaultLocale: LocaleTag, findings: FindingList) {
    self.pack = pack
    self.title = title
    self.defaultLocale = defaultLocale
    self.findings = findings
  }

  // MARK: What is put in

  /// Changes an intent, made at its first mention.
  mutating func edit(_ name: String, at location: SourceLocation, _ change: (inout Intent) -> Void) {
    change(&intents[number(of: name, at: location)])
  }

  /// Changes what an intent has in a language.
  mutating func edit(
    _ name: String, in locale: LocaleTag, at location: SourceLocation, _ change: (inout Language) -> Void
  ) {
    change(&intents[number(of: name, at: location)].languages[locale, default: Language()])
  }

  func has(_ name: String) -> Bool { numbers[name] != nil }

  mutating func add(example: Located<String>, to name: String, in locale: LocaleTag) {
    edit(name, in: locale, at: example.location) { $0.examples.append(example) }
  }

  mutating func add(outOfScope message: Located<String>, in locale: LocaleTag) {
    outOfScope[locale, default: []].append(message)
  }

  mutating func add(test: Located<String>, intent: String?, in locale: LocaleTag) {
    tests[locale, default: []].append((test, intent))
  }

  mutating func add(text: Located<String>, as key: SystemText, in locale: LocaleTag) {
    guard !texts[locale, default: []].contains(where: { $0.key == key }) else { return }
    texts[locale, default: []].append(LocalizedText(key: key, text: text))
  }

  /// A set of words that mean the same, joined with one of the same name.
  mutating func add(
    synonyms name: String, _ members: [Located<String>], at location: SourceLocation, in locale: LocaleTag
  ) {
    let set = names.slug(name)
    var sets = synonyms[locale, default: []]
    let number = sets.firstIndex { $0.name == set } ?? sets.count
    if number == sets.count { sets.append(SynonymSet(name: set, members: [], location: location)) }
    for member in members where !sets[number].members.contains(where: { $0.value == member.value }) {
      sets[number].members.append(member)
    }
    synonyms[locale] = sets
  }

  func hasSynonyms(_ name: String, in locale: LocaleTag) -> Bool {
    synonyms[locale, default: []].contains { $0.name == names.slug(name) }
  }

  /// Lists something that packs have no counterpart for.
  func leaveOut(_ what: String, at location: SourceLocation, advice: String) {
    findings.warning(.noCounterpart, at: location, "\(what) has no counterpart and is left out", advice: advice)
  }

  private mutating func number(of name: String, at location: SourceLocation) -> Int {
    if let number = numbers[name] { return number }
    let (id, isNumbered) = names.id(name)
    if isNumbered {
      findings.warning(
        .nameChanged, at: location, "the name \"\(name)\" became \(id), because another became the same",
        advice: "Rename the intent if the number says too little")
    }
    numbers[name] = intents.count
    intents.append(Intent(name: name, id: id, location: location))
    return intents.count - 1
  }

  // MARK: What comes out

  /// The pack and its tests.
  ///
  /// - Parameter humanTier: who gets the intents that have no answer in some language.
  func finished(humanTier: String) -> (pack: Pack, tests: [TestSuite]) {
    let said = intents.filter { !$0.languages.isEmpty }
    for intent in intents where intent.languages.isEmpty {
      findings.warning(
        .noCounterpart, at: intent.location, "the intent \"\(intent.name)\" has no messages and is left out",
        advice: "Write examples for it and add it to pack.yaml")
    }
    let ids = Dictionary(uniqueKeysWithValues: said.map { ($0.name, $0.id) })
    let definitions = said.map { intent -> IntentDefinition in
      let unanswered = intent.languages.filter { $0.value.answer == nil }.keys.sorted()
      if !unanswered.isEmpty {
        findings.warning(
          .importedWithoutAnswer, at: intent.location,
          "the intent \"\(intent.name)\" has no answer in \(unanswered.map(\.description).joined(separator: ", "))",
          advice: "It goes to people (tier: \(humanTier)) until you write one and remove the line")
      }
      return IntentDefinition(
        id: IntentID(pack: pack, name: intent.id), title: ImportedNames.title(intent.name),
        firstTier: unanswered.isEmpty ? nil : humanTier, slots: intent.slots,
        followUps: intent.followUps.compactMap { ids[$0] }.map { IntentID(pack: pack, name: $0) },
        location: intent.location)
    }
    let locales = Set(said.flatMap(\.languages.keys)).union(outOfScope.keys).union(texts.keys).sorted()
    let result = Pack(
      id: pack, version: "1.0.0", title: title,
      defaultLocale: locales.contains(defaultLocale) ? defaultLocale : locales.first ?? defaultLocale,
      intents: definitions, locales: locales.map { localized($0, said) },
      location: SourceLocation(file: "\(pack)/pack.yaml"))
    return (result, suites(ids))
  }

  private func localized(_ locale: LocaleTag, _ intents: [Intent]) -> LocalizedPack {
    let localized = intents.compactMap { intent -> LocalizedIntent? in
      guard let language = intent.languages[locale] else { return nil }
      let examples = distinct(language.examples, of: "the intent \"\(intent.name)\"")
      return LocalizedIntent(
        id: IntentID(pack: pack, name: intent.id), label: label(of: intent, language, examples, locale),
        examples: examples,
        patterns: language.patterns, answers: language.answer.map { [$0] } ?? [], slotQuestions: language.questions,
        location: intent.location)
    }
    return LocalizedPack(
      locale: locale, intents: localized, synonymSets: (synonyms[locale] ?? []).filter { !$0.members.isEmpty },
      texts: texts[locale] ?? [], outOfScope: distinct(outOfScope[locale] ?? [], of: "the messages out of scope"),
      location: SourceLocation(file: "\(pack)/\(locale).yaml"))
  }

  private func suites(_ ids: [String: String]) -> [TestSuite] {
    tests.keys.sorted().map { locale in
      let messages = (tests[locale] ?? []).compactMap { test -> TestMessage? in
        guard let name = test.intent else { return TestMessage(text: test.text, expected: nil) }
        return ids[name].map { TestMessage(text: test.text, expected: IntentID(pack: pack, name: $0)) }
      }
      return TestSuite(
        pack: pack, locale: locale, messages: messages, location: SourceLocation(file: "\(pack)/tests/\(locale).yaml"))
    }
  }

  /// The text of a button: what the file says, the intent's name where it is written for customers of the language, else the
  /// shortest example.
  private func label(
    of intent: Intent, _ language: Language, _ examples: [Located<String>], _ locale: LocaleTag
  ) -> Located<String> {
    if let label = language.label { return label }
    let title = ImportedNames.title(intent.name)
    let isForeign = title.utf8.allSatisfy { $0 < 0x80 } && locale.language != "en"
    let shortest = examples.min { ($0.value.count, $0.location) < ($1.value.count, $1.location) }
    if isForeign, let shortest { return shortest }
    return Located(title, at: intent.location)
  }

  /// Texts without those that stood before; how many there were is told once.
  private func distinct(_ texts: [Located<String>], of what: String) -> [Located<String>] {
    var seen: Set<String> = []
    let first = texts.filter { seen.insert($0.value).inserted }
    if first.count < texts.count, let place = texts.first?.location {
      findings.warning(
        .repeatedExample, at: place, "\(texts.count - first.count) messages of \(what) stood twice; each is taken once",
        advice: "Nothing is to be done")
    }
    return first
  }
}
