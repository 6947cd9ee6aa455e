internal import FrontlinePacks

/// Reads a project of Rasa: training data (YAML of Rasa 2 and 3, JSON of Rasa 1), responses, and the rules and stories that tell
/// which response answers which intent.
struct RasaImport {
  let limits: AuthoringLimits

  /// Intents whose messages mean none.
  private static let outside: Set<String> = ["out_of_scope", "nlu_fallback"]

  func fill(_ draft: inout ImportDraft, with files: [ImportedFile]) {
    var responses = RasaResponses()
    var marked: [String: SourceLocation] = [:]
    for file in files {
      guard let root = file.root(draft.findings, limits: limits) else { continue }
      if let data = root["rasa_nlu_data"] {
        addOlder(data, to: &draft)
        continue
      }
      for (key, value) in root.entries { add(key, value, to: &draft, &responses, &marked) }
    }
    for (entity, place) in marked.sorted(by: { $0.value < $1.value })
    where !draft.hasSynonyms(entity, in: draft.defaultLocale) {
      draft.leaveOut(
        "the entity \"\(entity)\"", at: place,
        advice: "Its words stay in the examples; where the answer needs it, add a slot to the intent")
    }
    responses.answer(&draft)
  }

  /// A key at the top of a file.
  private func add(
    _ key: String, _ value: ImportedNode, to draft: inout ImportDraft, _ responses: inout RasaResponses,
    _ marked: inout [String: SourceLocation]
  ) {
    switch key {
    case "nlu": for item in value.items { addTraining(item, to: &draft, &marked) }
    case "responses", "templates": responses.add(value)
    case "rules": responses.add(rules: value, findings: draft.findings)
    case "stories": responses.add(stories: value, findings: draft.findings)
    case "intents":
      for name in value.texts.map(\.value) + value.items.flatMap({ $0.entries.map(\.key) })
      where !Self.outside.contains(name) {
        draft.edit(name, at: value.location) { _ in }
      }
    // Versions and settings of the pipeline, which has no counterpart by design.
    case "version", "session_config", "config", "language", "pipeline", "policies", "recipe", "assistant_id": break
    default:
      let advice = Self.advice[key] ?? "See whether the pack needs it"
      let names = value.entries.map { ($0.key, $0.value.location) }
      let items = names.isEmpty ? value.items.compactMap(Self.name) : names
      let what = Self.singular[key] ?? "\(key):"
      for (name, place) in items { draft.leaveOut("\(what) \"\(name)\"", at: place, advice: advice) }
      if items.isEmpty, value.text != nil { draft.leaveOut("\"\(key)\"", at: value.location, advice: advice) }
    }
  }

  private static let singular = [
    "slots": "the slot", "forms": "the form", "actions": "the action", "entities": "the entity",
    "e2e_actions": "the action",
  ]

  private static let advice = [
    "slots": "Where an answer needs it, add a slot to the intent in pack.yaml",
    "forms": "Write its required slots and their questions to the intent in pack.yaml",
    "actions": "What asks your own service becomes a lookup in support.yaml",
    "entities": "Where an answer needs it, add a slot to the intent in pack.yaml",
  ]

  private static func name(_ item: ImportedNode) -> (String, SourceLocation)? {
    if let text = item.text { return (text.value, text.location) }
    return item.entries.first.map { ($0.key, item.location) }
  }

  // MARK: Training data

  private func addTraining(_ item: ImportedNode, to draft: inout ImportDraft, _ marked: inout [String: SourceLocation])
  {
    let locale = draft.defaultLocale
    let examples = item["examples"].map(examples) ?? []
    if let intent = item["intent"]?.text {
      if !Self.outside.contains(intent.value) { draft.edit(intent.value, at: intent.location) { _ in } }
      for example in examples {
        let markup = RasaMarkup(example.value)
        for entity in markup.entities where marked[entity.name] == nil { marked[entity.name] = example.location }
        let text = Located(markup.text, at: example.location)
        if Self.outside.contains(intent.value) {
          draft.add(outOfScope: text, in: locale)
        } else {
          draft.add(example: text, to: intent.value, in: locale)
        }
      }
    } else if let synonym = item["synonym"]?.text {
      draft.add(synonyms: synonym.value, [synonym] + examples, at: synonym.location, in: locale)
    } else if let lookup = item["lookup"]?.text {
      draft.add(synonyms: lookup.value, examples, at: lookup.location, in: locale)
    } else if let regex = item["regex"]?.text {
      draft.leaveOut(
        "the regular expression \"\(regex.value)\"", at: regex.location,
        advice: "Numbers, dates, addresses and the like are slot types; see docs/packs.md")
    } else {
      draft.leaveOut("an item of nlu", at: item.location, advice: "Items begin with intent, synonym, lookup or regex")
    }
  }

  /// Examples: a block with a dash a line, or a list of texts or of mappings with `text`.
  private func examples(_ node: ImportedNode) -> [Located<String>] {
    guard node.items.isEmpty else {
      return node.items.flatMap { $0["text"].map(examples) ?? $0.text.map { [$0] } ?? [] }
    }
    return node.lines.compactMap { line in
      let text = line.value.hasPrefix("- ") ? String(line.value.dropFirst(2)) : line.value == "-" ? "" : line.value
      let clean = ImportedNode.clean(text)
      return clean.isEmpty ? nil : Located(clean, at: line.location)
    }
  }

  // MARK: The JSON of Rasa 1

  private func addOlder(_ data: ImportedNode, to draft: inout ImportDraft) {
    let locale = draft.defaultLocale
    var marked: Set<String> = []
    for key in ["common_examples", "intent_examples", "entity_examples"] {
      for item in data[key]?.items ?? [] {
        for entity in item["entities"]?.items ?? [] {
          guard let name = entity["entity"]?.text, marked.insert(name.value).inserted else { continue }
          draft.leaveOut(
            "the entity \"\(name.value)\"", at: name.location,
            advice: "Its words stay in the examples; where the answer needs it, add a slot to the intent")
        }
        guard let text = item["text"]?.text else { continue }
        guard let intent = item["intent"]?.text else {
          draft.leaveOut("an example without an intent", at: item.location, advice: "Add it to an intent")
          continue
        }
        if Self.outside.contains(intent.value) {
          draft.add(outOfScope: text, in: locale)
        } else {
          draft.add(example: text, to: intent.value, in: locale)
        }
      }
    }
    for item in data["entity_synonyms"]?.items ?? [] {
      guard let value = item["value"]?.text else { continue }
      draft.add(synonyms: value.value, [value] + (item["synonyms"]?.texts ?? []), at: value.location, in: locale)
    }
    for item in data["lookup_tables"]?.items ?? [] {
      guard let name = item["name"]?.text else { continue }
      let elements = item["elements"]
      guard let elements, elements.text == nil else {
        draft.leaveOut(
          "the lookup table \"\(name.value)\"", at: name.location, advice: "It is in another file; write it to synonyms"
        )
        continue
      }
      draft.add(synonyms: name.value, elements.texts, at: name.location, in: locale)
    }
    for item in data["regex_features"]?.items ?? [] {
      draft.leaveOut(
        "the regular expression \"\(item["name"]?.text?.value ?? "")\"", at: item.location,
        advice: "Numbers, dates, addresses and the like are slot types; see docs/packs.md")
    }
  }
}
