import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct IndexFileTests {
  @Test func aFileHoldsWhatWasWritten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("packs.frontline")
    let bytes = try SmallIndex.writer().finish()
    try bytes.write(to: path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes.copied()))
    let mapped = try IndexBytes(mapping: path)
    #expect(mapped.copied() == bytes.copied())
    try IndexParts(mapped).verify()
    #expect(folder.names == ["packs.frontline"])
  }

  @Test func replacingAFileLeavesTheOldOneToWhoHasMappedIt() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("packs.frontline")
    try SmallIndex.writer().finish().write(to: path)
    let old = try IndexBytes(mapping: path)
    let before = old.copied()
    var writer = IndexWriter()
    writer.add(.wordEntries, of: 0, [9] as [UInt32])
    let new = try writer.finish()
    try new.write(to: path)
    #expect(old.copied() == before)
    #expect(try IndexBytes(mapping: path).copied() == new.copied())
    #expect(folder.names == ["packs.frontline"])
  }

  @Test func aFileIsReadableAsTheMaskSays() throws {
    let folder = try TemporaryFolder()
    try SmallIndex.writer().finish().write(to: folder.path("a"))
    try Data().write(to: URL(fileURLWithPath: folder.path("b")))
    let modes = try ["a", "b"].map {
      try FileManager.default.attributesOfItem(atPath: folder.path($0))[.posixPermissions] as? Int
    }
    #expect(modes[0] == modes[1])
  }

  @Test func whatIsLeftOfABrokenRunIsNotInTheWay() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("packs.frontline")
    try Data("half".utf8).write(to: URL(fileURLWithPath: "\(path).\(getpid()).0.new"))
    try SmallIndex.writer().finish().write(to: path)
    try IndexParts(try IndexBytes(mapping: path)).verify()
  }

  @Test func whatCannotBeReadIsToldWithPathAndReason() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path("empty")))
    try Data(count: 63).write(to: URL(fileURLWithPath: folder.path("short")))
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let cases = [
      ("missing", "No such file or directory"), ("empty", "too short"), ("short", "too short"), ("", "it is no file"),
      ("pipe", "it is no file"), ("short/below", "Not a directory"),
    ]
    for (name, reason) in cases {
      let path = folder.path(name)
      let error = #expect(throws: MatchingError.self) { try IndexBytes(mapping: path) }
      #expect(error?.code == .indexFile)
      #expect(error?.location?.file == path && error?.message.contains(reason) == true, "\(name)")
    }
  }

  @Test func whatCannotBeWrittenIsToldAndNothingIsLeft() throws {
    let folder = try TemporaryFolder()
    let bytes = try SmallIndex.writer().finish()
    try FileManager.default.createDirectory(atPath: folder.path("directory"), withIntermediateDirectories: true)
    for (name, reason) in [("missing/packs", "No such file or directory"), ("directory", "Is a directory")] {
      let path = folder.path(name)
      let error = #expect(throws: MatchingError.self) { try bytes.write(to: path) }
      #expect(error?.code == .unwritable)
      #expect(error?.location?.file == path && error?.message.contains(reason) == true, "\(name)")
    }
    #expect(folder.names == ["directory"])
  }
}

/// A directory in a temporary place.
final class TemporaryFolder {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("frontline-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: root) }

  func path(_ name: String) -> String { name.isEmpty ? root.path : root.appendingPathComponent(name).path }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted() }
}
