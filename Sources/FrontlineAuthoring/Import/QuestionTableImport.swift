internal import FrontlinePacks

/// Reads a tab-separated table of questions and answers, as QnA Maker and Azure's custom question answering export it: the
/// questions of one answer are one intent, named after the first of them.
struct QuestionTableImport {
  let limits: AuthoringLimits

  /// Columns that are used, and those that say only where a question came from.
  private static let known = ["question", "answer", "qnaid", "source", "sourcedisplayname"]

  func fill(_ draft: inout ImportDraft, with files: [ImportedFile]) {
    for file in files {
      do throws(AuthoringError) {
        let table = try CSVReader.parse(file.bytes, file: file.path, limits: limits, separator: UInt8(ascii: "\t"))
        add(table, to: &draft)
      } catch {
        draft.findings.add(error.findings)
      }
    }
  }

  private func add(_ table: CSVTable, to draft: inout ImportDraft) {
    let header = table.header.map { ImportedNode.clean($0).lowercased() }
    guard let question = header.firstIndex(of: "question"), let answer = header.firstIndex(of: "answer") else {
      draft.findings.error(
        .missingColumn, at: SourceLocation(file: table.file, line: 1), "the header has no columns Question and Answer",
        advice: "Export the knowledge base as TSV again")
      return
    }
    let number = header.firstIndex(of: "qnaid")
    var names: [String: String] = [:]
    for row in table.rows {
      let place = table.location(of: row)
      let asked = ImportedNode.clean(row.fields[question])
      // The export writes a line break as a backslash and an n.
      let said = ImportedNode.clean(row.fields[answer].replacing("\\n", with: "\n"))
      guard !asked.isEmpty, !said.isEmpty else { continue }
      let key = number.map { "\(row.fields[$0])\n\(said)" } ?? said
      let name = names[key] ?? unused(asked, in: draft)
      names[key] = name
      draft.edit(name, in: draft.defaultLocale, at: place) { language in
        if language.answer == nil {
          language.answer = Answer(text: Located(AnswerText.quoted(said), at: place))
          // The first question is what a customer would choose.
          language.label = Located(asked, at: place)
        }
      }
      draft.add(example: Located(asked, at: place), to: name, in: draft.defaultLocale)
    }
    reportOthers(header, table, draft)
  }

  /// A name that no intent has: two answers to one question are two intents.
  private func unused(_ name: String, in draft: ImportDraft) -> String {
    guard draft.has(name) else { return name }
    var number = 2
    while draft.has("\(name) \(number)") { number += 1 }
    return "\(name) \(number)"
  }

  /// Columns with something in them that packs have no place for.
  private func reportOthers(_ header: [String], _ table: CSVTable, _ draft: ImportDraft) {
    for (column, name) in header.enumerated() where !Self.known.contains(name) {
      let empty: Set<String> = ["", "[]", "false", "null"]
      guard let row = table.rows.first(where: { !empty.contains(ImportedNode.clean($0.fields[column]).lowercased()) })
      else { continue }
      draft.leaveOut(
        "the column \(table.header[column])", at: table.location(of: row),
        advice: "Prompts and metadata may become follow_ups, variants or tags")
    }
  }
}
