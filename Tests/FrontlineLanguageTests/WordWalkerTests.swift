import Testing

@testable import FrontlineLanguage

/// The words of a text as strings.
private struct Collector: WordSink {
  var words: [String] = []
  var ranges: [Range<Int>] = []

  mutating func word(_ scalars: UnsafeBufferPointer<UInt32>, group: ScriptGroup, start: Int, end: Int) {
    words.append(String(String.UnicodeScalarView(scalars.dropFirst().dropLast().compactMap { Unicode.Scalar($0) })))
    ranges.append(start..<end)
  }
}

private func walk(_ text: String) -> Collector {
  var collector = Collector()
  Array(text.utf8).withUnsafeBufferPointer { WordWalker.walk($0, into: &collector) }
  return collector
}

@Test(arguments: [
  ("Hello, World", ["hello", "world"]), ("don't", ["don", "t"]), ("ÀÉÎ Ÿ İ ẞ", ["àéî", "ÿ", "i", "ß"]),
  ("ПРИВЕТ Ђ", ["привет", "ђ"]), ("ｆｕｌｌ Ｗｉｄｔｈ", ["full", "width"]), ("sooooo", ["so"]),
  ("Helloooo, good", ["hello", "good"]), ("abc1 d2e 3 f", ["f"]),
  ("3天内", ["天内"]), ("order支付ok", ["order", "支付", "ok"]), ("e\u{301}te\u{301}", ["été"]), ("ỌJỌ\u{300}", ["ọjọ\u{300}"]),
  ("a@b.co see www.x.org and http://y.z/q #tag @me", ["see", "and"]), ("call AB-12-CD now", ["call", "now"]),
  ("كِتَاب", ["كتاب"]), ("file.txt a.b", ["file", "txt", "a", "b"]), ("", []),
])
func aTextIsCutIntoFoldedWords(text: String, words: [String]) {
  #expect(walk(text).words == words)
}

@Test func wordsKnowTheirBytes() {
  let text = "¿Dónde 支付? 12 ok"
  let bytes = Array(text.utf8)
  let parts = walk(text).ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  #expect(parts == ["Dónde", "支付", "ok"])
}

@Test func aLongWordIsCut() {
  let words = walk(String(repeating: "ab", count: 100)).words
  #expect(words.map(\.count) == [62, 62, 62, 14])
}

@Test func decodingAgreesWithTheStandardLibraryOnValidTextAndEndsOnAnyOther() {
  var generator = TestGenerator(seed: 11)
  for _ in 0..<300 {
    let scalars = (0..<20).compactMap { _ in Unicode.Scalar(UInt32(generator.below(0x11_0000))) }
    let bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
    #expect(decode(bytes) == scalars.map(\.value))
    let noise = (0..<30).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    let text = String(decoding: noise, as: UTF8.self)
    let valid = text.unicodeScalars.map(\.value).filter { $0 != 0xFFFD }
    #expect(decode(noise).filter { $0 != 0xFFFD } == valid)
  }
}

private func decode(_ bytes: [UInt8]) -> [UInt32] {
  bytes.withUnsafeBufferPointer { buffer in
    var scalars: [UInt32] = []
    var position = 0
    while position < buffer.count {
      let (scalar, length) = UTF8Decoding.scalar(buffer, at: position)
      scalars.append(scalar)
      position += length
    }
    return scalars
  }
}

@Test func foldingAgreesWithTheStandardLibrary() {
  for value in (UInt32(0x41)...0x24F).filter({ ![0x149, 0x1F0, 0x130].contains($0) && !(0x180...0x1CC).contains($0) })
    + (0x400...0x52F) + (0x1E00...0x1E95) + (0x1EA0...0x1EFF)
  {
    guard let scalar = Unicode.Scalar(value), ScriptGroup.ofLetter(value) != nil,
      ![0x17F, 0x1F1, 0x1F2].contains(value),
      !(0x1F1...0x1F7).contains(value), value != 0x220, !(0x234...0x24F).contains(value)
    else { continue }
    let lower = String(scalar).lowercased().unicodeScalars.map(\.value)
    #expect([LetterFolding.fold(value)] == lower, "U+\(String(value, radix: 16))")
  }
}
