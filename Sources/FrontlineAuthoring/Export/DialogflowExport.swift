internal import FrontlinePacks
internal import FrontlineText

/// A pack as an agent of Dialogflow ES, as its export has it; zipped, it can be restored there.
struct DialogflowExport {
  let pack: Pack
  let omissions: ExportOmissions

  func files() -> [PackWriter.File] {
    let codes = pack.locales.map { Self.code($0.locale) }
    let main = Self.code(pack.defaultLocale)
    let agent = JSONText.object([
      ("description", .string(pack.title)), ("language", .string(main)),
      ("supportedLanguages", .array(codes.filter { $0 != main }.map(JSONText.string))),
    ])
    var files = [
      PackWriter.File(path: "agent.json", text: agent.line + "\n"),
      PackWriter.File(path: "package.json", text: JSONText.object([("version", .string("1.0.0"))]).line + "\n"),
    ]
    for definition in pack.intents { files += intent(definition) }
    files += fallback() + entities()
    return files
  }

  private func intent(_ definition: IntentDefinition) -> [PackWriter.File] {
    let name = definition.id.name
    let texts = pack.locales.compactMap { locale in locale.intent(definition.id).map { (locale.locale, $0) } }
    let parameters = definition.slots.map { slot in
      JSONText.object([
        ("id", .string(Self.id("\(definition.id)/\(slot.name)"))), ("name", .string(slot.name)),
        ("required", .bool(slot.isRequired)), ("dataType", .string(Self.type(slot.type))),
        ("value", .string("$\(slot.name)")),
        ("prompts", .array(prompts(slot, texts))), ("isList", .bool(false)),
      ])
    }
    let messages = texts.compactMap { locale, intent in message(of: intent, definition, locale) }
    let file = object(id: "\(definition.id)", name: name, parameters, messages, isFallback: false)
    return [PackWriter.File(path: "intents/\(name).json", text: file.line + "\n")]
      + texts.compactMap { says(name, $0.0, $0.1.examples) }
  }

  private func object(
    id: String, name: String, _ parameters: [JSONText], _ messages: [JSONText], isFallback: Bool
  ) -> JSONText {
    let response = JSONText.object([
      ("resetContexts", .bool(false)), ("affectedContexts", .array([])), ("parameters", .array(parameters)),
      ("messages", .array(messages)), ("defaultResponsePlatforms", .object([])), ("speech", .array([])),
    ])
    return .object([
      ("id", .string(Self.id(id))), ("name", .string(name)), ("auto", .bool(true)), ("contexts", .array([])),
      ("responses", .array([response])), ("priority", .integer(500_000)), ("webhookUsed", .bool(false)),
      ("webhookForSlotFilling", .bool(false)), ("fallbackIntent", .bool(isFallback)), ("events", .array([])),
    ])
  }

  private func prompts(_ slot: SlotDefinition, _ texts: [(LocaleTag, LocalizedIntent)]) -> [JSONText] {
    texts.compactMap { locale, intent in
      guard let question = intent.question(forSlot: slot.name),
        let text = PlainAnswer.text(question.question.value, name: { "$\($0)" })
      else { return nil }
      return .object([("lang", .string(Self.code(locale))), ("value", .string(text))])
    }
  }

  private func message(of intent: LocalizedIntent, _ definition: IntentDefinition, _ locale: LocaleTag) -> JSONText? {
    guard let answer = intent.answers.first(where: { $0.conditionCount == 0 }) else { return nil }
    let required = definition.slots.filter(\.isRequired).map(\.name)
    guard let text = PlainAnswer.text(answer.text.value, name: { required.contains($0) ? "$\($0)" : nil }) else {
      omissions.leaveOut(answer: answer.text, of: intent.id)
      return nil
    }
    return .object([
      ("type", .string("0")), ("title", .string("")), ("textToSpeech", .string("")),
      ("lang", .string(Self.code(locale))),
      ("speech", .array([.string(text)])), ("condition", .string("")),
    ])
  }

  private func says(_ name: String, _ locale: LocaleTag, _ examples: [Located<String>]) -> PackWriter.File? {
    guard !examples.isEmpty else { return nil }
    let code = Self.code(locale)
    let items = examples.enumerated().map { number, example in
      JSONText.object([
        ("id", .string(Self.id("\(name)/\(code)/\(number)"))),
        ("data", .array([.object([("text", .string(example.value)), ("userDefined", .bool(false))])])),
        ("isTemplate", .bool(false)), ("count", .integer(0)), ("lang", .string(code)), ("updated", .integer(0)),
      ])
    }
    return PackWriter.File(path: "intents/\(name)_usersays_\(code).json", text: JSONText.array(items).line + "\n")
  }

  /// The messages out of scope, as the fallback intent has them.
  private func fallback() -> [PackWriter.File] {
    guard pack.locales.contains(where: { !$0.outOfScope.isEmpty }) else { return [] }
    let name = "Default Fallback Intent"
    let file = object(id: name, name: name, [], [], isFallback: true)
    return [PackWriter.File(path: "intents/\(name).json", text: file.line + "\n")]
      + pack.locales.compactMap { says(name, $0.locale, $0.outOfScope) }
  }

  /// Synonym sets as entities, each word an entry of its own: which of them mean the same is not known.
  private func entities() -> [PackWriter.File] {
    let names = Set(pack.locales.flatMap { $0.synonymSets.map(\.name) }).sorted()
    return names.flatMap { name -> [PackWriter.File] in
      let entity = JSONText.object([
        ("id", .string(Self.id("entity/\(name)"))), ("name", .string(name)), ("isOverridable", .bool(true)),
        ("isEnum", .bool(false)), ("isRegexp", .bool(false)), ("automatedExpansion", .bool(false)),
        ("allowFuzzyExtraction", .bool(false)),
      ])
      let entries = pack.locales.compactMap { locale -> PackWriter.File? in
        guard let set = locale.synonymSets.first(where: { $0.name == name }) else { return nil }
        let items = set.members.map { member in
          JSONText.object([("value", .string(member.value)), ("synonyms", .array([.string(member.value)]))])
        }
        return PackWriter.File(
          path: "entities/\(name)_entries_\(Self.code(locale.locale)).json", text: JSONText.array(items).line + "\n")
      }
      return [PackWriter.File(path: "entities/\(name).json", text: entity.line + "\n")] + entries
    }
  }

  /// The code that Dialogflow has for a locale.
  private static func code(_ locale: LocaleTag) -> String {
    switch locale.description {
    case "zh-Hans": "zh-cn"
    case "zh-Hant": "zh-tw"
    case let tag: tag.lowercased()
    }
  }

  private static func type(_ type: SlotType) -> String {
    switch type {
    case .number: "@sys.number"
    case .email: "@sys.email"
    case .phone: "@sys.phone-number"
    case .url: "@sys.url"
    case .amount: "@sys.unit-currency"
    case .date: "@sys.date"
    case .time: "@sys.time"
    case .text, .orderNumber, .trackingNumber, .attachment, .cardNumber: "@sys.any"
    }
  }

  /// An id in the form of a UUID, the same for the same name each time (version 8 of RFC 9562: the rest is ours).
  private static func id(_ name: String) -> String {
    let halves = ["a", "b"].map { ContentHash.file($0, bytes: Array("\($0)/\(name)".utf8)).contentHash }
    let digits = halves.map { half in
      let text = String(half, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    var characters = Array(digits)
    (characters[12], characters[16]) = ("8", "8")
    let text = String(characters)
    var parts: [Substring] = []
    var rest = text[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}
