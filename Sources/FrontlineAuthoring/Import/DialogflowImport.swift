internal import FrontlinePacks
internal import FrontlineText

/// Reads an exported agent of Dialogflow ES: `intents/NAME.json` with its responses, `intents/NAME_usersays_LANG.json` with what
/// customers say, `entities/NAME_entries_LANG.json` with words. A language that the agent speaks becomes a locale.
struct DialogflowImport {
  let limits: AuthoringLimits

  private static let messageMark = "_usersays_"
  private static let entryMark = "_entries_"

  func fill(_ draft: inout ImportDraft, with files: [ImportedFile]) {
    var intents: [DialogflowIntent] = []
    var said: [(intent: String, locale: LocaleTag, root: ImportedNode)] = []
    for file in files {
      guard file.folder == "intents" || file.folder == "entities" || file.name == "agent.json" else { continue }
      let mark = file.folder == "intents" ? Self.messageMark : Self.entryMark
      let parts = parts(of: file.stem, mark: mark)
      guard let root = file.root(draft.findings, limits: limits) else { continue }
      switch (file.folder, parts) {
      case ("intents", let parts?):
        guard let locale = ImportedLocale.tag(parts.language, like: draft.defaultLocale) else {
          draft.leaveOut(
            "a file of a language that is not known", at: root.location, advice: "Rename it, or add it by hand")
          continue
        }
        said.append((parts.name, locale, root))
      case ("intents", nil): intents.append(DialogflowIntent(root, file: file.stem))
      case ("entities", let parts?): addWords(root, parts, to: &draft)
      case ("entities", nil): reportEntity(root, draft)
      default: break
      }
    }
    let byID = Dictionary(intents.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for intent in intents {
      let messages = said.filter { $0.intent == intent.file }
      intent.add(to: &draft, messages: messages.map { ($0.locale, $0.root) })
      if let parent = intent.parent.flatMap({ byID[$0] }), !intent.isFallback {
        draft.edit(parent, at: intent.root.location) { $0.followUps.append(intent.name) }
      }
    }
  }

  private func parts(of stem: String, mark: String) -> (name: String, language: String)? {
    guard let range = stem.ranges(of: mark).last else { return nil }
    return (String(stem[..<range.lowerBound]), String(stem[range.upperBound...]))
  }

  private func addWords(_ root: ImportedNode, _ parts: (name: String, language: String), to draft: inout ImportDraft) {
    guard let locale = ImportedLocale.tag(parts.language, like: draft.defaultLocale) else { return }
    let members = root.items.flatMap { [$0["value"]?.text].compactMap(\.self) + ($0["synonyms"]?.texts ?? []) }
    // A composed entity names others, `@city`; these are no words.
    draft.add(synonyms: parts.name, members.filter { !$0.value.contains("@") }, at: root.location, in: locale)
  }

  private func reportEntity(_ root: ImportedNode, _ draft: ImportDraft) {
    guard root["isRegexp"]?.isTrue == true else { return }
    draft.leaveOut(
      "the entity \"\(root["name"]?.text?.value ?? "")\", a regular expression,", at: root.location,
      advice: "Numbers, dates, addresses and the like are slot types; see docs/packs.md")
  }
}
