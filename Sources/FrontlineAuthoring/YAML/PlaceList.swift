internal import FrontlinePacks

/// Reads fields that name other things, and keeps where each of them stands.
struct PlaceList {
  let body: MappingReader
  private(set) var locations = FieldLocations()

  init(_ body: MappingReader) { self.body = body }

  mutating func add(_ key: String, index: Int? = nil, at location: SourceLocation) {
    locations.entries.append(FieldLocations.Entry(key: key, index: index, location: location))
  }

  mutating func id(_ key: String) -> String? {
    guard let text = body.id(key) else { return nil }
    add(key, at: text.location)
    return text.value
  }

  mutating func requiredID(_ key: String) -> String? {
    if body.node(key) == nil { body.reportMissing(key) }
    return id(key)
  }

  mutating func ids(_ key: String) -> [String] { keep(key, body.ids(key)) }

  /// Names of slots or fields.
  mutating func arguments(_ key: String) -> [String] {
    let texts = body.texts(key).filter { text in
      if Identifiers.isArgument(text.value) { return true }
      body.reader.findings.error(
        .badID, at: text.location, "\"\(text.value)\" cannot be the name of an argument",
        advice: "Use letters, digits and underscores, beginning with a letter")
      return false
    }
    return keep(key, texts)
  }

  private mutating func keep(_ key: String, _ texts: [Located<String>]) -> [String] {
    for (index, text) in texts.enumerated() { add(key, index: index, at: text.location) }
    return texts.map(\.value)
  }
}
