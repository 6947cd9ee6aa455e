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
  mutating func count(expectsNone: Bool, isRight: Bool, isLanguageRight: Bool) {
    if expectsNone { outOfScope.add(isRight) } else { inScope.add(isRight) }
    language.add(isLanguageRight)
  }

  /// The titles of ``row``.
  static let header = "locale     right          in scope       out of scope   language"

  /// The score as a line of a table.
  var row: String {
    ([locale.description.padded(to: 10)]
      + [inScope + outOfScope, inScope, outOfScope, language].map { $0.text.padded(to: 14) }).joined(separator: " ")
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
