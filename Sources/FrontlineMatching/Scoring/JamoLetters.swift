extension JamoRuns {
  /// The letters of a word one after another, a mark before and behind them. Signs other than syllables are letters themselves.
  struct Letters {
    private let form: UnsafeBufferPointer<UInt8>
    /// Where the next letter's sign begins; -1 at the mark before the word.
    private var position = -1
    /// Which letter of the syllable is next.
    private var part: UInt32 = 0

    init(_ form: UnsafeBufferPointer<UInt8>) { self.form = form }

    /// The next letter; nil behind the last mark.
    @inline(__always)
    mutating func next() -> UInt32? {
      guard position >= 0, position < form.count else {
        defer { position += 1 }
        return position < 0 ? Self.beginning : position == form.count ? Self.end : nil
      }
      let sign = Self.scalar(form, position)
      guard Self.isSyllable(sign) else {
        position += Self.length(form[position])
        return sign
      }
      let number = sign - Self.syllables.lowerBound
      let last = number % 28
      defer {
        part = part == 2 || part == 1 && last == 0 ? 0 : part + 1
        if part == 0 { position += 3 }
      }
      switch part {
      case 0: return 0x1100 + number / 588
      case 1: return 0x1161 + number % 588 / 28
      default: return 0x11A7 + last
      }
    }
  }
}

extension JamoRuns.Letters {
  /// Marks that are no Unicode scalars.
  private static let beginning: UInt32 = 0x11_0000
  private static let end: UInt32 = 0x11_0001

  private static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  static func isSyllable(_ scalar: UInt32) -> Bool { syllables.contains(scalar) }

  /// The scalar at a place of valid UTF-8; what is cut short counts as zeros.
  @inline(__always)
  static func scalar(_ form: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32 {
    let count = length(form[position])
    var scalar = UInt32(form[position]) & (count == 1 ? 0x7F : 0xFF >> UInt32(count + 1))
    for place in position + 1..<position + max(count, 1) {
      scalar = scalar << 6 | (place < form.count ? UInt32(form[place] & 0x3F) : 0)
    }
    return scalar
  }

  /// How many bytes a scalar has that begins with this one.
  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
