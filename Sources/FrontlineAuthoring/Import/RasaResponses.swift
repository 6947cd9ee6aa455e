internal import FrontlinePacks

/// The responses of a Rasa project, and which of them answers which intent: what a rule says first, then a story, then the name
/// `utter_<intent>`.
struct RasaResponses {
  private var responses: [(name: String, value: ImportedNode)] = []
  private var byRule: [String: [String]] = [:]
  private var byStory: [String: [String]] = [:]

  private static let prefix = "utter_"

  mutating func add(_ responses: ImportedNode) { self.responses += responses.entries.map { ($0.key, $0.value) } }

  mutating func add(rules: ImportedNode, findings: FindingList) {
    for rule in rules.items {
      let answers = Self.answers(in: rule)
      if answers.isEmpty { Self.leaveOut("the rule", rule, rule["rule"], findings) }
      for (intent, names) in answers where byRule[intent] == nil { byRule[intent] = names }
    }
  }

  mutating func add(stories: ImportedNode, findings: FindingList) {
    for story in stories.items {
      let answers = Self.answers(in: story)
      if answers.isEmpty || story["steps"].map({ $0.items.count > 2 }) ?? true {
        Self.leaveOut("the story", story, story["story"], findings)
      }
      for (intent, names) in answers where byStory[intent] == nil { byStory[intent] = names }
    }
  }

  private static func leaveOut(_ what: String, _ item: ImportedNode, _ name: ImportedNode?, _ findings: FindingList) {
    findings.warning(
      .noCounterpart, at: item.location,
      "\(what) \"\(name?.text?.value ?? "")\" has no counterpart and is left out, but for answers to intents",
      advice: "Conversations follow slots, follow_ups and escalation rules; see docs/tiers.md")
  }

  /// The intents of a story's steps, each with the responses that follow it at once.
  private static func answers(in story: ImportedNode) -> [(intent: String, responses: [String])] {
    var answers: [(intent: String, responses: [String])] = []
    var isOpen = false
    for step in story["steps"]?.items ?? [] {
      if let intent = step["intent"]?.text {
        answers.append((intent.value, []))
        isOpen = true
      } else if let action = step["action"]?.text, action.value.hasPrefix(prefix), isOpen {
        answers[answers.count - 1].responses.append(action.value)
      } else {
        isOpen = false
      }
    }
    return answers.filter { !$0.responses.isEmpty }
  }

  /// Gives the draft's intents their answers.
  func answer(_ draft: inout ImportDraft) {
    var used: Set<String> = []
    for intent in draft.intents {
      let named = Self.prefix + intent.name
      let chosen = byRule[intent.name] ?? byStory[intent.name] ?? responses.map(\.name).filter { $0 == named }.suffix(1)
      let texts = chosen.compactMap { name in responses.last { $0.name == name } }.compactMap { text($0, draft) }
      used.formUnion(chosen)
      guard let first = texts.first else { continue }
      let joined = texts.map(\.text.value).joined(separator: "\n")
      let links = texts.flatMap(\.links)
      draft.edit(intent.name, in: draft.defaultLocale, at: intent.location) {
        $0.answer = Answer(text: Located(joined, at: first.text.location), links: links)
      }
    }
    for (name, value) in responses where !used.contains(name) {
      draft.leaveOut(
        "the response \"\(name)\"", at: value.location,
        advice: "No intent is answered by it; questions for slots stand under questions")
    }
  }

  /// The first variation of a response; others, and what a text cannot be, are listed.
  private func text(_ response: (name: String, value: ImportedNode), _ draft: ImportDraft) -> Answer? {
    let variations = response.value.items
    let plain =
      variations.first { $0["text"]?.text != nil && $0["channel"] == nil }
      ?? variations.first { $0["text"]?.text != nil }
    for variation in variations where variation.location != plain?.location {
      draft.leaveOut(
        "a variation of the response \"\(response.name)\"", at: variation.location,
        advice: "An answer is one text; variants are by channel, region and style")
    }
    guard let plain, let text = plain["text"]?.text else { return nil }
    var links: [AnswerLink] = []
    for (key, value) in plain.entries where !["text", "channel", "metadata"].contains(key) {
      if key == "image", let url = value.text, let title = text.value.split(separator: "\n").first {
        links.append(AnswerLink(kind: .image, url: url.value, title: String(title)))
      } else {
        draft.leaveOut(
          "\"\(key)\" of the response \"\(response.name)\"", at: value.location,
          advice: "Write into the answer what customers are to do")
      }
    }
    guard let message = AnswerText.message(AnswerText.pieces(text.value, opening: "{"), arguments: [:]) else {
      draft.leaveOut(
        "the response \"\(response.name)\", which has something to fill in,", at: text.location,
        advice: "Add slots or a lookup to the intent and write the answer with them")
      return nil
    }
    return Answer(text: Located(message, at: text.location), links: links)
  }
}
