/// Logarithm, exponential and the logistic function from additions, multiplications and divisions alone, so that every
/// machine gets the same bits; libm's differ.
enum PortableMath {
  private static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm; of zero and less: that of the least positive normal number.
  static func log(_ value: Double) -> Double {
    guard value.isFinite else { return 709 }
    let positive = max(value, Double.leastNormalMagnitude)
    var exponent = Double(positive.exponent)
    var significand = positive.significand
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      exponent += 1
    }
    // ln(m) = 2 artanh((m - 1) / (m + 1)); the argument is below 0.172, so ten terms reach the last bit.
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = ratio
    for term in 0..<12 {
      sum += power / Double(2 * term + 1)
      power *= square
    }
    return exponent * ln2 + 2 * sum
  }

  /// e to the power of the value, which is held within -700 and 700.
  static func exp(_ value: Double) -> Double {
    guard !value.isNaN else { return 1 }
    let held = min(max(value, -700), 700)
    let quotient = (held / ln2).rounded(.toNearestOrEven)
    let rest = held - quotient * ln2
    var sum = 1.0
    var term = 1.0
    for index in 1..<18 {
      term *= rest / Double(index)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(quotient), significand: sum)
  }

  /// 1 / (1 + e^-x).
  static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
