/// Unpacks what DEFLATE packed (RFC 1951), a bit at a time: an exported agent is small, and no package at hand does it without
/// a system library.
struct Inflater {
  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var position: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// - Parameter limit: the bytes that come out at most.
  init(_ input: ArraySlice<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
    position = input.startIndex
  }

  mutating func inflate() throws(ZipError) -> [UInt8] {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try unpack(Self.fixedLiterals, Self.fixedDistances)
      case 2: try unpackDynamic()
      default: throw Self.damaged
      }
    }
    return output
  }

  private static let damaged = ZipError(reason: "an entry is damaged")

  /// The next bits, the first being the lowest.
  private mutating func take(_ count: Int) throws(ZipError) -> Int {
    while bitCount < count {
      guard position < input.endIndex else { throw Self.damaged }
      bits |= UInt32(input[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return value
  }

  private mutating func put(_ byte: UInt8) throws(ZipError) {
    guard output.count < limit else { throw Self.damaged }
    output.append(byte)
  }

  private mutating func copyStored() throws(ZipError) {
    (bits, bitCount) = (0, 0)
    let count = try take(16)
    guard try take(16) == ~count & 0xFFFF else { throw Self.damaged }
    for _ in 0..<count { try put(UInt8(try take(8))) }
  }

  /// A prefix code: how many codes each length has, and the symbols in the codes' order.
  private struct Code {
    var counts: [Int]
    var symbols: [Int]

    init(lengths: [Int]) {
      counts = [Int](repeating: 0, count: 16)
      for length in lengths where length > 0 { counts[length] += 1 }
      symbols = (1..<16).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
    }
  }

  private mutating func symbol(_ code: Code) throws(ZipError) -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1..<16 {
      value |= try take(1)
      let count = code.counts[length]
      if value - count < first {
        guard code.symbols.indices.contains(index + value - first) else { throw Self.damaged }
        return code.symbols[index + value - first]
      }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw Self.damaged
  }

  private mutating func unpack(_ literals: Code, _ distances: Code) throws(ZipError) {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        try put(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol - 257 < Self.lengths.count else { throw Self.damaged }
        let length = try Self.lengths[symbol - 257] + take(Self.lengthBits[symbol - 257])
        let far = try self.symbol(distances)
        guard far < Self.distances.count else { throw Self.damaged }
        let distance = try Self.distances[far] + take(Self.distanceBits[far])
        guard distance <= output.count else { throw Self.damaged }
        for _ in 0..<length { try put(output[output.count - distance]) }
      }
    }
  }

  /// A block that brings its codes along, themselves coded (RFC 1951, 3.2.7).
  private mutating func unpackDynamic() throws(ZipError) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let codeCount = try take(4) + 4
    var own = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount { own[Self.codeOrder[index]] = try take(3) }
    let code = Code(lengths: own)
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try symbol(code)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw Self.damaged }
        lengths += [Int](repeating: last, count: 3 + (try take(2)))
      case 17: lengths += [Int](repeating: 0, count: 3 + (try take(3)))
      case 18: lengths += [Int](repeating: 0, count: 11 + (try take(7)))
      default: lengths.append(symbol)
      }
    }
    guard lengths.count == literalCount + distanceCount else { throw Self.damaged }
    try unpack(Code(lengths: Array(lengths[..<literalCount])), Code(lengths: Array(lengths[literalCount...])))
  }

  private static let fixedLiterals = Code(
    lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = Code(lengths: [Int](repeating: 5, count: 30))
  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
}
