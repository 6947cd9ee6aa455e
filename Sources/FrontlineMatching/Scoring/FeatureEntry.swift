/// A class and what a word adds to its score, in 32 bits: 20 of the class, 12 of the weight. Words of sections with many
/// classes are lists of them.
struct FeatureEntry: BitwiseCopyable {
  static let classLimit = 1 << 20
  static let weightLimit = 2047

  let bits: UInt32

  init(label: Int, weight: Int) {
    bits = UInt32(truncatingIfNeeded: label) << 12 | UInt32(truncatingIfNeeded: weight) & 0xFFF
  }

  @inline(__always) var label: Int { Int(bits &>> 12) }
  @inline(__always) var weight: Int32 { Int32(bitPattern: bits &<< 20) &>> 20 }
}
