import FrontlineAuthoring
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// What earlier test messages came to: a line each of `right` or `wrong`, locale, expected intent and message, divided by tabs.
///
/// It belongs beside the packs in version control, so that a change shows what it made worse.
struct TestBaseline {
  private struct Key: Hashable {
    var locale: String
    var expected: String
    var text: String

    init(_ outcome: TestOutcome) {
      locale = outcome.locale.description
      expected = TestOutcome.name(outcome.message.expected)
      text = TestBaseline.oneLine(outcome.message.text.value)
    }

    init(_ fields: [Substring]) {
      (locale, expected, text) = (String(fields[1]), String(fields[2]), String(fields[3]))
    }
  }

  private var right: [Key: Bool] = [:]

  /// Reads a baseline.
  init(path: String) throws(ConsoleError) {
    let text = String(decoding: try FileText.bytes(at: path), as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty
    {
      let fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, fields[0] == "right" || fields[0] == "wrong" else {
        throw .badData(
          "\(path):\(index + 1): this is no line of a baseline; write the file anew with --write-baseline")
      }
      right[Key(fields)] = fields[0] == "right"
    }
  }

  /// Whether a message was right and is wrong now.
  func isRegression(_ outcome: TestOutcome) -> Bool { !outcome.isRight && right[Key(outcome)] == true }

  /// How many messages were wrong and are right now.
  func improvements(among outcomes: [TestOutcome]) -> Int { outcomes.count { $0.isRight && right[Key($0)] == false } }

  /// The file of outcomes, in their order of locales and messages.
  static func text(of outcomes: [TestOutcome]) -> String {
    outcomes.map { outcome in
      let key = Key(outcome)
      return "\(outcome.isRight ? "right" : "wrong")\t\(key.locale)\t\(key.expected)\t\(key.text)\n"
    }.joined()
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
