public import FrontlineText

/// What is known about the language of a message before it is read: the customer's profile, the channel, the packs'
/// languages, the conversation so far.
///
/// A weight multiplies a language's odds beside languages that are not named (weight 1). With the default weight of 20 a prior
/// decides texts that say little ("ok", Han characters that Chinese and Japanese share), and a sentence overrules it.
public struct LanguagePrior: Sendable, Hashable {
  private var logWeights: [Float]

  /// The weight of a language that is named without one.
  public static let defaultWeight = 20.0

  /// The smallest and the largest weight; others are clamped.
  public static let weightRange = 1e-6...1e6

  /// A prior that says nothing.
  public init() { logWeights = [] }

  /// A prior for one language.
  public init(favoring tag: LocaleTag, weight: Double = LanguagePrior.defaultWeight) {
    self.init()
    multiply(tag, by: weight)
  }

  /// Multiplies the weight of a tag's language. A tag that names no language of the detector, and a weight that is not a
  /// number, change nothing.
  public mutating func multiply(_ tag: LocaleTag, by weight: Double) {
    let ids = LanguageNames.ids(of: tag)
    guard !ids.isEmpty, !weight.isNaN else { return }
    if logWeights.isEmpty { logWeights = [Float](repeating: 0, count: LanguageSet.capacity) }
    let range = Self.weightRange
    let clamped = min(max(weight, range.lowerBound), range.upperBound)
    let limit = Logarithm.log(Float(range.upperBound))
    for id in ids {
      logWeights[id] = min(max(logWeights[id] + Logarithm.log(Float(clamped)), -limit), limit)
    }
  }

  /// The natural logarithm of a language's weight.
  @inline(__always)
  func logWeight(of id: Int) -> Float { logWeights.isEmpty ? 0 : logWeights[id] }
}
