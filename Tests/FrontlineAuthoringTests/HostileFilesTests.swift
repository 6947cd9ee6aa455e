import Foundation
import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

@Suite struct HostileFilesTests {
  private func codes(_ directory: PackDirectory) -> [String] { directory.read().findings.map(\.code.rawValue) }

  private func finding(_ file: String, _ bytes: [UInt8]) throws -> Finding {
    let directory = try PackDirectory()
    try directory.write(file, Data(bytes))
    return try #require(directory.read().findings.first { $0.location.file == file })
  }

  @Test func aDirectoryThatDoesNotExistIsAnError() {
    let reading = PackLoader.read(directory: "/nowhere/at all")
    #expect(reading.collection == nil)
    #expect(reading.findings.map(\.code) == [.missingFile])
  }

  @Test func anEmptyDirectoryLacksPolicyAndPacks() throws {
    let directory = try PackDirectory([:])
    try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
    #expect(codes(directory) == ["missing-file", "missing-file"])
  }

  @Test func missingFilesAreNamed() throws {
    let directory = try PackDirectory()
    try directory.remove("shop/pack.yaml")
    let finding = try #require(directory.read().findings.first { $0.location.file == "shop/pack.yaml" })
    #expect(finding.code == .missingFile)
    try directory.write("shop/pack.yaml", SamplePacks.pack)
    try directory.remove("shop/en.yaml")
    #expect(codes(directory) == ["missing-default-locale"])
    try directory.remove("support.yaml")
    #expect(directory.read().collection == nil)
  }

  @Test func bytesThatAreNotUTF8AreShownByLineAndColumn() throws {
    let finding = try finding("shop/en.yaml", Array("locale: en\nintents: {退款".utf8) + [0xFF, 0x41])
    #expect(finding.code == .notUTF8)
    #expect(finding.location.line == 2 && finding.location.column == 13)
  }

  @Test func utf16IsNotUTF8() throws {
    let finding = try finding("shop/en.yaml", [0xFF, 0xFE, 0x6C, 0x00])
    #expect(finding.code == .notUTF8)
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    let directory = try PackDirectory()
    try directory.write("shop/en.yaml", Data([0xEF, 0xBB, 0xBF] + Array(SamplePacks.english.utf8)))
    #expect(directory.read().findings == [])
  }

  @Test func windowsLineEndsAreRead() throws {
    let directory = try PackDirectory()
    try directory.write("shop/en.yaml", SamplePacks.english.replacingOccurrences(of: "\n", with: "\r\n"))
    let reading = directory.read()
    #expect(reading.findings == [])
    let refund = try #require(reading.collection?.packs[0].locales[0].intents[0])
    #expect(refund.patterns.map(\.value) == ["~money back", "want * refund"])
    #expect(refund.patterns.map(\.location.line) == [14, 16])
  }

  @Test(arguments: ["", "# only a comment\n", "\n\n"])
  func anEmptyFileIsReported(_ text: String) throws {
    #expect(try finding("shop/en.yaml", Array(text.utf8)).code == .emptyFile)
  }

  @Test(arguments: [0, 7, 27, 127])
  func controlCharactersAreShown(_ byte: UInt8) throws {
    let finding = try finding("shop/en.yaml", Array("locale: en\nintents: 退".utf8) + [byte])
    #expect(finding.code == .controlCharacter)
    #expect(finding.location.line == 2 && finding.location.column == 11)
  }

  @Test func aFileAboveTheLimitIsNotRead() throws {
    let directory = try PackDirectory()
    let reading = PackLoader.read(directory: directory.path, limits: AuthoringLimits(fileBytes: 1000))
    #expect(reading.findings.contains { $0.code == .fileTooLarge && $0.location.file == "shop/en.yaml" })
    withExtendedLifetime(directory) {}
  }

  @Test func noMoreFindingsAreKeptThanTheLimitSays() throws {
    let directory = try PackDirectory()
    try directory.write("shop/en.yaml", "locale: en\n" + (0..<50).map { "key\($0): x\n" }.joined())
    let reading = PackLoader.read(directory: directory.path, limits: AuthoringLimits(findings: 10))
    #expect(reading.findings.count == 11)
    #expect(reading.findings.contains { $0.code == .tooManyFindings })
    withExtendedLifetime(directory) {}
  }

