internal import FrontlinePacks
internal import FrontlineText

/// What an export leaves out. Lives within one call.
final class ExportOmissions {
  private let format: ExportFormat
  /// Answers that the format cannot say.
  private(set) var answers: [Finding] = []

  init(format: ExportFormat) { self.format = format }

  /// Lists an answer that the format cannot say.
  func leaveOut(answer: Located<String>, of intent: IntentID) {
    answers.append(
      finding(
        "the answer of \(intent)", at: answer.location, advice: "It has forms or arguments; write it there by hand"))
  }

  /// What a pack has that the format does not know, with the first place of each kind in each file.
  func findings(of pack: Pack) -> [Finding] {
    let definitions = pack.intents.compactMap { intent -> Finding? in
      let fields: [(String, Bool)] = [
        ("role", intent.role != nil), ("tier", intent.firstTier != nil), ("next_tier", intent.nextTier != nil),
        ("team", intent.team != nil), ("skills", !intent.skills.isEmpty),
        ("wanted_skills", !intent.wantedSkills.isEmpty), ("urgency", intent.urgency != .normal),
        ("lookup", intent.lookup != nil), ("follow_ups", !intent.followUps.isEmpty), ("tags", !intent.tags.isEmpty),
        ("risk", intent.risk != nil), ("slots", !intent.slots.isEmpty && format != .dialogflow),
      ]
      let held = fields.filter(\.1).map(\.0)
      guard !held.isEmpty else { return nil }
      return finding(
        "\(held.joined(separator: ", ")) of \(intent.id)", at: intent.location, advice: "Rules of the desk stay here")
    }
    return definitions + pack.locales.flatMap(findings)
  }

  private func findings(of locale: LocalizedPack) -> [Finding] {
    let intents = locale.intents
    let variants = intents.flatMap(\.answers).filter { $0.conditionCount > 0 }
    let kinds: [(what: String, places: [SourceLocation])] = [
      ("patterns", intents.flatMap { $0.patterns + $0.followUpPatterns }.map(\.location)),
      ("variants of answers", variants.map(\.text.location)),
      ("answers of lookups", intents.compactMap { $0.lookupAnswers?.found.location }),
      ("the bot's own texts", locale.texts.map(\.text.location)),
      ("words of anger", locale.angerPhrases.map(\.location)),
      ("canned replies", locale.cannedReplies.map(\.text.location)),
      ("synonym sets", format == .csv ? locale.synonymSets.map(\.location) : []),
    ]
    return kinds.compactMap { kind in
      kind.places.first.map { finding("\(kind.what) (\(kind.places.count))", at: $0, advice: "They stay here") }
    }
  }

  private func finding(_ what: String, at place: SourceLocation, advice: String) -> Finding {
    Finding(
      .warning, .noCounterpart, at: place, "\(what): no counterpart in \(format.rawValue), left out", advice: advice)
  }
}
