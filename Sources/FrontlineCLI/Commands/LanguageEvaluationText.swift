import FrontlineText

/// The outcome of `frontline detect --evaluate`, as a table and as JSON.
struct LanguageEvaluationText {
  private let evaluation: LanguageEvaluation
  private static let confusionLimit = 10

  /// Presents an evaluation.
  init(_ evaluation: LanguageEvaluation) { self.evaluation = evaluation }

  /// Lines of columns between tabs: the languages, what holds for all of them, the worst confusions, notes.
  var table: String {
    let kinds = evaluation.kinds
    var rows = [["language"] + kinds.map(\.rawValue) + ["most often taken for"]]
    rows += evaluation.rows.map { row in
      [row.tag.description] + row.accuracies.map { Self.percent($0, places: 1) }
        + [row.confusions.prefix(3).map { "\($0.found) \($0.count)" }.joined(separator: ", ")]
    }
    rows.append(["mean"] + evaluation.means.map { Self.percent($0, places: 2) } + [""])
    if kinds.count > 1 {
      rows.append(["mean of the three", Self.percent(evaluation.overallMean, places: 2)])
    }
    rows.append(["languages"] + kinds.indices.map { String(languageCount($0)) } + [""])
    rows.append(["number of texts"] + kinds.indices.map { String(textCount($0)) } + [""])
    rows.append(
      ["microseconds a text"]
        + evaluation.microseconds.map { $0.map { DecimalText.format($0, places: 3) } ?? "-" } + [""])
    rows += [[""], ["expected > found", "count"]]
    rows += evaluation.worstConfusions(Self.confusionLimit).map { ["\($0.expected) > \($0.found)", String($0.count)] }
    rows.append([""])
    rows += notes.map { ["note", $0] }
    return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }

  /// One object; a share of nothing is null.
  var json: JSONText {
    .object([
      ("languages", .array(evaluation.rows.map(json(of:)))),
      (
        "mean",
        .object(
          byKind(evaluation.means.map(Self.share))
            + (evaluation.kinds.count > 1 ? [("overall", Self.share(evaluation.overallMean))] : []))
      ),
      (
        "microseconds",
        .object(byKind(evaluation.microseconds.map { $0.map { .decimal($0, places: 3) } ?? .null }))
      ),
      (
        "confusions",
        .array(
          evaluation.worstConfusions(Self.confusionLimit).map { confusion in
            .object([
              ("expected", .string(confusion.expected.description)),
              ("found", .string(confusion.found.description)),
              ("count", .integer(confusion.count)),
            ])
          })
      ),
      ("counted_as_one", .array(ExpectedLanguage.countedAsOne.map { .array($0.map { .string($0) }) })),
      ("left_out", .array(evaluation.leftOut.map { .string($0.description) })),
      ("unknown", .array(evaluation.unknown.map { .string($0.description) })),
    ])
  }

  private var notes: [String] {
    var notes = ExpectedLanguage.countedAsOne.map { "\($0.joined(separator: " and ")) count as one language" }
    if !evaluation.leftOut.isEmpty {
      notes.append("\(evaluation.leftOut.count) left out, not among --languages: \(Self.list(evaluation.leftOut))")
    }
    if !evaluation.unknown.isEmpty {
      notes.append("\(evaluation.unknown.count) unknown to the detector: \(Self.list(evaluation.unknown))")
    }
    return notes
  }

  private func json(of row: LanguageEvaluation.Row) -> JSONText {
    .object([
      ("language", .string(row.tag.description)),
      ("name", .string(row.name)),
      ("accuracy", .object(byKind(row.accuracies.map(Self.share)))),
      ("texts", .object(byKind(row.texts.map { .integer($0) }))),
    ])
  }

  private func byKind(_ values: [JSONText]) -> [(key: String, value: JSONText)] {
    zip(evaluation.kinds, values).map { (key: $0.rawValue, value: $1) }
  }

  private func languageCount(_ kind: Int) -> Int { evaluation.rows.count { $0.texts[kind] > 0 } }

  private func textCount(_ kind: Int) -> Int { evaluation.rows.reduce(0) { $0 + $1.texts[kind] } }

  private static func percent(_ share: Double?, places: Int) -> String {
    share.map { DecimalText.format(100 * $0, places: places) } ?? "-"
  }

  private static func share(_ value: Double?) -> JSONText { value.map { .decimal($0, places: 4) } ?? .null }

  private static func list(_ tags: [LocaleTag]) -> String { tags.map(\.description).joined(separator: " ") }
}
