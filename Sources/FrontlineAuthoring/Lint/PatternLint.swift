internal import FrontlineMatching
internal import FrontlinePacks

/// Patterns that cannot be read or can match nothing, and synonym sets that no pattern names.
struct PatternLint {
  private let context: LintContext

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    let errors = PackCompiler().patternErrors(in: context.collection).map { error in
      Finding(
        .error, Self.code(of: error.code), at: error.location ?? context.collection.policy.location, error.message,
        advice: MessageLint.sentence(error.suggestion))
    }
    return errors + unusedSets()
  }

  private static func code(of code: MatchingError.Code) -> FindingCode {
    switch code {
    case .patternNeverMatches: .patternNeverMatches
    case .unknownName: .unknownName
    default: .patternSyntax
    }
  }

  private func unusedSets() -> [Finding] {
    context.collection.packs.flatMap(\.locales).flatMap { locale -> [Finding] in
      let patterns = locale.intents.flatMap { $0.patterns + $0.followUpPatterns }
      let parsed = patterns.compactMap { try? PatternSyntax($0.value) }
      guard parsed.count == patterns.count else { return [] }
      let used = Set(parsed.flatMap { $0.synonymSets.map(\.name) })
      return locale.synonymSets.filter { !used.contains($0.name) }.map { set in
        Finding(
          .warning, .unusedSynonyms, at: set.location, "no pattern of the file names the synonym set \"\(set.name)\"",
          advice: "Use ~\(set.name) in a pattern, or remove the set")
      }
    }
  }
}
