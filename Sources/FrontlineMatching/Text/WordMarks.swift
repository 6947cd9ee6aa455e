import FrontlineText

/// The marks on a word's letters, in languages where they are as much a part of it as its letters: in Vietnamese mua (buy),
/// mưa (rain) and mùa (season) are three words, and one folded form.
///
/// What is compared elsewhere is the folded form, since many write without marks. In a message that bears marks each word has a
/// second key, of its form and marks: it says more where examples bear the same, and nothing where they bear none.
struct WordMarks {
  /// What a letter or combining mark bears, packed into a byte; 0 for what bears none.
  private struct Code {
    static let combining: UInt8 = 0x80
    private static let toneBits: UInt8 = 0x07

    var byte: UInt8 = 0

    /// 1 to 4: grave, hook or tilde, acute and dot below; 0 is the level tone.
    var tone: UInt8 { byte & Self.toneBits }
    /// 1 to 4: breve, circumflex, horn and stroke; they make another letter.
    var shape: UInt8 { (byte & ~Self.combining) >> 3 }
    /// Whether it belongs to the letter before it.
    var isCombining: Bool { byte & Self.combining != 0 }
  }

  /// A letter and what it becomes with each tone, by their numbers.
  private static let letters: [(shape: UInt8, forms: String)] = [
    (0, "aàảãáạ"), (0, "eèẻẽéẹ"), (0, "iìỉĩíị"), (0, "oòỏõóọ"), (0, "uùủũúụ"), (0, "yỳỷỹýỵ"),
    (1, "ăằẳẵắặ"), (2, "âầẩẫấậ"), (2, "êềểễếệ"), (2, "ôồổỗốộ"), (3, "ơờởỡớợ"), (3, "ưừửữứự"), (4, "đ"),
    (0, "AÀẢÃÁẠ"), (0, "EÈẺẼÉẸ"), (0, "IÌỈĨÍỊ"), (0, "OÒỎÕÓỌ"), (0, "UÙỦŨÚỤ"), (0, "YỲỶỸÝỴ"),
    (1, "ĂẰẲẴẮẶ"), (2, "ÂẦẨẪẤẬ"), (2, "ÊỀỂỄẾỆ"), (2, "ÔỒỔỖỐỘ"), (3, "ƠỜỞỠỚỢ"), (3, "ƯỪỬỮỨỰ"), (4, "Đ"),
  ]
  /// The tone of each form. Hook and tilde are one: the south speaks them alike, and many mix them up.
  private static let tones: [UInt8] = [0, 1, 2, 2, 3, 4]
  private static let combiningTones: [UInt32] = [0x300, 0x309, 0x303, 0x301, 0x323]
  private static let combiningShapes: [UInt32] = [0x306, 0x302, 0x31B]
  /// Above all letters of Latin Extended Additional.
  private static let scalarLimit = 0x1F00

  /// The code of each scalar.
  private let codes: [UInt8]

  /// The marks that make words in a locale's language; nil where they do not, or where folding is enough.
  init?(locale: LocaleTag) {
    guard locale.language == "vi" else { return nil }
    var codes = [UInt8](repeating: 0, count: Self.scalarLimit)
    for (shape, forms) in Self.letters {
      for (tone, letter) in zip(Self.tones, forms.unicodeScalars) { codes[Int(letter.value)] = shape << 3 | tone }
    }
    for (tone, mark) in zip(Self.tones.dropFirst(), Self.combiningTones) { codes[Int(mark)] = Code.combining | tone }
    for (number, mark) in Self.combiningShapes.enumerated() {
      codes[Int(mark)] = Code.combining | UInt8(number + 1) << 3
    }
    self.codes = codes
  }

  /// The key of a word's marks; 0 where it bears none.
  ///
  /// A tone belongs to the syllable, so hòa and hoà have one key; composed and decomposed letters have one as well.
  ///
  /// - Parameter bytes: the word as it was written, in UTF-8.
  func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum: UInt64 = 0
    var letter: UInt64 = 0
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      place &+= 1
      guard lead & 0xC0 != 0x80 else { continue }
      var scalar = 0
      if lead & 0xE0 == 0xC0, place < bytes.count {
        scalar = Int(lead & 0x1F) << 6 | Int(bytes[place] & 0x3F)
      } else if lead & 0xF0 == 0xE0, place &+ 1 < bytes.count {
        scalar = Int(lead & 0x0F) << 12 | Int(bytes[place] & 0x3F) << 6 | Int(bytes[place &+ 1] & 0x3F)
      }
      let code = scalar < codes.count ? Code(byte: codes[scalar]) : Code()
      if !code.isCombining { letter &+= 1 }
      // A sum, since decomposed marks may come in another order.
      if code.tone != 0 { sum &+= KeyHash.finish(UInt64(code.tone)) }
      if code.shape != 0 { sum &+= KeyHash.finish(letter << 8 | UInt64(code.shape)) }
    }
    return sum
  }
}
