internal import FrontlinePacks
internal import FrontlineText

/// Reads an app of LUIS (JSON of any schema version from 2 on) or a project of CLU, whose utterances may be marked as tests.
struct LuisImport {
  let limits: AuthoringLimits

  /// The intent of both whose messages mean none.
  private static let outside = "None"

  func fill(_ draft: inout ImportDraft, with files: [ImportedFile]) {
    for file in files {
      guard let root = file.root(draft.findings, limits: limits) else { continue }
      if let assets = root["assets"] {
        addProject(assets, to: &draft)
      } else if root["utterances"] != nil || root["intents"] != nil {
        addApp(root, to: &draft)
      }
    }
  }

  // MARK: LUIS

  private func addApp(_ root: ImportedNode, to draft: inout ImportDraft) {
    let locale = draft.defaultLocale
    for intent in root["intents"]?.items ?? [] { declare(intent["name"]?.text, in: &draft) }
    for utterance in root["utterances"]?.items ?? [] {
      guard let text = utterance["text"]?.text, let intent = utterance["intent"]?.text else { continue }
      add(text, intent.value, isTest: false, in: locale, to: &draft)
    }
    // Lists first: patterns name them.
    for list in root["closedLists"]?.items ?? [] {
      guard let name = list["name"]?.text else { continue }
      let members = (list["subLists"]?.items ?? []).flatMap { words($0["canonicalForm"], $0["list"]) }
      draft.add(synonyms: name.value, members, at: name.location, in: locale)
    }
    for key in ["phraselists", "model_features"] {
      for list in root[key]?.items ?? [] {
        guard let name = list["name"]?.text, let words = list["words"]?.text else { continue }
        let members = words.value.split(separator: ",").map { ImportedNode.clean(String($0)) }.filter { !$0.isEmpty }
        draft.add(synonyms: name.value, members.map { Located($0, at: words.location) }, at: name.location, in: locale)
      }
    }
    for pattern in root["patterns"]?.items ?? [] { add(pattern: pattern, in: locale, to: &draft) }
    let others = [
      "entities", "hierarchicals", "composites", "regex_entities", "prebuiltEntities", "bing_entities",
      "patternAnyEntities",
    ]
    for key in others { reportEntities(root[key]?.items ?? [], "name", draft) }
  }

  /// A template matches a whole message: `[optional]` and `(a|b)` are written alike here, an entity is a set or any words.
  private func add(pattern item: ImportedNode, in locale: LocaleTag, to draft: inout ImportDraft) {
    guard let template = item["pattern"]?.text, let intent = item["intent"]?.text else {
      draft.leaveOut("a pattern without text or intent", at: item.location, advice: "Write it as docs/packs.md shows")
      return
    }
    let written = LuisTemplate.pattern(template.value) { name in
      draft.hasSynonyms(name, in: locale) ? "~\(draft.names.slug(name))" : nil
    }
    guard let written, intent.value != Self.outside else {
      draft.leaveOut("a pattern of \"\(intent.value)\"", at: item.location, advice: "Write it as docs/packs.md shows")
      return
    }
    draft.edit(intent.value, in: locale, at: intent.location) {
      $0.patterns.append(Located(written, at: template.location))
    }
  }

  // MARK: CLU

  private func addProject(_ assets: ImportedNode, to draft: inout ImportDraft) {
    for intent in assets["intents"]?.items ?? [] { declare(intent["category"]?.text, in: &draft) }
    for utterance in assets["utterances"]?.items ?? [] {
      guard let text = utterance["text"]?.text, let intent = utterance["intent"]?.text else { continue }
      let code = utterance["language"]?.text?.value
      let locale = code.flatMap { ImportedLocale.tag($0, like: draft.defaultLocale) } ?? draft.defaultLocale
      add(text, intent.value, isTest: utterance["dataset"]?.text?.value == "Test", in: locale, to: &draft)
    }
    for entity in assets["entities"]?.items ?? [] {
      guard let name = entity["category"]?.text else { continue }
      let lists = entity["list"]?["sublists"]?.items ?? []
      for synonyms in lists.flatMap({ $0["synonyms"]?.items ?? [] }) {
        let locale = synonyms["language"]?.text.flatMap { ImportedLocale.tag($0.value, like: draft.defaultLocale) }
        draft.add(
          synonyms: name.value, synonyms["values"]?.texts ?? [], at: name.location, in: locale ?? draft.defaultLocale)
      }
      if lists.isEmpty { reportEntities([entity], "category", draft) }
    }
  }

  // MARK: Both

  private func declare(_ name: Located<String>?, in draft: inout ImportDraft) {
    guard let name, name.value != Self.outside else { return }
    draft.edit(name.value, at: name.location) { _ in }
  }

  private func add(
    _ text: Located<String>, _ intent: String, isTest: Bool, in locale: LocaleTag, to draft: inout ImportDraft
  ) {
    let isOutside = intent == Self.outside
    if isTest {
      draft.add(test: text, intent: isOutside ? nil : intent, in: locale)
    } else if isOutside {
      draft.add(outOfScope: text, in: locale)
    } else {
      draft.add(example: text, to: intent, in: locale)
    }
  }

  private func words(_ value: ImportedNode?, _ others: ImportedNode?) -> [Located<String>] {
    (value?.text.map { [$0] } ?? []) + (others?.texts ?? [])
  }

  private func reportEntities(_ entities: [ImportedNode], _ key: String, _ draft: ImportDraft) {
    for entity in entities {
      draft.leaveOut(
        "the entity \"\(entity[key]?.text?.value ?? "")\"", at: entity.location,
        advice: "Its words stay in the examples; where the answer needs it, add a slot to the intent")
    }
  }
}
