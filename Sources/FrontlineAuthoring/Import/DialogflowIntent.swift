internal import FrontlinePacks
internal import FrontlineText

/// An intent of Dialogflow ES.
struct DialogflowIntent {
  let root: ImportedNode
  /// The stem of its file, which the files of messages share.
  let file: String
  let name: String
  let id: String
  let parent: String?
  /// Whether it stands for messages that mean nothing else.
  let isFallback: Bool

  init(_ root: ImportedNode, file: String) {
    self.root = root
    self.file = file
    name = root["name"]?.text?.value ?? file
    id = root["id"]?.text?.value ?? file
    parent = root["parentId"]?.text?.value
    isFallback = root["fallbackIntent"]?.isTrue ?? false
  }

  /// The one response object that exported intents have.
  private var response: ImportedNode? { root["responses"]?.items.first }

  func add(to draft: inout ImportDraft, messages: [(locale: LocaleTag, root: ImportedNode)]) {
    if !isFallback { draft.edit(name, at: root.location) { _ in } }
    for (locale, list) in messages {
      for item in list.items {
        guard let text = text(of: item, draft) else { continue }
        if isFallback {
          draft.add(outOfScope: text, in: locale)
        } else {
          draft.add(example: text, to: name, in: locale)
        }
      }
    }
    let locales = messages.map(\.locale)
    let arguments = isFallback ? [:] : addSlots(to: &draft, locales)
    addAnswers(to: &draft, locales, arguments)
    reportOthers(draft)
  }

  /// A training phrase, its marked parts joined.
  private func text(of item: ImportedNode, _ draft: ImportDraft) -> Located<String>? {
    guard item["isTemplate"]?.isTrue != true else {
      draft.leaveOut("a template of \"\(name)\"", at: item.location, advice: "Write it as a pattern")
      return nil
    }
    let joined = (item["data"]?.items ?? []).map { $0["text"]?.rawText ?? "" }.joined()
    let text = ImportedNode.clean(joined)
    return text.isEmpty ? nil : Located(text, at: item.location)
  }

  // MARK: Slots

  /// Parameters become slots; returned are those that an answer may use, by their names in Dialogflow.
  private func addSlots(to draft: inout ImportDraft, _ locales: [LocaleTag]) -> [String: String] {
    var arguments: [String: String] = [:]
    for parameter in response?["parameters"]?.items ?? [] {
      guard let given = parameter["name"]?.text else { continue }
      let slot = draft.names.argument(given.value)
      let questions = questions(parameter, draft.defaultLocale)
      let isAsked = parameter["required"]?.isTrue == true && locales.allSatisfy { questions[$0] != nil }
      if parameter["required"]?.isTrue == true, !isAsked {
        draft.leaveOut(
          "that \"\(given.value)\" of \"\(name)\" is required", at: given.location,
          advice: "It has no prompt in some language; write questions and remove \"required: false\"")
      }
      if parameter["isList"]?.isTrue == true {
        draft.leaveOut(
          "that \"\(given.value)\" of \"\(name)\" is a list", at: given.location, advice: "A slot takes one value")
      }
      draft.edit(name, at: given.location) { intent in
        guard !intent.slots.contains(where: { $0.name == slot }) else { return }
        let type = Self.type(parameter["dataType"]?.text?.value ?? "")
        intent.slots.append(SlotDefinition(name: slot, type: type, isRequired: isAsked, location: given.location))
      }
      for locale in locales {
        guard let question = questions[locale] else { continue }
        draft.edit(name, in: locale, at: given.location) {
          $0.questions.append(SlotQuestion(slot: slot, question: question))
        }
      }
      if isAsked { arguments[given.value] = slot }
    }
    return arguments
  }

  /// The first prompt in each language.
  private func questions(_ parameter: ImportedNode, _ locale: LocaleTag) -> [LocaleTag: Located<String>] {
    var questions: [LocaleTag: Located<String>] = [:]
    for prompt in parameter["prompts"]?.items ?? [] {
      let tag = prompt["lang"]?.text.flatMap { ImportedLocale.tag($0.value, like: locale) } ?? locale
      guard let text = prompt["value"]?.text, questions[tag] == nil else { continue }
      questions[tag] = Located(AnswerText.quoted(text.value), at: text.location)
    }
    return questions
  }

