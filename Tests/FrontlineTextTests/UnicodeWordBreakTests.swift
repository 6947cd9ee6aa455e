import FrontlineText
import Glibc
import Testing

/// The word break test of Unicode (Debian package unicode-data), or the file that UNICODE_WORD_BREAK_TEST names.
@Suite struct UnicodeWordBreakTests {
  static let path: String = {
    guard let named = getenv("UNICODE_WORD_BREAK_TEST") else { return "/usr/share/unicode/auxiliary/WordBreakTest.txt" }
    return String(cString: named)
  }()

  static var isInstalled: Bool { access(path, R_OK) == 0 }

  /// Where the root rules of ICU 72 differ from Unicode 15: they break at a colon between letters, except in Swedish and
  /// Finnish. Texts as scalars in hexadecimal.
  static let colonCases: [String] = [
    "0061 003A 0041", "0061 003A 0308 0041", "0061 003A 05D0", "0061 003A 0308 05D0", "0061 003A 0061 2060",
    "0061 003A 0308 0061 2060", "0061 003A 0061 003A", "0061 003A 0308 0061 003A", "0061 003A 0061 0027",
    "0061 003A 0308 0061 0027", "0061 003A 0061 0027 2060", "0061 003A 0308 0061 0027 2060", "0061 003A 0061 002C",
    "0061 003A 0308 0061 002C", "0041 003A 0041",
  ]

  @Test(.enabled(if: isInstalled, "needs the Debian package unicode-data, or UNICODE_WORD_BREAK_TEST"))
  func boundariesAreThoseOfTheUnicodeTestFileButForTheNamedColonCases() throws {
    let root = try WordSegmenter()
    let swedish = try WordSegmenter(locale: try #require(LocaleTag("sv")))
    let cases = Self.cases()
    #expect(cases.count > 1800)
    var different: [String] = []
    for test in cases {
      let bytes = Array(test.text.utf8)
      if root.boundaries(bytes) != test.boundaries { different.append(test.name) }
      #expect(swedish.boundaries(bytes) == test.boundaries, "sv: \(test.name)")
    }
    #expect(different == Self.colonCases)
  }

  struct Case {
    var name: String
    var text: String
    var boundaries: [Int]
  }

  /// Lines such as `÷ 0061 × 0308 ÷ 0001 ÷  # ...`.
  static func cases() -> [Case] {
    contents().split(separator: "\n").compactMap { line -> Case? in
      let data = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard data.count > 2 else { return nil }
      var scalars = String.UnicodeScalarView()
      var names: [String] = []
      var boundaries: [Int] = []
      for item in data {
        if item == "÷" {
          boundaries.append(String(scalars).utf8.count)
        } else if item != "×", let value = UInt32(item, radix: 16), let scalar = Unicode.Scalar(value) {
          scalars.append(scalar)
          names.append(String(item))
        }
      }
      return Case(name: names.joined(separator: " "), text: String(scalars), boundaries: boundaries)
    }
  }

  static func contents() -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
