import Foundation
import FrontlinePacks
import FrontlineText

@testable import FrontlineAuthoring

/// A folder of another system's files in a temporary place.
final class ImportFolder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)").path

  init(_ files: [String: String]) throws {
    for (name, text) in files { try write(name, Data(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ data: Data) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// The pack that the folder, or one file of it, is imported as.
  func imported(
    _ format: ImportFormat, file: String? = nil, locale: String = "en"
  ) throws(AuthoringError) -> ImportedPack {
    let tag = LocaleTag(locale) ?? .undetermined
    defer { withExtendedLifetime(self) {} }
    return try PackImporter.read(path: file.map { "\(path)/\($0)" } ?? path, format: format, locale: tag, pack: "shop")
  }
}

extension ImportedPack {
  /// A file as it would be written; empty where there is none.
  func text(_ file: String) -> String {
    PackWriter.files(of: pack, tests: tests).first { $0.path == "shop/\(file)" }?.text ?? ""
  }

  /// The messages of the findings with a code.
  func messages(_ code: FindingCodeName) -> [String] {
    findings.filter { $0.code.rawValue == code.rawValue }.map(\.message)
  }

  enum FindingCodeName: String {
    case noCounterpart = "no-counterpart"
    case withoutAnswer = "imported-without-answer"
    case nameChanged = "name-changed"
    case repeated = "repeated-example"
  }
}
