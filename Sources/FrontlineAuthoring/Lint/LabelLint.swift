internal import FrontlinePacks

/// Labels that do not fit a button, or that two intents share.
struct LabelLint {
  private let context: LintContext

  /// The longest label in half-width characters; a wide one counts two. Channels cut at 20 to 25.
  static let longest = 24

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    for locale in context.collection.locales {
      var first: [[String]: LocalizedIntent] = [:]
      for intent in context.intents(in: locale) {
        let label = intent.label.value
        if TextWidth.of(label) > Self.longest {
          findings.append(
            Finding(
              .warning, .longLabel, at: intent.label.location,
              "the label is \(TextWidth.of(label)) characters wide, too long for a button",
              advice: "Use at most \(Self.longest), or \(Self.longest / 2) of a wide script"))
        }
        let key = context.units(label, in: locale)
        guard let other = first[key] else {
          first[key] = intent
          continue
        }
        findings.append(
          Finding(
            .warning, .duplicateLabel, at: intent.label.location,
            "intent \"\(other.id)\" has the same label at \(other.label.location)",
            advice: "Word it so that customers can tell the choices apart"))
      }
    }
    return findings
  }
}
