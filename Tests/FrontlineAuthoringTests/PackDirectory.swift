import Foundation
import FrontlinePacks

@testable import FrontlineAuthoring

/// A temporary directory of packs for one test. It begins with a good policy and a good pack; tests break it.
final class PackDirectory {
  let path: String

  init(_ files: [String: String] = SamplePacks.files) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("frontline-\(UUID().uuidString)").path
    for (file, text) in files { try write(file, Data(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ file: String, _ text: String) throws { try write(file, Data(text.utf8)) }

  func write(_ file: String, _ data: Data) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func load() throws -> PackCollection { try withExtendedLifetime(self) { try PackLoader.load(directory: path) } }

  func read() -> PackReading { withExtendedLifetime(self) { PackLoader.read(directory: path) } }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }
}
