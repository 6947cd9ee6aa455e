import Foundation
import FrontlineLanguage

/// Reads the words of a script group out of texts, as the detector will.
struct WordReader {
  let letters: LetterTable
  let group: ScriptGroup

  /// The codes of the words of the group in a text, boundaries included; `plain` takes diacritics off first.
  func words(of text: String, plain: Bool = false) -> [[UInt8]] {
    var text = plain ? Self.withoutDiacritics(text) : text
    return text.withUTF8 { bytes in
      WordWalker.withWalker(bytes, letters) { walker in
        var words: [[UInt8]] = []
        while let word = walker.next() {
          if word.group == group { words.append(Array(UnsafeBufferPointer(start: word.codes, count: word.count))) }
        }
        return words
      }
    }
  }

  /// A text as people type it on a keyboard without their language's letters; only Latin letters change.
  private static func withoutDiacritics(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value > 0x7F }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x110, 0x111: plain.append("d")
      case 0x131: plain.append("i")
      case 0x141, 0x142: plain.append("l")
      case 0xC0...0x24F, 0x1E00...0x1EFF:
        plain.append(
          contentsOf: String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !(0x300...0x36F ~= $0.value)
          })
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