  private static func type(_ name: String) -> SlotType {
    switch name {
    case "@sys.number", "@sys.number-integer", "@sys.cardinal", "@sys.age": .number
    case "@sys.email": .email
    case "@sys.phone-number": .phone
    case "@sys.url": .url
    case "@sys.unit-currency": .amount
    case "@sys.date", "@sys.date-time": .date
    case "@sys.time": .time
    default: .text
    }
  }

  // MARK: Answers

  private func addAnswers(to draft: inout ImportDraft, _ locales: [LocaleTag], _ arguments: [String: String]) {
    var parts: [LocaleTag: [Located<String>]] = [:]
    var links: [LocaleTag: [AnswerLink]] = [:]
    for message in response?["messages"]?.items ?? [] {
      let tag = message["lang"]?.text.flatMap { ImportedLocale.tag($0.value, like: draft.defaultLocale) }
      let locale = tag ?? draft.defaultLocale
      // Messages of a platform's own come beside the plain ones.
      guard message["platform"] == nil || message["platform"]?.text?.value == "PLATFORM_UNSPECIFIED" else {
        draft.leaveOut(
          "a message for one platform of \"\(name)\"", at: message.location, advice: "Variants are by channel")
        continue
      }
      switch message["type"]?.text?.value ?? "0" {
      case "0", "message":
        let variations = message["speech"]?.texts ?? []
        if let first = variations.first { parts[locale, default: []].append(first) }
        for other in variations.dropFirst() {
          draft.leaveOut(
            "a variation of the answer of \"\(name)\"", at: other.location, advice: "An answer is one text")
        }
      case "3", "image":
        guard let url = message["imageUrl"]?.text else { continue }
        links[locale, default: []].append(AnswerLink(kind: .image, url: url.value, title: ImportedNames.title(name)))
      default:
        draft.leaveOut(
          "a card, choice or payload of \"\(name)\"", at: message.location, advice: "Write into the answer what it says"
        )
      }
    }
    for (locale, texts) in parts.sorted(by: { $0.key < $1.key }) {
      guard let first = texts.first else { continue }
      let said = Located(texts.map(\.value).joined(separator: "\n"), at: first.location)
      guard let message = AnswerText.message(AnswerText.pieces(said.value, opening: "$"), arguments: arguments) else {
        draft.leaveOut(
          "the answer of \"\(name)\" in \(locale), which has something to fill in,", at: said.location,
          advice: "Only required slots and lookups can be filled in")
        continue
      }
      let text = Located(message, at: said.location)
      if isFallback {
        draft.add(text: text, as: .rephrase, in: locale)
      } else {
        draft.edit(name, in: locale, at: text.location) { $0.answer = Answer(text: text, links: links[locale] ?? []) }
      }
    }
  }

  /// What else an intent may have.
  private func reportOthers(_ draft: ImportDraft) {
    let service = "An intent that asks your own service has a lookup in support.yaml"
    if root["webhookUsed"]?.isTrue == true {
      draft.leaveOut("the webhook of \"\(name)\"", at: root.location, advice: service)
    }
    let needed = root["contexts"]?.items.isEmpty == false && parent == nil
    if needed || (parent == nil && response?["affectedContexts"]?.items.isEmpty == false) {
      draft.leaveOut("the contexts of \"\(name)\"", at: root.location, advice: "An intent may list follow_ups")
    }
    for event in root["events"]?.items ?? [] {
      draft.leaveOut(
        "the event \"\(event["name"]?.text?.value ?? "")\" of \"\(name)\"", at: event.location,
        advice: "Rules for outside events stand under proactive in support.yaml")
    }
    if let action = response?["action"]?.text {
      draft.leaveOut("the action \"\(action.value)\" of \"\(name)\"", at: action.location, advice: service)
    }
  }
}
