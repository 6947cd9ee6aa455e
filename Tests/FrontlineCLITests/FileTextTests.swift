import Foundation
import Testing

@testable import FrontlineCLI

@Suite struct FileTextTests {
  @Test func aFileIsReplacedThroughItsLinkAndKeepsItsPermissions() throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appendingPathComponent("pack.yaml")
    let link = directory.appendingPathComponent("link.yaml")
    try Data("old".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    try FileText.write("new", to: link.path)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(try String(contentsOf: file, encoding: .utf8) == "new")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["link.yaml", "pack.yaml"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAnErrorThatNamesTheFile() {
    let error = #expect(throws: ConsoleError.self) { try FileText.write("text", to: "/dev/full") }
    #expect(error.map { "\($0)".contains("/dev/full") } == true)
  }
}
