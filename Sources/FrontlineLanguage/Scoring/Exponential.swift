/// The exponential function without the C library, whose results differ between machines.
package enum Exponential {
  /// e to the power of `x` with an error below one part in a million; 0 below -80, and the value at 80 above it.
  @inline(__always)
  package static func exp(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    let y = min(x, 80) * 1.442_695
    // Adding 1.5 * 2^23 rounds to the nearest integer.
    let rounded = (y + 12_582_912) - 12_582_912
    let f = (y - rounded) * 0.693_147_2
    let series =
      1 + f * (1 + f * (0.5 + f * (0.166_666_67 + f * (0.041_666_67 + f * (0.008_333_333 + f * 0.001_388_889)))))
    let exponent = UInt32(truncatingIfNeeded: Int32(rounded) &+ 127)
    return series * Float(bitPattern: exponent << 23)
  }
}
