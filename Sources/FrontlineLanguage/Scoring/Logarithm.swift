/// The natural logarithm without the C library, whose results differ between machines.
package enum Logarithm {
  /// The logarithm of a positive, finite, normal number, with an error below one part in a hundred thousand.
  package static func log(_ x: Float) -> Float {
    var exponent = Float(x.exponent)
    var m = x.significand
    if m > 1.414_213_5 {
      m *= 0.5
      exponent += 1
    }
    let s = (m - 1) / (m + 1)
    let q = s * s
    return exponent * 0.693_147_2 + 2 * s * (1 + q * (0.333_333_34 + q * (0.2 + q * (0.142_857_15 + q * 0.111_111_11))))
  }
}
