import Testing

@testable import FrontlineLanguage

private struct Word: Equatable {
  var codes: [UInt8]
  var group: ScriptGroup
  var range: Range<Int>
}

private func walk(_ bytes: [UInt8]) -> [Word] {
  bytes.withUnsafeBufferPointer { buffer in
    WordWalker.withWalker(buffer, LanguageModel.embedded.letters) { walker in
      var words: [Word] = []
      while let word = walker.next() {
        let codes = UnsafeBufferPointer(start: word.codes, count: word.count + 8)
        #expect(codes.first == WordWalker.boundary && codes[word.count - 1] == WordWalker.boundary)
        #expect(codes.suffix(8).allSatisfy { $0 == 0 })
        words.append(
          Word(codes: Array(codes.dropFirst().prefix(word.letters)), group: word.group, range: word.start..<word.end))
      }
      return words
    }
  }
}

/// The codes of letters, of marks that stand alone, and of digits, one by one.
private func codes(of text: String) -> [UInt8] {
  text.unicodeScalars.map { scalar in
    if scalar.value &- 0x30 < 10 { return UInt8(scalar.value) }
    return ScriptGroup.isMark(scalar.value)
      ? LetterEntry.code(of: scalar.value, .latin) : LetterEntry(of: scalar.value).code
  }
}

@Test(arguments: [
  ("Hello, World", ["hello", "world"]), ("don't", ["don", "t"]), ("ÀÉÎ Ÿ İ ẞ", ["àéî", "ÿ", "i", "ß"]),
  ("ПРИВЕТ Ђ", ["привет", "ђ"]), ("ｆｕｌｌ Ｗｉｄｔｈ", ["full", "width"]), ("sooooo", ["so"]),
  ("Helloooo, good", ["hello", "good"]), ("ahhhhhhhhhh noooooooooooo", ["ah", "no"]), ("abc1 d2e 3 f", ["f"]),
  ("3天内", ["天内"]), ("order支付ok", ["order", "支付", "ok"]), ("e\u{301}te\u{301}", ["été"]), ("ỌJỌ\u{300}", ["ọjọ\u{300}"]),
  ("a@b.co see www.x.org and http://y.z/q #tag @me", ["see", "and"]), ("call AB-12-CD now", ["call", "now"]),
  ("كِتَاب", ["كتاب"]), ("file.txt a.b", ["file", "txt", "a", "b"]), ("", []),
  ("internationalization", ["internationalization"]), ("pneumonoultramicroscopic", ["pneumonoultramicroscopic"]),
  ("3ayez A3raf beta3i", ["3ayez", "a3raf", "beta3i"]), ("7a2ee2i iphone14 mp3 covid19 x9y8z7w6", ["7a2ee2i"]),
])
func aTextIsCutIntoFoldedWords(text: String, words: [String]) {
  #expect(walk(Array(text.utf8)).map(\.codes) == words.map(codes(of:)))
}

@Test func wordsKnowTheirBytes() {
  let bytes = Array("¿Dónde 支付? 12 ok".utf8)
  let parts = walk(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  #expect(parts == ["Dónde", "支付", "ok"])
}

@Test func aLongWordIsCut() {
  let words = walk(Array(String(repeating: "ab", count: 100).utf8))
  #expect(words.map(\.codes.count) == [62, 62, 62, 14])
}

/// Words as the walker must find them, letter by letter, in a text of lower-case ASCII letters, spaces and marks of punctuation.
private func plainWords(_ bytes: [UInt8]) -> [Word] {
  var words: [Word] = []
  for part in bytes.indices.split(whereSeparator: { bytes[$0] &- 0x61 >= 26 }) {
    var codes: [UInt8] = []
    var run = 0
    for index in part {
      run = index > part.startIndex && bytes[index - 1] == bytes[index] ? run + 1 : 1
      if run == 3 { codes.removeLast() }
      if run < 3 { codes.append(bytes[index]) }
    }
    words.append(Word(codes: codes, group: .latin, range: part.startIndex..<part.endIndex))
  }
  return words
}

@Test func theFastPathFindsTheWordsOfTheSlowOne() {
  var generator = TestGenerator(seed: 13)
  let alphabet = Array("aabbcdefgh   ,!'-".utf8)
  for _ in 0..<2_000 {
    let bytes = (0..<generator.below(40)).map { _ in alphabet[generator.below(alphabet.count)] }
    #expect(walk(bytes) == plainWords(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    // A letter beyond ASCII in front makes a word take the slow path, and leaves the letters behind it as they are.
    let accented = walk(Array("é".utf8) + bytes)
    let expected = plainWords([0x7A] + bytes)
    #expect(accented.map { $0.codes.count } == expected.map { $0.codes.count })
  }
}

@Test func eightBytesAreTestedLikeOneAfterTheOther() {
  var generator = TestGenerator(seed: 17)
  for _ in 0..<2_000 {
    let bytes = (0..<(1 + generator.below(11))).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 8) }
    let position = generator.below(bytes.count)
    let window = (0..<8).map { position + $0 < bytes.count ? bytes[position + $0] : 0 }
    let word = bytes.withUnsafeBufferPointer { ByteWord($0, at: position) }
    func flags(_ test: (UInt8) -> Bool) -> UInt64 {
      window.enumerated().reduce(0) { $0 | (test($1.element) ? 0x80 << UInt64(8 * $1.offset) : 0) }
    }
    for bound: UInt8 in [0x01, 0x21, 0x61, 0x7B] {
      #expect(word.atLeast(UInt64(bound)) == flags { $0 < 0x80 && $0 >= bound })
    }
    for byte in [window[0], 0x23, 0x00, 0xFF] { #expect(word.equal(to: UInt64(byte)) == flags { $0 == byte }) }
    let lowered = window.map { $0 | 0x20 }
    #expect(word.lowered.leadingLetters == lowered.prefix { 0x61...0x7A ~= $0 }.count)
    for count in 0...8 {
      let hasTriple = count > 2 && (0...(count - 3)).contains { Set(window[$0...($0 + 2)]).count == 1 }
      #expect(word.hasTriple(in: count) == hasTriple)
    }
  }
}

@Test func theTableOfLettersIsThatOfTheRules() {
  let letters = LanguageModel.embedded.letters
  for scalar in UInt32(0x80)..<0x3400 { #expect(letters[scalar] == LetterEntry(of: scalar)) }
}

@Test func everyLetterHasACode() {
  for scalar in UInt32(0x41)..<0x3134F where ScriptGroup.ofLetter(scalar) != nil {
    let code = LetterEntry(of: scalar).code
    #expect(code != 0 && code != WordWalker.boundary)
  }
  // The letters of the languages of Europe and of Vietnamese are told apart.
  let letters =
    "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßāăąćčďđēęěğģīįıķłļľńņňőœŕřśşšţťūůűųźżžạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
  #expect(Set(codes(of: letters)).count == letters.unicodeScalars.count)
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
