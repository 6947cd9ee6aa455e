internal import FrontlinePacks

/// What helps a translator to understand a text: what the intent is about, and how customers ask for it.
struct TranslationContext {
  /// What the intent is, in its author's words; nil for a text of no intent.
  var title: String?
  /// How customers ask for it, in the source language.
  var examples: [String]
  /// What the text is given, and what is to be kept.
  var hint: String?

  /// Examples that are told.
  private static let examplesShown = 5

  init(_ entry: TranslationEntry, in packs: PackCollection) {
    let pack = packs.pack(entry.pack)
    let intent = entry.key.intent
    title = intent.flatMap { pack?.intent(named: $0)?.title }
    examples =
      intent.flatMap { name in
        pack.flatMap { $0.localized(in: $0.defaultLocale) }?
          .intent(IntentID(pack: entry.pack, name: name))?.examples.prefix(Self.examplesShown).map(\.value)
      } ?? []
    switch entry.key.part {
    case .label: hint = "The short text of a button: at most \(LabelLint.longest) characters, wide ones count two."
    case .variant(let conditions): hint = Self.hint(conditions)
    default: hint = nil
    }
    if entry.source.value.contains(", plural,") || entry.source.value.contains(", select,") {
      let syntax = "Keep what stands in braces; translate what a case says. A plural has the forms of your language."
      hint = [hint, syntax].compactMap(\.self).joined(separator: " ")
    }
  }

  private static func hint(_ conditions: TranslationKey.Conditions) -> String {
    var parts: [String] = []
    if let channel = conditions.channel {
      parts.append(channel == .public ? "where everybody can read it" : "in private")
    }
    if !conditions.regions.isEmpty { parts.append("for customers in \(listed(conditions.regions))") }
    if let style = conditions.style { parts.append("in \(style.rawValue) style") }
    return "Said \(parts.joined(separator: ", ")) in place of the answer."
  }

  /// Everything, a line each.
  var lines: [String] {
    [title, hint].compactMap(\.self) + (examples.isEmpty ? [] : ["Customers ask: " + examples.joined(separator: " / ")])
  }
}
