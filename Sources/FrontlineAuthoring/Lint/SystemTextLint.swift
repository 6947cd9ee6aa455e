internal import FrontlinePacks
internal import FrontlineText

/// The bot's own texts that no pack brings in a language that some pack is written in.
struct SystemTextLint {
  private let context: LintContext

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    context.collection.locales.compactMap { locale in
      let missing = SystemText.allCases.filter { key in
        guard let choice = context.collection.text(key, for: locale)?.choice else { return true }
        return choice.how == .default && choice.chosen != locale
      }
      guard !missing.isEmpty else { return nil }
      let files = context.collection.packs.compactMap { $0.localized(in: locale) }
      guard let file = files.first(where: { !$0.texts.isEmpty }) ?? files.first else { return nil }
      return Finding(
        .warning, .missingText, at: file.location,
        "no pack brings these texts in \(locale): \(listed(missing.map(\.name)))",
        advice: "Add the pack common in \(locale), which has them, or write them under texts")
    }
  }
}
