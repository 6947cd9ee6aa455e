import FrontlineAuthoring
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// A suggestion for a person and for programs.
struct SuggestionText {
  /// Changes that are printed for a person; JSON has all.
  private static let changeLimit = 5
  /// Lines that are named to a person.
  private static let lineLimit = 5

  private let suggestion: Suggestion
  private let number: Int
  private let share: Double

  /// - Parameters:
  ///   - number: its place among the suggestions, from 1.
  ///   - total: how many messages the log has.
  init(_ suggestion: Suggestion, number: Int, total: Int) {
    self.suggestion = suggestion
    self.number = number
    share = total > 0 ? Double(suggestion.size) / Double(total) : 0
  }

  /// The suggestion, several lines. The message stands last on its own, so that text from right to left moves nothing else.
  var lines: [String] {
    let share = DecimalText.format(100 * share, places: 1)
    let clarified = suggestion.clarified > 0 ? ", \(suggestion.clarified) asked back about" : ""
    let head = "\(number). \(Self.count(suggestion.size, "message")) (\(share) %\(clarified)) · \(suggestion.language)"
    return [head, "   \(suggestion.central)"]
      + suggestion.members.map { field("also", $0) }
      + [field("lines", lineNumbers), field("nearest", nearest)] + effect
  }

  private func field(_ name: String, _ text: String) -> String { "     \(name.padded(to: 8)) \(text)" }

  private var lineNumbers: String {
    suggestion.lines.prefix(Self.lineLimit).map(String.init).joined(separator: ", ")
      + (suggestion.lines.count > Self.lineLimit ? ", ..." : "")
  }

  private var nearest: String {
    guard suggestion.hasPacks else { return "no pack is written in \(suggestion.language)" }
    guard !suggestion.nearest.isEmpty else { return "no intent" }
    return suggestion.nearest.map { "\($0.intent) \(DecimalText.format($0.confidence, places: 2))" }
      .joined(separator: ", ")
  }

  private var effect: [String] {
    guard let effect = suggestion.effect, let intent = suggestion.nearest.first?.intent else { return [] }
    let sum =
      "as its example, \(effect.answered) of \(suggestion.size) are answered by \(intent); of \(effect.checked) tests and "
      + "examples \(effect.worse.count) would be wrong, \(effect.better.count) right that are wrong now"
    var lines = [field("adding", sum)]
    for (name, changes) in [("worse", effect.worse), ("better", effect.better)] {
      for change in changes.prefix(Self.changeLimit) {
        lines.append(
          field(
            name,
            "\(change.text.location): \(change.isTest ? "test" : "example"), \(Self.name(change.before)) -> "
              + "\(Self.name(change.after)): \(change.text.value)"))
      }
      if changes.count > Self.changeLimit {
        lines.append(field(name, "and \(changes.count - Self.changeLimit) more"))
      }
    }
    return lines
  }

  private static func name(_ intent: IntentID?) -> String { intent?.description ?? "none" }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// The suggestion as one object.
  var json: JSONText {
    .object([
      ("group", .integer(number)), ("language", .string(suggestion.language.description)),
      ("size", .integer(suggestion.size)), ("share", .decimal(share, places: 4)),
      ("clarified", .integer(suggestion.clarified)), ("message", .string(suggestion.central)),
      ("members", .array(suggestion.members.map { .string($0) })),
      ("lines", .array(suggestion.lines.map { .integer($0) })),
      (
        "nearest",
        .array(
          suggestion.nearest.map {
            .object([("intent", .string($0.intent.description)), ("confidence", .decimal($0.confidence, places: 4))])
          })
      ),
      ("adding", suggestion.effect.map(json) ?? .null),
    ])
  }

  private func json(_ effect: ExampleEffect) -> JSONText {
    .object([
      ("intent", (suggestion.nearest.first?.intent.description).map { .string($0) } ?? .null),
      ("answered", .integer(effect.answered)), ("checked", .integer(effect.checked)),
      ("worse", .array(effect.worse.map(json))), ("better", .array(effect.better.map(json))),
    ])
  }

  private func json(_ change: ExampleEffect.Change) -> JSONText {
    .object([
      ("place", .string(change.text.location.description)), ("test", .bool(change.isTest)),
      ("text", .string(change.text.value)), ("expected", .string(Self.name(change.expected))),
      ("before", .string(Self.name(change.before))), ("after", .string(Self.name(change.after))),
    ])
  }
}