  @Test func aBombOfAliasesIsRefusedAtOnce() throws {
    var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, last) in zip("bcdefghijklmnop", "abcdefghijklmno") {
      text += "\(name): &\(name) [\((0..<10).map { _ in "*\(last)" }.joined(separator: ", "))]\n"
    }
    text += "? *p\n: x\n"
    let finding = try finding("shop/en.yaml", Array(text.utf8))
    #expect(finding.code == .aliasNotSupported)
    #expect(finding.location.line == 2)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func nestingWithoutEndIsRefused(_ opener: String) throws {
    let text = "a:\n  " + String(repeating: opener, count: 100_000)
    let finding = try finding("shop/en.yaml", Array(text.utf8))
    #expect(finding.severity == .error)
  }

  @Test func deepNestingWithinTheParsersLimitDoesNotTrap() throws {
    let text = "locale: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    #expect(try finding("shop/en.yaml", Array(text.utf8)).code == .wrongType)
  }

  @Test(arguments: ["示例", "refund number "])
  func aVeryLongLineIsReadInTime(beginning: String) throws {
    let directory = try PackDirectory()
    let examples = (0..<20_000).map { "\(beginning)\($0)文本" }.joined(separator: ", ")
    try directory.write(
      "shop/zh-Hans.yaml", SamplePacks.chinese.replacingOccurrences(of: "[我要退款, 把钱退给我]", with: "[\(examples)]"))
    let reading = directory.read()
    #expect(reading.findings == [])
    #expect(reading.collection?.packs[0].locales[1].intents[0].examples.count == 20_000)
  }

  @Test func linksThatLoopAndThingsThatAreNoFilesAreErrors() throws {
    let directory = try PackDirectory()
    try directory.remove("shop/en.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(directory.path)/shop/en.yaml", withDestinationPath: "en.yaml")
    try FileManager.default.createSymbolicLink(atPath: "\(directory.path)/loop", withDestinationPath: ".")
    try FileManager.default.createDirectory(atPath: "\(directory.path)/shop/ja.yaml", withIntermediateDirectories: true)
    #expect(mkfifo("\(directory.path)/shop/ko.yaml", 0o600) == 0)
    let findings = directory.read().findings
    for file in ["shop/en.yaml", "shop/ja.yaml", "shop/ko.yaml"] {
      #expect(findings.contains { $0.location.file == file && $0.code == .unreadableFile }, "\(file) \(findings)")
    }
  }

  @Test func filesWithTheWrongEndingAreNoticed() throws {
    let directory = try PackDirectory()
    try directory.write("shop/ja.yml", "locale: ja\n")
    try directory.write("extra.yaml", "x: y\n")
    try directory.write("shop/notes.md", "not for us")
    #expect(
      directory.read().findings.map { "\($0.location.file) \($0.code)" }
        == ["extra.yaml unknown-file", "shop/ja.yml unknown-file"])
    #expect(throws: Never.self) { try directory.load() }
  }

  @Test func aLocaleFileOfAnUnknownNameIsAnError() throws {
    let directory = try PackDirectory()
    try directory.write("shop/english.yaml!.yaml", "locale: en\nintents: {}\n")
    try directory.write("shop/iw.yaml", "locale: he\nintents: {}\n")
    let findings = directory.read().findings
    #expect(
      findings.contains { $0.code == .badLocale && $0.location.file == "shop/iw.yaml" && $0.advice == "Write he" })
    #expect(findings.contains { $0.code == .badLocale && $0.location.file == "shop/english.yaml!.yaml" })
  }

  /// Bytes of good files are changed, cut, doubled and moved at random: whatever comes of it, nothing traps and every
  /// finding has a file, a message and an advice.
  @Test(arguments: 0..<8)
  func noChangeOfBytesTraps(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let names = SamplePacks.files.keys.sorted()
    let directory = try PackDirectory()
    let pieces = ["&a", "*a", "!x", "|", ">", "- ", ": ", "\t", "\"", "'", "{", "}", "[", "]", "\u{0}", "é", "退", "\n"]
    for _ in 0..<25 {
      let name = names[Int(random.next() % UInt64(names.count))]
      let good = try #require(SamplePacks.files[name])
      var bytes = Array(good.utf8)
      for _ in 0...(random.next() % 4) {
        let at = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 5 {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + Int(random.next() % 20)))
        case 2: bytes.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))].utf8, at: at)
        case 3:
          bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: Int(random.next() % UInt64(bytes.count)))
        default: bytes = Array(bytes[..<max(1, at)])
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      try directory.write(name, Data(bytes))
      let reading = directory.read()
      if let collection = reading.collection {
        _ = TestSuiteLoader.read(directory: directory.path, packs: collection)
      }
      for finding in reading.findings {
        #expect(!finding.location.file.isEmpty && !finding.message.isEmpty && !finding.advice.isEmpty)
        #expect(finding.location.line >= 0 && finding.location.column >= 0)
      }
      try directory.write(name, good)
    }
  }
}

/// A small seeded generator: SplitMix64 by Steele, Lea and Flood.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
