/// The scores of one script's languages for each n-gram line: `lines` lines of `lanes` bytes, each a score plus 128.
package struct NGramTable: Sendable {
  /// The number of lines.
  package let lines: UInt32
  /// Scores in a line; a multiple of 16.
  package let lanes: Int
  /// What one step of a score is worth in the logarithm of odds.
  package let scale: Float
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private nonisolated(unsafe) let temperatures: UnsafeRawPointer

  /// A table at `base`; at `temperatures` stands a number for each ``EvidenceBin``.
  init(base: UnsafeRawPointer, lines: UInt32, lanes: Int, scale: Float, temperatures: UnsafeRawPointer) {
    self.base = base
    self.lines = lines
    self.lanes = lanes
    self.scale = scale
    self.temperatures = temperatures
  }

  /// The divisor of the summed scores for an amount of evidence.
  @inline(__always)
  func temperature(letters: Int) -> Float {
    let bits = temperatures.loadUnaligned(fromByteOffset: 4 &* EvidenceBin.index(letters: letters), as: UInt32.self)
    return Float(bitPattern: UInt32(littleEndian: bits))
  }

  /// Adds the scores of a word's features to `sums`, one sum a lane.
  @inline(__always)
  func add(_ word: UnsafeBufferPointer<UInt32>, to sums: UnsafeMutablePointer<Int32>) {
    if lanes == 64 {
      accumulate(word, SIMD32<UInt16>.self, to: sums)
    } else {
      accumulate(word, SIMD8<UInt16>.self, to: sums)
    }
  }

  /// Sums bytes in 16-bit lanes, even and odd bytes apart: 256 lines fit before a lane can overflow.
  @inline(__always)
  private func accumulate<V: SIMD>(
    _ word: UnsafeBufferPointer<UInt32>, _: V.Type, to sums: UnsafeMutablePointer<Int32>
  ) where V.Scalar == UInt16 {
    var even = V()
    var odd = V()
    var pending: Int32 = 0
    let stride = V.scalarCount * 2
    let low = V(repeating: 0xFF)
    let eight = V(repeating: 8)
    NGramFeatures.forEachLine(of: word, lines: lines) { line in
      let scores = base.loadUnaligned(fromByteOffset: Int(line) &* stride, as: V.self)
      even = even &+ (scores & low)
      odd = odd &+ (scores &>> eight)
      pending &+= 1
      if pending == 256 {
        Self.spill(even, odd, pending, to: sums)
        even = V()
        odd = V()
        pending = 0
      }
    }
    Self.spill(even, odd, pending, to: sums)
  }

  @inline(__always)
  private static func spill<V: SIMD>(_ even: V, _ odd: V, _ pending: Int32, to sums: UnsafeMutablePointer<Int32>)
  where V.Scalar == UInt16 {
    let bias = pending &* 128
    withUnsafeBytes(of: even) { even in
      withUnsafeBytes(of: odd) { odd in
        for lane in 0..<V.scalarCount {
          let offset = 2 &* lane
          sums[offset] &+= Int32(even.loadUnaligned(fromByteOffset: offset, as: UInt16.self)) &- bias
          sums[offset &+ 1] &+= Int32(odd.loadUnaligned(fromByteOffset: offset, as: UInt16.self)) &- bias
        }
      }
    }
  }
}
