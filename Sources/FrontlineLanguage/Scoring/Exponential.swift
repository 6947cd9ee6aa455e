/// The exponential function without the C library, whose results differ between machines.
package enum Exponential {
  /// e to the power of `x` with an error below one part in a million; 0 below -80, and the value at 80 above it.
  @inline(__always)
  package static func exp(_ x: Float) -> Float { x > -80 ? exp(SIMD4(repeating: x))[0] : 0 }

  /// e to the power of four numbers; numbers beyond -80 and 80 are taken for these.
  @inline(__always)
  static func exp(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let y = x.clamped(lowerBound: SIMD4(repeating: -80), upperBound: SIMD4(repeating: 80)) * 1.442_695
    // Adding 1.5 * 2^23 rounds to the nearest integer, which then stands in the lowest bits.
    let shifted = y + 12_582_912
    let f = (y - (shifted - 12_582_912)) * 0.693_147_2
    var series = f * 0.001_388_889 + 0.008_333_333
    series = series * f + 0.041_666_67
    series = series * f + 0.166_666_67
    series = series * f + 0.5
    series = series * f + 1
    series = series * f + 1
    let exponent = (unsafeBitCast(shifted, to: SIMD4<UInt32>.self) &+ 127) &<< 23
    return series * unsafeBitCast(exponent, to: SIMD4<Float>.self)
  }
}
