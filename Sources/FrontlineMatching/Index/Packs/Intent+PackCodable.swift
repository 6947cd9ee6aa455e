import FrontlinePacks

extension IntentID: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(pack: try reader.read(), name: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(pack, name) }
}

extension IntentDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), title: try reader.read(), firstTier: try reader.read(), nextTier: try reader.read(),
      team: try reader.read(), skills: try reader.read(), wantedSkills: try reader.read(),
      urgency: try reader.read(), role: try reader.read(), slots: try reader.read(), lookup: try reader.read(),
      followUps: try reader.read(), tags: try reader.read(), risk: try reader.read(),
      asksWhetherSolved: try reader.read(), location: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, title, firstTier, nextTier, team, skills, wantedSkills, urgency, role)
    writer.write(slots, lookup, followUps, tags, risk, asksWhetherSolved, location, fieldLocations)
  }
}

extension SlotDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      name: try reader.read(), type: try reader.read(), isRequired: try reader.read(), location: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(name, type, isRequired, location) }
}

extension LocalizedIntent: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), label: try reader.read(), examples: try reader.read(), patterns: try reader.read(),
      followUpPatterns: try reader.read(), answers: try reader.read(), slotQuestions: try reader.read(),
      lookupAnswers: try reader.read(), location: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, label, examples, patterns, followUpPatterns, answers, slotQuestions, lookupAnswers, location)
  }
}

extension SlotQuestion: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(slot: try reader.read(), question: try reader.read(), correction: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(slot, question, correction) }
}

extension LookupAnswers: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(found: try reader.read(), notFound: try reader.read(), timedOut: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(found, notFound, timedOut) }
}

extension Answer: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      text: try reader.read(), channelKind: try reader.read(), regions: try reader.read(), style: try reader.read(),
      links: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(text, channelKind, regions, style, links) }
}

extension AnswerLink: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(kind: try reader.read(), url: try reader.read(), title: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(kind, url, title) }
}

extension Urgency: PackCodable {}
extension IntentRole: PackCodable {}
extension SlotType: PackCodable {}
extension ChannelKind: PackCodable {}
extension AnswerStyle: PackCodable {}
extension AnswerLink.Kind: PackCodable {}
