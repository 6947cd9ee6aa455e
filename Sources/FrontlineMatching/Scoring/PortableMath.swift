/// Logarithm, exponential and the logistic function from additions, multiplications and divisions alone, so that every
/// machine gets the same bits; libm's differ.
package enum PortableMath {
  private static let ln2 = 0.693_147_180_559_945_3
  /// The natural logarithm; of zero and less: that of the least positive normal number.
  package static func log(_ value: Double) -> Double {
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
  package static func exp(_ value: Double) -> Double {
    guard !value.isNaN else { return 1 }
    let held = min(max(value, -700), 700)
    let scaled = held * (1 / ln2)
    let quotient = Double(Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5))
    let rest = held - quotient * ln2
    // The rest is within 0.35, so the terms after the fourteenth are beyond the last bit.
    var sum = 1.0 / 87_178_291_200
    sum = sum * rest + 1 / 6_227_020_800
    sum = sum * rest + 1 / 479_001_600
    sum = sum * rest + 1 / 39_916_800
    sum = sum * rest + 1 / 3_628_800
    sum = sum * rest + 1 / 362_880
    sum = sum * rest + 1 / 40_320
    sum = sum * rest + 1 / 5_040
    sum = sum * rest + 1 / 720
    sum = sum * rest + 1 / 120
    sum = sum * rest + 1 / 24
    sum = sum * rest + 1 / 6
    sum = sum * rest + 1 / 2
    sum = sum * rest + 1
    sum = sum * rest + 1
    return Double(bitPattern: UInt64(bitPattern: Int64(quotient) &+ 1023) &<< 52) * sum
  }

  /// 1 / (1 + e^-x).
  static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
