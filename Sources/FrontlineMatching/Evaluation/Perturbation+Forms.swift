extension Perturbation {
  /// Printable ASCII as full-width forms, the space as the ideographic space.
  static func fullWidth(_ message: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in message.unicodeScalars {
      switch scalar.value {
      case 0x20: scalars.append("\u{3000}")
      case 0x21...0x7E: scalars.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Latin and Greek letters of a decomposed text without the marks behind them, and letters that do not decompose as people
  /// type them on a keyboard that lacks them. Of Cyrillic only ё changes, to the е that is often typed for it: й and ї are
  /// letters of their own on every keyboard. Marks of other scripts carry vowels and stay.
  static func withoutMarks(decomposed text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var losesMarks = false
    var isCyrillicE = false
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark {
        if losesMarks { continue }
        if isCyrillicE, scalar == "\u{308}" { continue }
        scalars.append(scalar)
        continue
      }
      losesMarks = isLatinOrGreekLetter(scalar)
      isCyrillicE = scalar == "е" || scalar == "Е"
      switch scalar {
      case "đ", "ð": scalars.append("d")
      case "Đ", "Ð": scalars.append("D")
      case "ł": scalars.append("l")
      case "Ł": scalars.append("L")
      case "ø": scalars.append("o")
      case "Ø": scalars.append("O")
      case "ħ": scalars.append("h")
      case "Ħ": scalars.append("H")
      case "ı": scalars.append("i")
      case "ß": scalars.append(contentsOf: "ss".unicodeScalars)
      case "ẞ": scalars.append(contentsOf: "SS".unicodeScalars)
      case "æ": scalars.append(contentsOf: "ae".unicodeScalars)
      case "Æ": scalars.append(contentsOf: "AE".unicodeScalars)
      case "œ": scalars.append(contentsOf: "oe".unicodeScalars)
      case "Œ": scalars.append(contentsOf: "OE".unicodeScalars)
      case "þ": scalars.append(contentsOf: "th".unicodeScalars)
      case "Þ": scalars.append(contentsOf: "Th".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func isLatinOrGreekLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF: true
    default: false
    }
  }
}
