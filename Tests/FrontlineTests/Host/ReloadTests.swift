import Foundation
import Frontline
import Testing

/// Compiled files: an engine starts from one, and a host swaps them while messages come.
@Suite struct ReloadTests {
  @Test func anEngineOfACompiledFileIsTheOneThatWasCompiled() async throws {
    let file = try CompiledFile()
    let engine = try SupportEngine(compiled: file.path, verifying: true)
    #expect(engine.packs == TestPacks.collection)
    #expect(engine.policyLoaded == (try TestPacks.engine()).policyLoaded)
    let talks = [try Talk(engine: TestPacks.engine()), Talk(engine: engine)]
    for text in ["payment failed", "how much is premium", "and for a family", "refund", "let me talk to a human"] {
      #expect(try await talks[0].say(text) == talks[1].say(text))
    }
  }

  @Test func aFileThatCannotBeUsedIsToldByItsPath() throws {
    let file = try CompiledFile()
    try file.damage(at: file.size - 1)
    for path in [file.path + "-missing", file.path] {
      let error = #expect(throws: SupportError.self) { try SupportEngine(compiled: path, verifying: true) }
      #expect(error?.code == .packs && error?.description.hasPrefix("\(path): ") == true)
    }
  }

  @Test func aDamagedFileLeavesTheHostAsItWas() async throws {
    let file = try CompiledFile()
    let host = SupportHost(engine: try SupportEngine(compiled: file.path), logger: Talk.quiet)
    let before = await host.engine.policyLoaded
    try file.write(premium: "Premium is 12.")
    try file.damage(at: file.size - 1)
    await #expect(throws: SupportError.self) { try await host.reload(compiled: file.path) }
    #expect(await host.engine.policyLoaded == before)
    #expect(try await Self.ask(host, "c").contains("Premium is 10."))
  }

  @Test func swappingFilesUnderLoadLosesNoMessage() async throws {
    let file = try CompiledFile()
    let store = MemoryStore()
    let host = SupportHost(engine: try SupportEngine(compiled: file.path), store: store, logger: Talk.quiet)
    let customers = 4
    let messages = 60
    let known = Set(["Premium is 10.", "Premium is 12."])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for customer in 0..<customers {
        group.addTask {
          for message in 0..<messages {
            let replies = try await Self.ask(host, "c-\(customer)-\(message)")
            #expect(replies.count { known.contains($0) } == 1, "\(replies)")
          }
        }
      }
      // Who matches by an index that was replaced goes on with it.
      let matcher = try Matcher(index: await host.engine.index)
      let expected = matcher.match("how much is premium", locale: TestPacks.tag("en"))
      for round in 0..<20 {
        try file.write(premium: round % 2 == 0 ? "Premium is 12." : "Premium is 10.")
        try await host.reload(compiled: file.path)
        #expect(matcher.match("how much is premium", locale: TestPacks.tag("en")) == expected)
      }
      try file.write(premium: "Premium is 12.")
      try await host.reload(compiled: file.path)
      try await group.waitForAll()
    }
    #expect(await host.conversations.count == customers * messages)
    #expect(try await Self.ask(host, "last").contains("Premium is 12."))
    let restored = try await SupportHost.restore(from: store, engine: host.engine, logger: Talk.quiet)
    #expect(await restored.conversations == host.conversations)
    for id in await host.conversations { #expect(await restored.conversation(id) == host.conversation(id)) }
  }

  /// The texts that a new customer gets.
  private static func ask(_ host: SupportHost, _ customer: String) async throws -> [String] {
    let message = InboundMessage(
      id: MessageID("m-\(customer)"), customer: Customer(id: CustomerID(customer)), channel: "app",
      text: "how much is premium")
    return try await host.receive(message).flatMap(\.texts)
  }
}

/// A compiled file of the test packs in a temporary place.
private final class CompiledFile {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("frontline-\(UUID().uuidString)").path
  private var compiled: [String: MatchIndex] = [:]

  init() throws { try TestPacks.engine().index.write(to: path) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var size: Int {
    get throws { try Data(contentsOf: URL(fileURLWithPath: path)).count }
  }

  /// Replaces the file by one with another answer.
  func write(premium answer: String) throws {
    var packs = TestPacks.collection
    for locale in packs.packs[0].locales.indices {
      for intent in packs.packs[0].locales[locale].intents.indices {
        for place in packs.packs[0].locales[locale].intents[intent].answers.indices
        where packs.packs[0].locales[locale].intents[intent].answers[place].text.value == "Premium is 10." {
          packs.packs[0].locales[locale].intents[intent].answers[place].text.value = answer
        }
      }
    }
    let index = try compiled[answer] ?? PackCompiler().compile(packs)
    compiled[answer] = index
    try index.write(to: path)
  }

  /// Replaces the file by one with a byte flipped.
  func damage(at place: Int) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[place] ^= 0x10
    try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
