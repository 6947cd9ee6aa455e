public import FrontlinePacks
internal import FrontlineText

/// Writes packs as the files that ``PackLoader`` reads. Pure.
///
/// What is read of the files written equals the pack, but for places: comments, and the way in which a text was quoted, are not
/// part of a pack and are lost.
public enum PackWriter {
  /// A file and its text.
  public struct File: Hashable, Sendable {
    /// The path below the directory of packs.
    public var path: String
    /// What stands in it.
    public var text: String

    /// Creates a file.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// All files of a pack, and of its tests.
  ///
  /// - Parameters:
  ///   - pack: the pack.
  ///   - tests: test messages; those of other packs are left out.
  /// - Complexity: linear in what is written.
  public static func files(of pack: Pack, tests: [TestSuite] = []) -> [File] {
    [File(path: "\(pack.id)/pack.yaml", text: definitions(of: pack))]
      + pack.locales.map { File(path: "\(pack.id)/\($0.locale).yaml", text: locale($0)) }
      + tests.filter { $0.pack == pack.id && !$0.messages.isEmpty }.map {
        File(path: "\(pack.id)/tests/\($0.locale).yaml", text: self.tests($0))
      }
  }

  /// `pack.yaml`.
  static func definitions(of pack: Pack) -> String {
    var lines = YAMLLines()
    lines.add("id", pack.id)
    lines.add("version", pack.version)
    lines.add("title", pack.title)
    lines.add("default_locale", pack.defaultLocale.description)
    if pack.intents.isEmpty { lines.add("intents", written: "{}") }
    lines.add("intents") { lines in
      for intent in pack.intents { lines.add(intent.id.name) { definition(intent, &$0) } }
    }
    return lines.text
  }

  /// An intent's entry in `pack.yaml`, as it stands below `intents:`.
  static func definition(_ intent: IntentDefinition) -> String {
    var lines = YAMLLines()
    // As deep as below `intents:`.
    lines.add("intents") { lines in lines.add(intent.id.name) { definition(intent, &$0) } }
    return String(lines.text.drop { $0 != "\n" }.dropFirst())
  }

  private static func definition(_ intent: IntentDefinition, _ lines: inout YAMLLines) {
    lines.add("title", intent.title)
    lines.add("role", intent.role?.rawValue)
    lines.add("tier", intent.firstTier)
    lines.add("next_tier", intent.nextTier)
    lines.add("team", intent.team)
    lines.add("skills", names: intent.skills)
    lines.add("wanted_skills", names: intent.wantedSkills)
    if intent.urgency != .normal { lines.add("urgency", intent.urgency.name) }
    lines.add("slots", items: intent.slots) { lines, slot in
      lines.add("name", slot.name)
      lines.add("type", slot.type.rawValue)
      if !slot.isRequired { lines.add("required", written: "false") }
    }
    lines.add("lookup", intent.lookup)
    lines.add("follow_ups", names: intent.followUps.map { $0.pack == intent.id.pack ? $0.name : $0.description })
    lines.add("tags", names: intent.tags)
    lines.add("risk", intent.risk)
    if intent.asksWhetherSolved != (intent.role == nil) {
      lines.add("asks_whether_solved", written: "\(intent.asksWhetherSolved)")
    }
  }

  /// `<locale>.yaml`.
  static func locale(_ pack: LocalizedPack) -> String {
    var lines = YAMLLines()
    lines.add("locale", pack.locale.description)
    lines.add("intents") { lines in
      for intent in pack.intents { lines.add(intent.id.name) { self.intent(intent, &$0) } }
    }
    lines.add("synonyms") { lines in
      for set in pack.synonymSets { lines.add(set.name, list: set.members.map(\.value)) }
    }
    lines.add("texts") { lines in for text in pack.texts { lines.add(text.key.name, text.text.value) } }
    lines.add("anger", list: pack.angerPhrases.map(\.value))
    lines.add("canned_replies") { lines in for reply in pack.cannedReplies { lines.add(reply.id, reply.text.value) } }
    lines.add("out_of_scope", list: pack.outOfScope.map(\.value))
    return lines.text
  }

  private static func intent(_ intent: LocalizedIntent, _ lines: inout YAMLLines) {
    lines.add("label", intent.label.value)
    lines.add("examples", list: intent.examples.map(\.value))
    lines.add("patterns", block: intent.patterns.map(\.value))
    lines.add("follow_up_patterns", block: intent.followUpPatterns.map(\.value))
    let plain = intent.answers.first { $0.conditionCount == 0 }
    lines.add("answer", plain?.text.value)
    let shared = plain?.links ?? []
    links(shared, &lines)
    lines.add("variants", items: intent.answers.filter { $0.conditionCount > 0 }) { lines, answer in
      lines.add("channel", answer.channelKind?.rawValue)
      lines.add("region", names: answer.regions)
      lines.add("style", answer.style?.rawValue)
      lines.add("text", answer.text.value)
      if answer.links != shared { links(answer.links, &lines) }
    }
    lines.add("questions") { lines in
      for question in intent.slotQuestions { lines.add(question.slot, question.question.value) }
    }
    lines.add("corrections") { lines in
      for question in intent.slotQuestions { lines.add(question.slot, question.correction?.value) }
    }
    lines.add("lookup_answers") { lines in
      lines.add("found", intent.lookupAnswers?.found.value)
      lines.add("not_found", intent.lookupAnswers?.notFound.value)
      lines.add("timed_out", intent.lookupAnswers?.timedOut.value)
    }
  }

  private static func links(_ links: [AnswerLink], _ lines: inout YAMLLines) {
    lines.add("links", items: links) { lines, link in
      lines.add("kind", link.kind.rawValue)
      lines.add("url", link.url)
      lines.add("title", link.title)
    }
  }

  /// `tests/<locale>.yaml`.
  static func tests(_ suite: TestSuite) -> String {
    var lines = YAMLLines()
    lines.add("locale", suite.locale.description)
    var names: [String] = []
    var messages: [String: [String]] = [:]
    for message in suite.messages {
      guard let expected = message.expected else { continue }
      let name = expected.pack == suite.pack ? expected.name : expected.description
      if messages[name] == nil { names.append(name) }
      messages[name, default: []].append(message.text.value)
    }
    lines.add("intents") { lines in for name in names { lines.add(name, list: messages[name] ?? []) } }
    lines.add("out_of_scope", list: suite.messages.filter { $0.expected == nil }.map(\.text.value))
    return lines.text
  }
}
