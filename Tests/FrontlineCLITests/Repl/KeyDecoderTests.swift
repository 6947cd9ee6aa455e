import Testing

@testable import FrontlineCLI

@Suite struct KeyDecoderTests {
  private static func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.compactMap { decoder.take($0) }
  }

  @Test(
    arguments: [
      ("a", [.text("a")]), ("é", [.text("é")]), ("日", [.text("日")]), ("🙂", [.text("🙂")]),
      ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;5D", [.wordLeft]), ("\u{1B}f", [.wordRight]),
      ("\u{1B}[3~x", [.delete, .text("x")]), ("\r\n\t", [.enter, .enter, .tab]),
      ("\u{7F}\u{8}", [.backspace, .backspace]),
      ("\u{3}\u{4}\u{1A}", [.cancel, .endOfInput, .suspend]), ("\u{1B}[99;99Hx", [.unknown, .text("x")]),
      ("\u{1B}\u{1B}x", [.unknown, .text("x")]), ("\u{0}", [.unknown]),
    ] as [(String, [Key])])
  func bytesAreKeys(text: String, keys: [Key]) {
    #expect(Self.keys(Array(text.utf8)) == keys)
  }

  @Test(
    arguments: [
      ([0xFF, 0x61], [.text("\u{FFFD}"), .text("a")]), ([0xE6, 0x61], [.text("\u{FFFD}a")]),
      ([0x80], [.text("\u{FFFD}")]), ([0xE6, 0x0D], [.enter]), ([0xE6, 0x97, 0xA5], [.text("日")]),
    ] as [([UInt8], [Key])])
  func whatIsNoUTF8IsReplaced(bytes: [UInt8], keys: [Key]) {
    #expect(Self.keys(bytes) == keys)
  }

  @Test func anEndlessSequenceEnds() {
    let keys = Self.keys([0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 100))
    #expect(keys.first == .unknown && keys.count > 80)
  }
}
