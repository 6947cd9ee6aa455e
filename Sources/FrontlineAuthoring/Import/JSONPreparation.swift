internal import FrontlinePacks

/// Makes JSON fit for the YAML reader, which tells the line of each value.
///
/// JSON is YAML but for two things: characters beyond the first plane may be escaped as two surrogates, which YAML refuses, and
/// outside of quotes YAML knows words, anchors and comments that JSON does not, so these are refused here.
struct JSONPreparation {
  let source: SourceText

  /// The text with surrogates written as characters, each line where it was; nil with a finding where it is no JSON.
  func prepared(_ findings: FindingList) -> SourceText? {
    var bytes: [UInt8] = []
    let input = Array(source.text.utf8)
    bytes.reserveCapacity(input.count)
    var position = 0
    var isInside = false
    while position < input.count {
      let byte = input[position]
      if isInside, byte == UInt8(ascii: "\\") {
        position = appendEscape(at: position, of: input, to: &bytes)
        continue
      }
      if byte == UInt8(ascii: "\"") { isInside.toggle() }
      guard isInside || byte == UInt8(ascii: "\"") || Self.isStructure(byte) else {
        let line = input[..<position].count { $0 == UInt8(ascii: "\n") } + 1
        findings.error(
          .syntaxError, at: SourceLocation(file: source.file, line: line), "the file is not JSON",
          advice: "Export it again, or check it with a JSON editor")
        return nil
      }
      bytes.append(byte)
      position += 1
    }
    return SourceText(file: source.file, text: String(decoding: bytes, as: UTF8.self))
  }

  /// Appends what the escape at a place means to YAML, and returns the place behind it.
  private func appendEscape(at position: Int, of input: [UInt8], to bytes: inout [UInt8]) -> Int {
    let high = unit(at: position, of: input)
    if let high, (0xD800..<0xDC00).contains(high), let low = unit(at: position + 6, of: input),
      (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    {
      bytes.append(contentsOf: String(Character(scalar)).utf8)
      return position + 12
    }
    if let high, (0xD800..<0xE000).contains(high) {
      bytes.append(contentsOf: "\u{FFFD}".utf8)
      return position + 6
    }
    // What follows a backslash is copied with it, so that an escaped quote ends nothing. `\/` is a slash; YAML 1.1 has no such
    // escape.
    let next = position + 1 < input.count ? input[position + 1] : UInt8(ascii: " ")
    if next != UInt8(ascii: "/") { bytes.append(UInt8(ascii: "\\")) }
    bytes.append(next)
    return position + 2
  }

  /// The UTF-16 unit that `\uXXXX` at a place stands for.
  private func unit(at position: Int, of input: [UInt8]) -> UInt32? {
    guard position + 6 <= input.count, input[position] == UInt8(ascii: "\\"), input[position + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: input[(position + 2)..<(position + 6)], as: UTF8.self), radix: 16)
  }

  /// What may stand outside of quotes: brackets, commas, numbers, `true`, `false`, `null`, white space.
  private static func isStructure(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: " "), 0x09, 0x0A, 0x0D:
      true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"): true
    default: false
    }
  }
}
