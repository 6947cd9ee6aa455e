import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

/// A file that was compiled, opened again and matched against.
@Suite struct CompiledFileTests {
  private static let messages = [
    "where is my refund", "i want a refund please", "my card was declinedd", "how do i use a voucher", "", "!!!",
    "what is the capital of france", "where is my package and can i get a refund", "退款",
  ]

  @Test func anOpenedFileIsTheIndexThatWasCompiled() throws {
    let folder = try TemporaryFolder()
    let packs = Fixtures.collection([Fixtures.shop])
    let index = try PackCompiler().compile(packs)
    try index.write(to: folder.path("shop"))
    let opened = try MatchIndex.open(path: folder.path("shop"))
    try opened.verify()
    #expect(opened.contentHash == index.contentHash)
    #expect(opened.intents == index.intents && opened.locales == index.locales)
    #expect(try opened.packs() == packs && index.packs() == packs)
    let matchers = (try Matcher(index: index), try Matcher(index: opened))
    let en = Fixtures.tag("en")
    for message in Self.messages {
      #expect(matchers.0.match(message, locale: en) == matchers.1.match(message, locale: en))
    }
  }

  @Test func equalPacksGiveEqualFiles() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      try PackCompiler().compile(Fixtures.collection([Fixtures.shop])).write(to: folder.path(name))
    }
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: folder.path("a")))
        == Data(contentsOf: URL(fileURLWithPath: folder.path("b"))))
  }

  @Test func onlyTheSelectedPacksAreInTheFile() throws {
    let other = Fixtures.pack("media", entries: [.init(name: "quality", examples: ["the sound is bad"])])
    let index = try PackCompiler().compile(Fixtures.collection([Fixtures.shop, other]), selecting: ["media"])
    #expect(try index.packs().packs.map(\.id) == ["media"])
  }

  @Test func anIndexOfLabelledMessagesHoldsNoPacks() throws {
    let messages = ["where is my refund", "my money back"].map { LabelledMessage(text: $0, label: "refund") }
    let index = try PackCompiler().compile(messages, locale: Fixtures.tag("en"))
    let error = #expect(throws: MatchingError.self) { try index.packs() }
    #expect(error?.code == .empty)
    try index.verify()
  }

  @Test func errorsNameTheFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("foreign")
    try Data(count: 100).write(to: URL(fileURLWithPath: path))
    for file in [path, folder.path("missing"), folder.path("")] {
      let error = #expect(throws: MatchingError.self) { try MatchIndex.open(path: file) }
      #expect(error?.code == .indexFile && error?.location?.file == file)
      #expect(error?.description.hasPrefix("\(file): ") == true)
    }
  }

  @Test func aFileCutAnywhereIsRefused() throws {
    let bytes = try PackCompiler().compile(Fixtures.collection([Fixtures.shop])).bytes.copied()
    for length in stride(from: 0, to: bytes.count, by: 61) {
      #expect(throws: MatchingError.self) { try MatchIndex(IndexBytes(copying: Array(bytes[..<length]))) }
    }
  }

  /// Every flip is found by opening or verifying; and who matches against a damaged file all the same gets an answer.
  @Test func aDamagedFileNeverTraps() throws {
    let intents = Fixtures.shop.locales[0].intents.prefix(2)
    var small = Fixtures.shop
    small.locales[0].intents = Array(intents)
    small.intents = Array(small.intents.prefix(2))
    small.intents[0].slots = [
      SlotDefinition(name: "order_number", type: .orderNumber, location: SourceLocation(file: "pack.yaml"))
    ]
    let place = SourceLocation(file: "shop/en.yaml", line: 9)
    small.locales[0].intents[0].patterns = [Located("(refund | money) * {order_number} !no", at: place)]
    var bytes = try PackCompiler().compile(Fixtures.collection([small])).bytes.copied()
    var generator = SeededBytes(seed: 3)
    var opened = 0
    for place in 0..<bytes.count where place < 2_048 || generator.below(1 + bytes.count / 2_000) == 0 {
      let before = bytes[place]
      bytes[place] ^= generator.below(2) == 0 ? UInt8(1 << generator.below(8)) : 0xFF
      do throws(MatchingError) {
        let index = try MatchIndex(IndexBytes(copying: bytes))
        opened += 1
        #expect(throws: MatchingError.self, "byte \(place)") { try index.verify() }
        _ = try? index.packs()
        let matcher = try Matcher(index: index)
        for message in ["refund 4471-2290", "where is my monney back"] {
          _ = matcher.match(message, locale: Fixtures.tag("en"))
          message.utf8.withContiguousStorageIfAvailable { _ = matcher.explain($0, locale: Fixtures.tag("en")) }
        }
      } catch {
        #expect(error.code == .indexFile)
      }
      bytes[place] = before
    }
    #expect(opened > 100)
  }
}
