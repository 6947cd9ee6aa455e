/// The scores of one script's languages for each n-gram: a line of `lanes` bytes for each hash, one byte a language.
///
/// A score has six bits, so that four of them sum up in a byte. Only differences between the scores of a line say
/// something.
package struct NGramTable: Sendable {
  /// The largest score.
  package static let maximumScore: UInt8 = 63
  /// The score that says nothing.
  package static let neutralScore: UInt8 = 32

  /// The logarithm (base two) of the largest number of lines.
  package static let maximumBits = 20

  /// Scores in a line: 16 or 64.
  let lanes: Int
  /// The logarithm (base two) of the number of lines.
  let bits: Int
  /// What one step of a score is worth in the logarithm of odds.
  let scale: Float
  /// The bits of a hash that choose the line.
  private let mask: Int
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private nonisolated(unsafe) let temperatures: UnsafeRawPointer

  /// A table at `base`, a multiple of `lanes`; at `temperatures` stands a number for each ``EvidenceBin``.
  init(base: UnsafeRawPointer, bits: Int, lanes: Int, scale: Float, temperatures: UnsafeRawPointer) {
    self.base = base
    self.bits = bits
    mask = 1 << bits - 1
    self.lanes = lanes
    self.scale = scale
    self.temperatures = temperatures
  }

  /// The size of a table in bytes.
  package static func byteCount(bits: Int, lanes: Int) -> Int { lanes << bits }

  /// The divisor of the summed scores for an amount of evidence.
  @inline(__always)
  func temperature(letters: Int) -> Float {
    let bits = temperatures.loadUnaligned(fromByteOffset: 4 &* EvidenceBin.index(letters: letters), as: UInt32.self)
    return Float(bitPattern: UInt32(littleEndian: bits))
  }

  /// The place of a language's sum among the sums of ``add(_:count:to:)``.
  ///
  /// Bytes are widened without a shuffle, which leaves them in this order.
  @inline(__always)
  static func slot(ofLane lane: Int) -> Int { lane & ~15 | (lane & 3) << 2 | (lane >> 2) & 3 }

  /// The most lines that ``add(_:count:to:)`` takes: their sums fit into 16 bits.
  static let maximumLines = 1040

  /// Adds the scores of the lines that `count` hashes choose, at most ``maximumLines``, to `sums`, one sum a lane.
  @inline(__always)
  func add(_ hashes: UnsafePointer<UInt32>, count: Int, to sums: UnsafeMutablePointer<UInt32>) {
    if lanes == 64 { addWide(hashes, count, sums) } else { addNarrow(hashes, count, sums) }
  }

  private func addWide(_ hashes: UnsafePointer<UInt32>, _ count: Int, _ sums: UnsafeMutablePointer<UInt32>) {
    var (wide0, wide1, wide2, wide3) = (Widened(), Widened(), Widened(), Widened())
    var index = 0
    while index &+ 4 <= count {
      let first = base + (Int(hashes[index]) & mask) &* 64
      let second = base + (Int(hashes[index &+ 1]) & mask) &* 64
      let third = base + (Int(hashes[index &+ 2]) & mask) &* 64
      let fourth = base + (Int(hashes[index &+ 3]) & mask) &* 64
      wide0.add(Self.sum(first, second, third, fourth, 0))
      wide1.add(Self.sum(first, second, third, fourth, 16))
      wide2.add(Self.sum(first, second, third, fourth, 32))
      wide3.add(Self.sum(first, second, third, fourth, 48))
      index &+= 4
    }
    while index < count {
      let line = base + (Int(hashes[index]) & mask) &* 64
      wide0.add(line.load(as: SIMD16<UInt8>.self))
      wide1.add(line.load(fromByteOffset: 16, as: SIMD16<UInt8>.self))
      wide2.add(line.load(fromByteOffset: 32, as: SIMD16<UInt8>.self))
      wide3.add(line.load(fromByteOffset: 48, as: SIMD16<UInt8>.self))
      index &+= 1
    }
    wide0.spill(to: sums)
    wide1.spill(to: sums + 16)
    wide2.spill(to: sums + 32)
    wide3.spill(to: sums + 48)
  }

  private func addNarrow(_ hashes: UnsafePointer<UInt32>, _ count: Int, _ sums: UnsafeMutablePointer<UInt32>) {
    var wide = Widened()
    var index = 0
    while index &+ 4 <= count {
      let first = base + (Int(hashes[index]) & mask) &* 16
      let second = base + (Int(hashes[index &+ 1]) & mask) &* 16
      let third = base + (Int(hashes[index &+ 2]) & mask) &* 16
      let fourth = base + (Int(hashes[index &+ 3]) & mask) &* 16
      wide.add(Self.sum(first, second, third, fourth, 0))
      index &+= 4
    }
    while index < count {
      wide.add((base + (Int(hashes[index]) & mask) &* 16).load(as: SIMD16<UInt8>.self))
      index &+= 1
    }
    wide.spill(to: sums)
  }

  @inline(__always)
  private static func sum(
    _ first: UnsafeRawPointer, _ second: UnsafeRawPointer, _ third: UnsafeRawPointer, _ fourth: UnsafeRawPointer,
    _ offset: Int
  ) -> SIMD16<UInt8> {
    (first.load(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      &+ second.load(fromByteOffset: offset, as: SIMD16<UInt8>.self))
      &+ (third.load(fromByteOffset: offset, as: SIMD16<UInt8>.self)
        &+ fourth.load(fromByteOffset: offset, as: SIMD16<UInt8>.self))
  }
}

/// Sixteen sums of 16 bits, even and odd bytes apart.
private struct Widened {
  private var even = SIMD8<UInt16>()
  private var odd = SIMD8<UInt16>()

  @inline(__always)
  mutating func add(_ bytes: SIMD16<UInt8>) {
    let pairs = unsafeBitCast(bytes, to: SIMD8<UInt16>.self)
    even = even &+ (pairs & SIMD8<UInt16>(repeating: 0xFF))
    odd = odd &+ (pairs &>> SIMD8<UInt16>(repeating: 8))
  }

  /// Adds the sums to sixteen sums of 32 bits, in the order of ``NGramTable/slot(ofLane:)``.
  @inline(__always)
  func spill(to sums: UnsafeMutablePointer<UInt32>) {
    let sums = UnsafeMutableRawPointer(sums)
    let even = unsafeBitCast(even, to: SIMD4<UInt32>.self)
    let odd = unsafeBitCast(odd, to: SIMD4<UInt32>.self)
    let low = SIMD4<UInt32>(repeating: 0xFFFF)
    let high = SIMD4<UInt32>(repeating: 16)
    Self.add(even & low, to: sums)
    Self.add(odd & low, to: sums + 16)
    Self.add(even &>> high, to: sums + 32)
    Self.add(odd &>> high, to: sums + 48)
  }

  @inline(__always)
  private static func add(_ values: SIMD4<UInt32>, to sums: UnsafeMutableRawPointer) {
    sums.storeBytes(of: sums.loadUnaligned(as: SIMD4<UInt32>.self) &+ values, as: SIMD4<UInt32>.self)
  }
}
