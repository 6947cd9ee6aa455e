import FrontlineAuthoring
import FrontlineText

/// What the test messages of a locale came to.
struct LocaleScore {
  /// The locale.
  let locale: LocaleTag
  private var inScope = Ratio()
  private var outOfScope = Ratio()
  private var language = Ratio()

  /// Creates an empty score.
  init(locale: LocaleTag) {
    self.locale = locale
  }

  /// The share of messages that are right, in and out of scope taken together.
  var share: Double { (inScope + outOfScope).share }

  /// Counts a message.
  mutating func count(_ outcome: TestOutcome) {
    if outcome.message.expected == nil { outOfScope.add(outcome.isRight) } else { inScope.add(outcome.isRight) }
    language.add(outcome.isLanguageRight)
  }

  /// The titles of ``row``.
  static let header = "locale     right          in scope       out of scope   language"

  /// The shares: of all messages, those in scope, those out of scope, and of those whose language is right.
  var shares: [String] { [inScope + outOfScope, inScope, outOfScope, language].map(\.text) }

  /// The score as a line of a table.
  var row: String {
    ([locale.description.padded(to: 10)] + shares.map { $0.padded(to: 14) }).joined(separator: " ")
  }
}

/// So many of so many.
private struct Ratio {
  private var hits = 0
  private var total = 0

  mutating func add(_ isHit: Bool) {
    total += 1
    if isHit { hits += 1 }
  }

  var share: Double { total > 0 ? Double(hits) / Double(total) : 1 }

  var text: String { total > 0 ? "\(hits)/\(total) \(DecimalText.format(100 * share, places: 1))%" : "-" }

  static func + (left: Ratio, right: Ratio) -> Ratio {
    var sum = left
    sum.hits += right.hits
    sum.total += right.total
    return sum
  }
}
