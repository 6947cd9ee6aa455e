import FrontlineText

extension SplitMix64 {
  /// A number in 0..<bound; `bound` is above 0.
  @inline(__always)
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(bound)) >> 32) }

  /// A number in 0..<1.
  @inline(__always)
  mutating func unit() -> Float { Float(next() >> 40) / 16_777_216 }
}
