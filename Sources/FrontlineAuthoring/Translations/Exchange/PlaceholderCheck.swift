internal import FrontlineText

/// Whether a translation uses the arguments of its source, and in the same way.
///
/// Names must be the same. A select needs the same cases; a number, date or time the same style. Plural forms are a matter of
/// each language: a plural may have other forms than the source, or be the bare number, but every form must be one that CLDR
/// knows.
enum PlaceholderCheck {
  /// What is wrong, in a sentence without its full stop, and what to do; nil where all is well. A source that is no message
  /// itself asks for nothing.
  static func problem(of translation: String, source: String) -> (message: String, advice: String)? {
    let template: MessageTemplate
    do {
      template = try MessageTemplate(translation)
    } catch {
      return ("the translation is \(error.problem)", error.advice)
    }
    guard let original = try? MessageTemplate(source) else { return nil }
    let lost = original.argumentNames.filter { !template.argumentNames.contains($0) }
    let added = template.argumentNames.filter { !original.argumentNames.contains($0) }
    guard lost.isEmpty, added.isEmpty else { return difference(lost, added, quotes: !template.warnings.isEmpty) }
    for name in original.argumentNames {
      let (own, wanted) = (Use(of: name, in: template), Use(of: name, in: original))
      if own.cases != wanted.cases {
        let cases = wanted.cases.isEmpty ? "{\(name)} without select" : listed(wanted.cases.sorted())
        return ("the select of {\(name)} has other cases than its source", "Use exactly: \(cases)")
      }
      if own.styles != wanted.styles {
        let styles = wanted.styles.isEmpty ? "no format" : listed(wanted.styles.sorted())
        return ("{\(name)} is formatted in another way than in its source", "Use exactly: \(styles)")
      }
      if let form = own.forms.subtracting(pluralForms).filter({ !$0.hasPrefix("=") }).min() {
        return ("the plural of {\(name)} has a form \"\(form)\"", "Use \(listed(pluralForms)), or =1 and the like")
      }
    }
    return nil
  }

  /// The plural forms of CLDR: <https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules>.
  private static let pluralForms = ["zero", "one", "two", "few", "many", "other"]

  private static func difference(_ lost: [String], _ added: [String], quotes: Bool) -> (String, String) {
    var parts: [String] = []
    if !lost.isEmpty { parts.append("lacks \(listed(lost.map { "{\($0)}" }))") }
    if !added.isEmpty { parts.append("adds \(listed(added.map { "{\($0)}" }))") }
    return (
      "the translation \(parts.joined(separator: " and "))",
      quotes
        ? "Write two apostrophes for one that stands before a brace"
        : "Keep every argument in braces as it is in the source, and add none"
    )
  }

  /// What a message does with one argument.
  private struct Use {
    var cases: Set<String> = []
    var styles: Set<String> = []
    var forms: Set<String> = []

    init(of name: String, in template: MessageTemplate) {
      for placeholder in template.placeholders where placeholder.name == name {
        switch placeholder.type {
        case .select: cases.formUnion(placeholder.selectors)
        case .plural, .ordinal: forms.formUnion(placeholder.selectors)
        case .plain: break
        case .number: if let style = placeholder.style { styles.insert("number, \(style)") }
        case .date, .time:
          styles.insert([placeholder.type.rawValue, placeholder.style].compactMap(\.self).joined(separator: ", "))
        }
      }
    }
  }
}
