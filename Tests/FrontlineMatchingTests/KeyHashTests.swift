import Testing

@testable import FrontlineMatching

@Suite struct KeyHashTests {
  /// Bytes that no length and no alignment repeats.
  static func bytes(_ count: Int, seed: UInt64 = 0) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: (UInt64($0) &+ seed) &* 0x9e37_79b9_7f4a_7c15 &>> 40) }
  }

  @Test(
    arguments: [
      ("", 0xacfb_261b_8c1f_8ad3), ("a", 0xed6b_6f78_a586_024b), ("card", 0x3637_4cef_39e8_2d04),
      ("declined", 0x68a6_25ce_1cd0_89a5), ("declined!", 0x0c75_6c75_ea76_1dd4),
      ("подписка не работает", 0xeb54_5572_f47f_1ac5),
    ] as [(String, UInt64)])
  func keysAreTheSameOnEveryMachine(_ text: String, _ key: UInt64) {
    #expect(KeyHash.key(text.utf8) == key)
  }

  @Test func aKeyDependsOnTheBytesAloneAndNotOnWhereTheyStand() {
    for count in 0...40 {
      let bytes = Self.bytes(count)
      let key = KeyHash.key(bytes)
      for offset in 0..<9 {
        for around in [UInt8(0), 0xFF] {
          let padding = [UInt8](repeating: around, count: offset)
          let padded = padding + bytes + padding
          #expect(KeyHash.key(padded[offset..<offset + count]) == key)
        }
      }
      #expect(KeyHash.key(AnySequence(bytes)) == key, "bytes that do not lie side by side")
    }
  }

  @Test func trailingZerosCount() {
    let keys = (0..<30).map { KeyHash.key([UInt8](repeating: 0, count: $0)) }
    #expect(Set(keys).count == keys.count)
    #expect(!keys.contains(0))
  }

  @Test func keysOfManyFormsDifferAlsoInTheBitsThatIndexATable() {
    var keys: [UInt64] = []
    for first in UInt8(97)...122 {
      for second in UInt8(97)...122 {
        for third in UInt8(97)...122 { keys += [KeyHash.key([first, second, third])] }
      }
    }
    keys += (0..<20_000).map { KeyHash.key(String($0).utf8) }
    #expect(Set(keys).count == keys.count)
    // Balls in bins: of 37,576 keys in 65,536 places a random function leaves about 36,900 places empty.
    for shift in [0, 24, 48] {
      let places = Set(keys.map { ($0 >> UInt64(shift)) & 0xFFFF }).count
      #expect((28_200...29_100).contains(places), "bits from \(shift): \(places)")
    }
  }

  @Test func everyBitOfAFormReachesEveryBitOfItsKey() {
    for count in [1, 4, 7, 8, 9, 16, 20] {
      var flips = [Int](repeating: 0, count: 64)
      let rounds = 400
      for round in 0..<rounds {
        var bytes = Self.bytes(count, seed: UInt64(round * 131))
        let key = KeyHash.key(bytes)
        bytes[round % count] ^= 1 << UInt8(round / count % 8)
        let changed = key ^ KeyHash.key(bytes)
        for bit in 0..<64 where changed >> UInt64(bit) & 1 == 1 { flips[bit] += 1 }
      }
      #expect(flips.allSatisfy { (rounds / 3...rounds * 2 / 3).contains($0) }, "\(count) bytes: \(flips)")
    }
  }

  @Test func joiningTellsOrderAndTagApart() {
    let keys = ["my", "card", "declined"].map { KeyHash.key($0.utf8) } + [0, 1, 2, 3]
    var joined: [UInt64] = []
    for left in keys {
      for right in keys {
        for tag in UInt64(0)..<6 { joined.append(KeyHash.join(left, right, tag: tag)) }
      }
    }
    #expect(Set(joined).count == joined.count)
    #expect(!joined.contains(0))
  }
}
