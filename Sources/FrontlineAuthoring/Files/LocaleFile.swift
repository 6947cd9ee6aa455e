package import FrontlinePacks
internal import FrontlineText
package import Yams

/// Reads `<locale>.yaml`.
package struct LocaleFile {
  let reader: NodeReader
  /// The pack as its `pack.yaml` says.
  let pack: Pack
  /// The file's name without its ending, which is the locale.
  let name: String

  /// A file's reader; the name is that of the file unless the locale stands in a file of another kind.
  package init(reader: NodeReader, pack: Pack, name: String? = nil) {
    self.reader = reader
    self.pack = pack
    self.name = name ?? stem(of: reader.source.file)
  }

  /// Each key of this file stands in docs/packs-reference.md; a test compares.
  static let keys = ["locale", "intents", "synonyms", "texts", "anger", "canned_replies", "out_of_scope"]
  static let intentKeys = [
    "label", "examples", "patterns", "follow_up_patterns", "answer", "links", "variants", "questions", "corrections",
    "lookup_answers",
  ]
  static let lookupKeys = ["found", "not_found", "timed_out"]

  /// The pack in one language; nil where the file is no mapping or has no locale.
  package func read(_ node: Node) -> LocalizedPack? {
    guard let root = reader.mapping(node, "the file", keys: Self.keys) else { return nil }
    let locale = reader.fileLocale(name: name, root: root)
    let intents = root.mapping("intents")?.entries.compactMap(intent) ?? []
    let synonymSets = root.mapping("synonyms")?.entries.compactMap(synonymSet) ?? []
    let texts = root.mapping("texts")?.entries.compactMap(systemText) ?? []
    let canned = root.mapping("canned_replies")?.entries.compactMap(cannedReply) ?? []
    guard let locale else { return nil }
    return LocalizedPack(
      locale: locale, intents: intents, synonymSets: synonymSets, texts: texts,
      angerPhrases: root.texts("anger"), cannedReplies: canned, outOfScope: root.texts("out_of_scope"),
      location: SourceLocation(file: reader.source.file))
  }

  private func intent(_ entry: MappingReader.Entry) -> LocalizedIntent? {
    guard pack.intent(named: entry.key) != nil else {
      reader.findings.error(
        .unknownIntent, at: entry.location, "pack \"\(pack.id)\" has no intent \"\(entry.key)\"",
        advice: NameSuggestion.advice(
          for: entry.key, known: pack.intents.map(\.id.name), what: "intent in \(pack.id)/pack.yaml"))
      return nil
    }
    guard let body = reader.mapping(entry.value, "intent \"\(entry.key)\"", keys: Self.intentKeys) else { return nil }
    let label = body.requiredText("label", advice: "Add \"label:\", the short text of a button")
    return LocalizedIntent(
      id: IntentID(pack: pack.id, name: entry.key), label: label ?? Located(entry.key, at: entry.location),
      examples: body.texts("examples"), patterns: patterns(body, "patterns"),
      followUpPatterns: patterns(body, "follow_up_patterns"), answers: AnswerReader(body: body).answers(),
      slotQuestions: slotQuestions(body), lookupAnswers: lookupAnswers(body), location: entry.location)
  }

  /// A block of patterns, one a line, each with its own place.
  private func patterns(_ body: MappingReader, _ key: String) -> [Located<String>] {
    guard let node = body.node(key) else { return [] }
    guard case .scalar(let scalar) = node, scalar.style == .literal, let mark = node.mark else {
      reader.findings.error(
        .patternsNotABlock, at: reader.start(node), "\"\(key)\" of \(body.what) is not a block of lines",
        advice: "Write \"\(key): |\" and a pattern a line below it")
      return []
    }
    var patterns: [Located<String>] = []
    var number = mark.line
    let lines = scalar.string.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: SourceText.isBreak)
    for line in lines {
      number += 1
      let text = NodeReader.trimmed(String(line))
      guard !text.isEmpty, text != "#", !text.hasPrefix("# ") else { continue }
      let indentation = reader.source.line(number).unicodeScalars.prefix { $0.properties.isWhitespace }.count
      patterns.append(Located(text, at: reader.source.location(line: number, scalarColumn: indentation + 1)))
    }
    if patterns.isEmpty {
      reader.findings.error(
        .missingValue, at: reader.location(node), "\"\(key)\" of \(body.what) has no pattern",
        advice: "Write a pattern a line below it, or remove the key")
    }
    return patterns
  }

  private func slotQuestions(_ body: MappingReader) -> [SlotQuestion] {
    let corrections = slotTexts(body, "corrections")
    let questions = slotTexts(body, "questions")
    for correction in corrections where !questions.contains(where: { $0.slot == correction.slot }) {
      reader.findings.error(
        .missingQuestion, at: correction.location,
        "there is a correction but no question for the slot \"\(correction.slot)\"", advice: "Add it under questions")
    }
    return questions.map { entry in
      SlotQuestion(
        slot: entry.slot, question: entry.text, correction: corrections.first { $0.slot == entry.slot }?.text)
    }
  }

  private typealias SlotText = (slot: String, text: Located<String>, location: SourceLocation)

  private func slotTexts(_ body: MappingReader, _ key: String) -> [SlotText] {
    (body.mapping(key)?.entries ?? []).compactMap { entry in
      reader.text(entry.value, "the text for \"\(entry.key)\"").map { (entry.key, $0, entry.location) }
    }
  }

  private func lookupAnswers(_ body: MappingReader) -> LookupAnswers? {
    guard let answers = body.mapping("lookup_answers", keys: Self.lookupKeys) else { return nil }
    let found = answers.requiredText("found")
    let notFound = answers.requiredText("not_found")
    let timedOut = answers.requiredText("timed_out")
    guard let found, let notFound, let timedOut else { return nil }
    return LookupAnswers(found: found, notFound: notFound, timedOut: timedOut)
  }

  private func synonymSet(_ entry: MappingReader.Entry) -> SynonymSet? {
    guard Identifiers.isSetName(entry.key) else {
      reader.findings.error(
        .badID, at: entry.location, "\"\(entry.key)\" cannot be the name of a synonym set",
        advice: "Use letters, digits, dashes and underscores")
      return nil
    }
    let members = reader.texts(entry.value, "synonym set \"\(entry.key)\"")
    return SynonymSet(name: entry.key, members: members, location: entry.location)
  }

  private func cannedReply(_ entry: MappingReader.Entry) -> CannedReply? {
    guard Identifiers.isID(entry.key) else {
      reader.findings.error(
        .badID, at: entry.location, "\"\(entry.key)\" is not an id", advice: "Use lower case letters, digits and dashes"
      )
      return nil
    }
    return reader.text(entry.value, "reply \"\(entry.key)\"").map { CannedReply(id: entry.key, text: $0) }
  }

  private func systemText(_ entry: MappingReader.Entry) -> LocalizedText? {
    guard let key = SystemText(rawValue: entry.key) else {
      reader.findings.error(
        .unknownKey, at: entry.location, "there is no text \"\(entry.key)\"",
        advice: NameSuggestion.advice(for: entry.key, known: SystemText.allCases.map(\.name), what: "text"))
      return nil
    }
    return reader.text(entry.value, "text \"\(entry.key)\"").map { LocalizedText(key: key, text: $0) }
  }
}
