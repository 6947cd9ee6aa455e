import Foundation
import Testing

/// The executable as another program calls it: arguments, standard input, both outputs, exit code.
struct Frontline {
  /// What a call came to.
  struct Outcome {
    var code: Int32
    var output: Data
    var errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// The lines of standard output.
    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

    /// The lines of standard output as JSON objects.
    var objects: [[String: Any]] {
      get throws {
        try lines.map { line in
          try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
      }
    }
  }

  /// The executable beside the tests; nil where only the tests were built.
  static let executable: URL? = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let url = beside.appendingPathComponent("frontline")
    return FileManager.default.isExecutableFile(atPath: url.path) ? url : nil
  }()

  /// What stands in the report where the executable is missing.
  static let hint: Comment = "the executable frontline is not built beside the tests; run swift build, then swift test"

  /// Runs it to its end. Input and outputs go through files, so that no full pipe can hold anything up.
  static func run(_ arguments: [String], input: Data = Data()) throws -> Outcome {
    let executable = try #require(executable, hint)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("frontline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: files[1]),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Runs it on lines of text.
  static func run(_ arguments: [String], lines: [String]) throws -> Outcome {
    try run(arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8))
  }
}

/// Tests that call the executable.
@Suite(.enabled(if: Frontline.executable != nil, Frontline.hint)) struct CommandTests {}
