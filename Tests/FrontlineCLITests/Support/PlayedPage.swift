import Foundation
import Testing

/// A page of documentation as a reader would follow it, in a new directory: the files that it shows are written, its commands
/// run, and what they print is compared with what the page shows.
///
/// Comments before a block of code say which file it is: `file: PATH`, `end of: PATH`, or `in: PATH, below: LINE`; the comment
/// `change in PATH: "OLD" becomes "NEW"` needs no block. Blocks of `console` have commands behind `$ `; what is typed at
/// the REPL stands behind its prompts. Other blocks are only shown.
///
/// A debug build compiles packs for seconds, so there the program runs only once all files have come to their last state. With
/// the path of a release build in the variable `FRONTLINE_RELEASE`, as in CI, every command runs.
struct PlayedPage {
  enum Step {
    case write(String, [String])
    case append(String, [String])
    case insert(String, below: String, [String])
    case change(String, from: String, to: String)
    case run(Command)
  }

  /// A command, and what the page shows of its output.
  struct Command {
    let line: Int
    let text: String
    var shown: [String] = []

    /// What is typed at the prompts of the REPL.
    var typed: String {
      guard text.contains("frontline repl") else { return "" }
      return shown.compactMap { $0.wholeMatch(of: /\S+ · [^>]*>(.*)/).map { $0.1.drop { $0 == " " } + "\n" } }.joined()
    }
  }

  let name: String
  private(set) var steps: [Step] = []

  /// Reads a page of the folder `docs`.
  init(_ name: String) throws {
    self.name = name
    let page = try String(contentsOfFile: "\(Self.root)/docs/\(name)", encoding: .utf8)
    let lines = page.components(separatedBy: "\n")
    var comment: String?
    var number = 0
    while number < lines.count {
      let line = lines[number]
      number += 1
      if let match = line.wholeMatch(of: /<!-- (.*) -->/) {
        comment = String(match.1)
        if let change = line.wholeMatch(of: /<!-- change in (\S+): "(.*)" becomes "(.*)" -->/) {
          let (from, to) = (String(change.2), String(change.3))
          steps.append(.change(String(change.1), from: from.replacing("\\n", with: "\n"), to: to))
          comment = nil
        }
      } else if line.hasPrefix("```") {
        let block = Array(lines[number...].prefix { $0 != "```" })
        if line == "```console" {
          steps += Self.commands(block, from: number + 1).map(Step.run)
        } else if let comment {
          steps.append(try #require(Self.file(comment, block), "\(name):\(number): what does \"\(comment)\" mean?"))
        }
        comment = nil
        number += block.count + 1
      } else if !line.isEmpty {
        try #require(comment == nil, "\(name):\(number): the comment before stands before no block")
      }
    }
  }

  /// The repository's root, four steps above this file.
  static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }.path

  private static func file(_ comment: String, _ block: [String]) -> Step? {
    if let match = comment.wholeMatch(of: /file: (\S+)/) { return .write(String(match.1), block) }
    if let match = comment.wholeMatch(of: /end of: (\S+)/) { return .append(String(match.1), block) }
    if let match = comment.wholeMatch(of: /in: (\S+), below: (.+)/) {
      return .insert(String(match.1), below: String(match.2), block)
    }
    return nil
  }

  private static func commands(_ block: [String], from first: Int) -> [Command] {
    var commands: [Command] = []
    for (offset, line) in block.enumerated() {
      if line.hasPrefix("$ ") {
        commands.append(Command(line: first + offset, text: String(line.dropFirst(2))))
      } else if !commands.isEmpty {
        commands[commands.count - 1].shown.append(line)
      }
    }
    return commands
  }

  /// The release build that runs every command; nil: the debug build beside the tests runs the last ones.
  private static let release = ProcessInfo.processInfo.environment["FRONTLINE_RELEASE"].map(URL.init(fileURLWithPath:))

  /// The first step after which no file changes.
  private var lastState: Int {
    let change = steps.lastIndex {
      if case .run(let command) = $0 { !command.text.contains("frontline ") } else { true }
    }
    return change.map { $0 + 1 } ?? 0
  }

  /// Follows the page. The clone of the repository stands in `~/frontline`, the company's directory is the current one.
  func play() throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("frontline-\(UUID().uuidString)").path
    let company = home + "/company"
    try FileManager.default.createDirectory(atPath: company, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: home) }
    try FileManager.default.createSymbolicLink(atPath: home + "/frontline", withDestinationPath: Self.root)
    for (number, step) in steps.enumerated() {
      switch step {
      case .write(let path, let lines): try write(lines, to: "\(company)/\(path)")
      case .append(let path, let lines): try edit("\(company)/\(path)") { $0 + lines }
      case .insert(let path, let below, let lines):
        try edit("\(company)/\(path)") { text in
          let places = text.indices.filter { text[$0].trimmingCharacters(in: .whitespaces) == below }
          try #require(places.count == 1, "\(name): \(path) has \(places.count) lines \"\(below)\"")
          return text[...places[0]] + lines + text[(places[0] + 1)...]
        }
      case .change(let path, let old, let new):
        let text = try String(contentsOfFile: "\(company)/\(path)", encoding: .utf8)
        let place = try #require(text.range(of: old), "\(name): \(path) has no \"\(old)\"")
        try text.replacingCharacters(in: place, with: new)
          .write(toFile: "\(company)/\(path)", atomically: true, encoding: .utf8)
      case .run(let command):
        guard Self.release != nil || number >= lastState || !command.text.contains("frontline ") else { continue }
        let printed = try run(command, home: home, company: company)
        #expect(
          printed.map(Self.comparable) == command.shown.map(Self.comparable),
          "docs/\(name):\(command.line): \(command.text)\n\(printed.joined(separator: "\n"))")
      }
    }
  }

  private func write(_ lines: [String], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: url)
  }

  private func edit(_ path: String, _ change: ([String]) throws -> [String]) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n").dropLast()
    try write(try change(Array(lines)), to: path)
  }

  /// Both outputs of a command, in the order in which they came.
  private func run(_ command: Command, home: String, company: String) throws -> [String] {
    let executable = try #require(Self.release ?? Frontline.executable, Frontline.hint)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command.text]
    process.currentDirectoryURL = URL(fileURLWithPath: company)
    var environment = ProcessInfo.processInfo.environment
    environment["HOME"] = home
    environment["PATH"] = "\(executable.deletingLastPathComponent().path):\(environment["PATH"] ?? "/usr/bin:/bin")"
    process.environment = environment
    let (input, output) = (home + "/input", home + "/output")
    try Data(command.typed.utf8).write(to: URL(fileURLWithPath: input))
    try Data().write(to: URL(fileURLWithPath: output))
    process.standardInput = FileHandle(forReadingAtPath: input)
    // Opened to append: both outputs go through one handle, and none overwrites the other.
    let descriptor = open(output, O_WRONLY | O_APPEND)
    try #require(descriptor >= 0)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self)
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// A line without what depends on every example of the pack `common`: figures, the nearest intent, the words that weigh most.
  private static func comparable(_ line: String) -> String {
    line.replacing(/\d+\.\d+|\d+ %|“[^”]*”(, “[^”]*”)*/, with: "#")
      .replacing(/nearest [a-z]+\/[a-z-]+/, with: "nearest #").replacing(/, got \S+ \([^)]*\)/, with: ", got #")
      .replacing(/\d+ intents, \d+ locales, \d+ examples, \d+ bytes, content \w+/, with: "#").trimmingCharacters(
        in: .whitespaces)
  }
}
