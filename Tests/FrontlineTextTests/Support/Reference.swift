import CICU
import FrontlineText

/// The plainest use of ICU, to compare with.
enum Reference {
  static func wordBoundaries(_ bytes: [UInt8], locale: String) -> [Int] {
    var offsets = [Int32](repeating: 0, count: bytes.count + 2)
    let count = frontline_reference_word_boundaries(
      locale, bytes, Int32(bytes.count), &offsets, nil, Int32(offsets.count))
    return offsets.prefix(Int(max(0, count))).map(Int.init)
  }

  static func graphemeBoundaries(_ bytes: [UInt8]) -> [Int] {
    var offsets = [Int32](repeating: 0, count: bytes.count + 2)
    let count = frontline_reference_grapheme_boundaries(bytes, Int32(bytes.count), &offsets, Int32(offsets.count))
    return offsets.prefix(Int(max(0, count))).map(Int.init)
  }

  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: bytes.count * 18 + 16)
    let count = frontline_normalize(bytes, Int32(bytes.count), &out, nil, Int32(out.count))
    return Array(out.prefix(Int(max(0, count))))
  }
}

extension WordSegmenter {
  func boundaries(_ bytes: [UInt8]) -> [Int] { bytes.withUnsafeBufferPointer { boundaries(of: $0) } }

  func tokens(_ bytes: [UInt8]) -> [Token] { bytes.withUnsafeBufferPointer { tokens(of: $0) } }
}

extension TextAnalyzer {
  func analyze(_ bytes: [UInt8]) -> TextAnalysis { bytes.withUnsafeBufferPointer { analyze($0) } }
}
