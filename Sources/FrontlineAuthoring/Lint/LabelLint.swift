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
        if Self.width(of: label) > Self.longest {
          findings.append(
            Finding(
              .warning, .longLabel, at: intent.label.location,
              "the label is \(Self.width(of: label)) characters wide, too long for a button",
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

  /// The width in half-width characters: two for a character of Han, Kana, Hangul and the like (UAX 11).
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
