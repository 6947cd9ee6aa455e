import Foundation
import Testing

@testable import FrontlineCLI

@Suite struct KeySourceTests {
  @Test func whatIsPastedComesAtOnceAndALineEndsIt() {
    var chunks: [[UInt8]] = [Array("日本".utf8), Array("a\rb".utf8) + [0xE6], [0x97, 0xA5]]
    var keys = KeySource { chunks.isEmpty ? [] : chunks.removeFirst() }
    #expect(keys.next() == .text("日本"))
    #expect(keys.next() == .text("a"))
    #expect(keys.next() == .enter)
    #expect(keys.next() == .text("b"))
    #expect(keys.next() == .text("日"))
    #expect(keys.next() == nil)
  }

  @Test func aHistoryIsKeptWhereItIsAskedForAndNobodyElseReadsIt() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try HistoryFile(path: path)
    #expect(file.lines().isEmpty)
    file.append("первая")
    file.append("second")
    #expect(try HistoryFile(path: path).lines() == ["первая", "second"])
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    #expect(throws: ConsoleError.self) { try HistoryFile(path: "/nowhere/at/all") }
  }
}
