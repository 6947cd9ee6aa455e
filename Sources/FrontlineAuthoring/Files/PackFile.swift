package import FrontlinePacks
internal import FrontlineText
package import Yams

/// Reads `pack.yaml`.
package struct PackFile {
  let reader: NodeReader
  /// The name of the pack's directory, which is its id.
  let directory: String

  package init(reader: NodeReader, directory: String) {
    self.reader = reader
    self.directory = directory
  }

  /// Each key of this file stands in docs/packs-reference.md; a test compares.
  static let keys = ["id", "version", "title", "default_locale", "intents"]
  static let intentKeys = [
    "title", "tier", "next_tier", "team", "skills", "wanted_skills", "urgency", "role", "slots", "lookup", "follow_ups",
    "tags", "risk", "asks_whether_solved",
  ]
  static let slotKeys = ["name", "type", "required"]

  /// The pack without its locales; nil where the file is no mapping.
  package func read(_ node: Node) -> Pack? {
    guard let root = reader.mapping(node, "pack.yaml", keys: Self.keys) else { return nil }
    let file = SourceLocation(file: reader.source.file)
    if !Identifiers.isID(directory) {
      reader.findings.error(
        .badID, at: file, "the directory's name \"\(directory)\" is not an id",
        advice: "Use lower case letters, digits and dashes")
    }
    if let id = root.requiredID("id"), id.value != directory {
      reader.findings.error(
        .idMismatch, at: id.location, "the pack's id is \"\(id.value)\" but its directory is named \"\(directory)\"",
        advice: "Write \"id: \(directory)\" or rename the directory")
    }
    let version = root.requiredText("version")?.value ?? "0"
    let title = root.requiredText("title")?.value ?? directory
    let written = root.requiredText("default_locale").flatMap(reader.localeTag)
    var intents: [IntentDefinition] = []
    if root.node("intents") == nil {
      root.reportMissing("intents")
    } else if let entries = root.mapping("intents")?.entries {
      intents = entries.compactMap(intent)
    }
    // An undetermined default can only stand for one that was reported above.
    return Pack(
      id: directory, version: version, title: title, defaultLocale: written ?? .undetermined, intents: intents,
      locales: [], location: file)
  }

  private func intent(_ entry: MappingReader.Entry) -> IntentDefinition? {
    guard Identifiers.isID(entry.key) else {
      reader.findings.error(
        .badID, at: entry.location, "\"\(entry.key)\" is not an id", advice: "Use lower case letters, digits and dashes"
      )
      return nil
    }
    guard let body = reader.mapping(entry.value, "intent \"\(entry.key)\"", keys: Self.intentKeys) else { return nil }
    var places = PlaceList(body)
    let role = body.choice("role", IntentRole.allCases.map { ($0.rawValue, $0) })
    return IntentDefinition(
      id: IntentID(pack: directory, name: entry.key), title: body.requiredText("title")?.value ?? entry.key,
      firstTier: places.id("tier"), nextTier: places.id("next_tier"), team: places.id("team"),
      skills: places.ids("skills"), wantedSkills: places.ids("wanted_skills"),
      urgency: body.choice("urgency", Urgency.allCases.map { ($0.name, $0) }) ?? .normal, role: role,
      slots: body.items("slots").compactMap(slot), lookup: places.id("lookup"), followUps: followUps(body, &places),
      tags: body.texts("tags").map(\.value), risk: places.id("risk"),
      asksWhetherSolved: body.bool("asks_whether_solved") ?? (role == nil),
      location: entry.location, fieldLocations: places.locations)
  }

  private func slot(_ node: Node) -> SlotDefinition? {
    guard let body = reader.mapping(node, "a slot", keys: Self.slotKeys) else { return nil }
    let name = body.requiredText("name")
    if body.node("type") == nil { body.reportMissing("type") }
    let type = body.choice("type", SlotType.allCases.map { ($0.rawValue, $0) })
    let isRequired = body.bool("required") ?? true
    guard let name, let type else { return nil }
    guard Identifiers.isArgument(name.value) else {
      reader.findings.error(
        .badID, at: name.location, "\"\(name.value)\" cannot be the name of a slot",
        advice: "Use letters, digits and underscores, beginning with a letter")
      return nil
    }
    return SlotDefinition(name: name.value, type: type, isRequired: isRequired, location: name.location)
  }

  private func followUps(_ body: MappingReader, _ places: inout PlaceList) -> [IntentID] {
    var ids: [IntentID] = []
    for text in body.texts("follow_ups") {
      guard let id = reader.intentID(text, pack: directory) else { continue }
      places.add("follow_ups", index: ids.count, at: text.location)
      ids.append(id)
    }
    return ids
  }
}

extension NodeReader {
  /// An intent named by its short name or as `pack/intent`.
  func intentID(_ text: Located<String>, pack: String) -> IntentID? {
    let id = text.value.contains("/") ? IntentID(text.value) : IntentID(pack: pack, name: text.value)
    if let id, Identifiers.isID(id.pack), Identifiers.isID(id.name) { return id }
    findings.error(
      .badID, at: text.location, "\"\(text.value)\" is not the id of an intent",
      advice: "Write the intent's name, or pack/intent for one of another pack")
    return nil
  }
}
