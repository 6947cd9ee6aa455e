internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

/// A locale of a pack as a project of Rasa 3: training data, responses, and a rule an intent that says its response.
struct RasaExport {
  let pack: Pack
  let locale: LocalizedPack
  let omissions: ExportOmissions

  private static let version = "3.1"

  func files() -> [PackWriter.File] {
    let answers = locale.intents.compactMap { intent -> (intent: LocalizedIntent, text: String)? in
      guard let answer = intent.answers.first(where: { $0.conditionCount == 0 }) else { return nil }
      // Slots are left out, so nothing could be filled in.
      guard let text = PlainAnswer.text(answer.text.value, name: { _ in nil }) else {
        omissions.leaveOut(answer: answer.text, of: intent.id)
        return nil
      }
      return (intent, text)
    }
    let folder = "\(locale.locale)"
    return [
      PackWriter.File(path: "\(folder)/data/nlu.yml", text: trainingData),
      PackWriter.File(path: "\(folder)/data/rules.yml", text: rules(answers.map(\.intent))),
      PackWriter.File(path: "\(folder)/domain.yml", text: domain(answers)),
    ]
  }

  private var trainingData: String {
    var lines = YAMLLines()
    lines.add("version", written: "\"\(Self.version)\"")
    var groups = locale.intents.map { (key: "intent", name: $0.id.name, texts: $0.examples) }
    groups.append(("intent", LabelledMessage.outOfScope, locale.outOfScope))
    groups += locale.synonymSets.map { ("lookup", $0.name, $0.members) }
    lines.add("nlu", items: groups.filter { !$0.texts.isEmpty }) { lines, group in
      lines.add(group.key, group.name)
      lines.add("examples", block: group.texts.map { "- " + $0.value.replacing("\n", with: " ") })
    }
    return lines.text
  }

  private func rules(_ answered: [LocalizedIntent]) -> String {
    var lines = YAMLLines()
    lines.add("version", written: "\"\(Self.version)\"")
    lines.add("rules", items: answered) { lines, intent in
      lines.add("rule", intent.id.name)
      lines.add("steps", items: [("intent", intent.id.name), ("action", Self.response(intent))]) { $0.add($1.0, $1.1) }
    }
    return lines.text
  }

  private func domain(_ answers: [(intent: LocalizedIntent, text: String)]) -> String {
    var lines = YAMLLines()
    lines.add("version", written: "\"\(Self.version)\"")
    lines.add(
      "intents", list: locale.intents.map(\.id.name) + (locale.outOfScope.isEmpty ? [] : [LabelledMessage.outOfScope]))
    lines.add("responses") { lines in
      for answer in answers {
        lines.add(Self.response(answer.intent), items: [answer.text]) { $0.add("text", $1) }
      }
    }
    return lines.text
  }

  private static func response(_ intent: LocalizedIntent) -> String { "utter_\(intent.id.name)" }
}
