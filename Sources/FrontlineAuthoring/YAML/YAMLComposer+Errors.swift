internal import FrontlinePacks
internal import Yams

extension YAMLComposer {
  /// Reports what Yams threw.
  func report(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      report(problem: problem, context: context, mark: mark)
    case .reader(let problem, _, _, _):
      findings.error(
        .syntaxError, at: SourceLocation(file: source.file), "this is not YAML: \(problem)", advice: "Check the bytes")
    case .memory:
      findings.error(
        .nestedTooDeep, at: SourceLocation(file: source.file), "lists and mappings stand too deep in each other",
        advice: "Write the file as docs/packs.md shows")
    case .duplicatedKeysInMapping(_, let context):
      findings.error(
        .duplicateKey, at: source.location(line: context.mark.line, scalarColumn: context.mark.column),
        "this key is given twice in its mapping", advice: "Keep one of the two")
    default:
      findings.error(
        .syntaxError, at: SourceLocation(file: source.file), "the file cannot be read as YAML",
        advice: "Check it with a YAML editor")
    }
  }

  private func report(problem: String, context: YamlError.Context?, mark: Mark) {
    let location = source.location(line: mark.line, scalarColumn: mark.column)
    let line = source.line(mark.line)
    if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
      let column = line.prefix { $0 == " " }.count + 1
      findings.error(
        .tabIndentation, at: SourceLocation(file: source.file, line: mark.line, column: column),
        "the line is indented with a tab", advice: "Indent with spaces")
      return
    }
    if problem.contains("undefined alias") {
      findings.error(
        .aliasNotSupported, at: location, "a value that begins with * is an alias in YAML",
        advice: "Put the text in quotes")
      return
    }
    if problem.contains("another document") {
      findings.error(
        .syntaxError, at: location, "a second YAML document begins here", advice: "Remove the line ---")
      return
    }
    var message = "this is not YAML: \(problem)"
    if let context {
      let place = source.location(line: context.mark.line, scalarColumn: context.mark.column)
      message += " (\(context.text) from line \(place.line), column \(place.column))"
    }
    findings.error(.syntaxError, at: location, message, advice: Self.advice(for: problem))
  }

  private static func advice(for problem: String) -> String {
    if problem.contains("mapping values are not allowed") {
      return "Put a text that has a colon and a space in it in quotes, or check the indentation"
    }
    if problem.contains("cannot start any token") { return "Put a text that begins with this character in quotes" }
    if problem.contains("unexpected end of stream") { return "Close the quotes" }
    if problem.contains("could not find expected ':'") { return "Write \"key: value\", or indent the line" }
    return "Check the indentation, the brackets and the quotes around here"
  }
}
