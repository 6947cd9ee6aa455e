import FrontlinePacks

extension PackCollection: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(policy: try reader.read(), packs: [])
    // Not through the initializer, which sorts: the order is kept as it was.
    packs = try reader.read()
    contentHash = try reader.read()
    sources = try reader.read()
  }

  func write(to writer: inout ByteWriter) { writer.write(policy, packs, contentHash, sources) }
}

extension SourceFile: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(path: try reader.read(), contentHash: try reader.read(), byteCount: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(path, contentHash, byteCount) }
}

extension Pack: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), version: try reader.read(), title: try reader.read(), defaultLocale: try reader.read(),
      intents: try reader.read(), locales: [], location: try reader.read())
    locales = try reader.read()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, version, title, defaultLocale, intents, location, locales)
  }
}

extension LocalizedPack: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      locale: try reader.read(), intents: try reader.read(), synonymSets: try reader.read(), texts: try reader.read(),
      angerPhrases: try reader.read(), cannedReplies: try reader.read(), outOfScope: try reader.read(),
      location: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(locale, intents, synonymSets, texts, angerPhrases, cannedReplies, outOfScope, location)
  }
}

extension SynonymSet: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(name: try reader.read(), members: try reader.read(), location: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(name, members, location) }
}

extension LocalizedText: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(key: try reader.read(), text: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(key, text) }
}

extension CannedReply: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(id: try reader.read(), text: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(id, text) }
}

extension SystemText: PackCodable {}
