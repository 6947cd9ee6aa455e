/// The beginnings of the words that are dates or times by themselves, such as today and noon: three characters of each, or two of
/// a word of two, in sets of bits. Few other words begin so.
struct DateSigns: Sendable {
  private var threes: [8 of UInt64] = .init(repeating: 0)
  private var twos: [8 of UInt64] = .init(repeating: 0)

  init(_ words: [[UInt32]]) {
    for word in words {
      switch word.count {
      case 0: break
      case 1: twos = .init(repeating: ~0)
      case 2: Self.insert(Self.hash(word[0], word[1]), into: &twos)
      default: Self.insert(Self.hash(word[0], word[1]) &* 31 &+ word[2], into: &threes)
      }
    }
  }

  /// Whether one of the words may begin with these characters.
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
    let two = Self.hash(first, second)
    return Self.holds(two &* 31 &+ third, threes) || Self.holds(two, twos)
  }

  /// Whether a text may hold one.
  func mayOccur(in text: borrowing SlotText) -> Bool {
    for place in 0..<text.count where mayBegin(text[place], text[place + 1], text[place + 2]) {
      if !text.isInside(place) { return true }
    }
    return false
  }

  /// Whether a message in ASCII may hold one.
  func mayOccur(inASCII bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func scalar(_ place: Int) -> UInt32 { place < bytes.count ? SlotFold.fold(UInt32(bytes[place])) : 0 }
    var isInside = false
    for place in 0..<bytes.count {
      let first = scalar(place)
      let wasInside = isInside
      isInside = SlotText.isLatin(first)
      if !(wasInside && isInside), mayBegin(first, scalar(place + 1), scalar(place + 2)) { return true }
    }
    return false
  }

  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> UInt32 { first &* 961 &+ second &* 31 }

  @inline(__always)
  private static func holds(_ hash: UInt32, _ set: borrowing [8 of UInt64]) -> Bool {
    set[Int(hash >> 6 & 7)] >> UInt64(hash & 63) & 1 != 0
  }

  private static func insert(_ hash: UInt32, into set: inout [8 of UInt64]) {
    set[Int(hash >> 6 & 7)] |= 1 << UInt64(hash & 63)
  }
}
