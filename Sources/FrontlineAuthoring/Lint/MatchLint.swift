internal import FrontlineMatching
internal import FrontlinePacks

/// Examples that the compiled packs match to another intent than their own.
struct MatchLint {
  private let context: LintContext

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    // Packs that cannot be compiled have findings of their own.
    guard let index = try? PackCompiler().compile(context.collection), let matcher = try? Matcher(index: index) else {
      return []
    }
    var findings: [Finding] = []
    for locale in context.collection.locales {
      for intent in context.intents(in: locale) {
        for example in intent.examples {
          let result = matcher.match(example.value, locale: locale)
          guard let other = result.intent, other != intent.id else { continue }
          findings.append(
            Finding(
              .warning, .exampleMatchesOther, at: example.location,
              "the example of \"\(intent.id)\" reaches \"\(other)\"\(result.isByRule ? " by a pattern" : "")",
              advice: result.isByRule ? "Make the pattern narrower" : "Add examples like it, or move it"))
        }
      }
    }
    return findings
  }
}
