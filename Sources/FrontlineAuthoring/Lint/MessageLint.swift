internal import FrontlinePacks
internal import FrontlineText

/// ICU messages that cannot be read, apostrophes that hide arguments, arguments that differ between languages.
struct MessageLint {
  private let context: LintContext

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    for pack in context.collection.packs {
      for locale in pack.locales {
        let source = locale.locale == pack.defaultLocale ? nil : pack.localized(in: pack.defaultLocale)
        for intent in locale.intents {
          let known = knownArguments(of: intent.id)
          let sources = source?.intent(intent.id)?.messages ?? []
          for message in intent.messages {
            findings += check(message.text)
            findings += typos(message.text, known: message.isAnswer ? known.slots + known.fields : known.slots)
            if let other = sources.first(where: { $0.what == message.what }) {
              findings += mismatch(message.text, message.what, other.text)
            }
          }
        }
        for text in locale.texts {
          findings += check(text.text)
          findings += unknownArguments(text)
        }
      }
    }
    return findings
  }

  /// The names of an intent's slots, and of its lookup's fields.
  private func knownArguments(of id: IntentID) -> (slots: [String], fields: [String]) {
    guard let intent = context.collection.intent(id) else { return ([], []) }
    let fields = intent.lookup.flatMap { context.collection.policy.lookup($0)?.fields } ?? []
    return (intent.slots.map(\.name), fields)
  }

  private func check(_ text: Located<String>) -> [Finding] {
    do {
      return try MessageTemplate(text.value).warnings.filter { !isMeant(at: $0.offset, in: text.value) }.map {
        warning in
        Finding(
          .warning, .apostropheQuotes, at: Self.place(of: warning.offset, in: text),
          "the apostrophe before a brace makes plain text of what follows", advice: "Write two apostrophes for one")
      }
    } catch {
      let place = error.offset.map { Self.place(of: $0, in: text) } ?? text.location
      return [
        Finding(.error, .messageSyntax, at: place, error.problem, advice: Self.sentence(error.advice))
      ]
    }
  }

  /// Whether the apostrophe at a byte quotes one brace and no more, `'{'`: nobody writes that by mistake.
  private func isMeant(at offset: Int, in text: String) -> Bool {
    let bytes = Array(text.utf8.dropFirst(offset).prefix(3))
    return bytes == Array("'{'".utf8) || bytes == Array("'}'".utf8)
  }

  private func mismatch(_ text: Located<String>, _ what: String, _ source: Located<String>) -> [Finding] {
    guard let names = try? MessageTemplate(text.value).argumentNames,
      let others = try? MessageTemplate(source.value).argumentNames, names != others
    else { return [] }
    let lost = others.filter { !names.contains($0) }
    let added = names.filter { !others.contains($0) }
    var parts: [String] = []
    if !lost.isEmpty { parts.append("lacks \(listed(lost.map { "{\($0)}" }))") }
    if !added.isEmpty { parts.append("adds \(listed(added.map { "{\($0)}" }))") }
    return [
      Finding(
        .warning, .placeholderMismatch, at: text.location,
        "the \(what) \(parts.joined(separator: " and ")), compared with \(source.location)",
        advice: "Use the same arguments in every language")
    ]
  }

  /// Arguments that are nearly the name of a slot or field. Others may be attributes that the service gives.
  private func typos(_ text: Located<String>, known: [String]) -> [Finding] {
    guard let template = try? MessageTemplate(text.value) else { return [] }
    return template.argumentNames.compactMap { name in
      guard !known.contains(name), let near = NameSuggestion.nearest(to: name, among: known) else { return nil }
      return Finding(
        .warning, .unknownArgument, at: text.location, "there is no slot or field {\(name)}",
        advice: "Did you mean {\(near)}?")
    }
  }

  private func unknownArguments(_ text: LocalizedText) -> [Finding] {
    guard let template = try? MessageTemplate(text.text.value) else { return [] }
    let known = text.key.arguments
    return template.argumentNames.filter { !known.contains($0) }.map { name in
      Finding(
        .error, .unknownArgument, at: text.text.location, "the text \"\(text.key.name)\" is never given {\(name)}",
        advice: NameSuggestion.advice(for: name, known: known, what: "argument"))
    }
  }

  /// The place of a byte of a text. It is exact for one line, and for the lines of a block.
  static func place(of offset: Int, in text: Located<String>) -> SourceLocation {
    let bytes = text.value.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: max(0, min(offset, bytes.count)))
    let lines = text.value[..<end].split(separator: "\n", omittingEmptySubsequences: false)
    var place = text.location
    guard place.line > 0 else { return place }
    place.line += lines.count - 1
    place.column += lines.last?.count ?? 0
    return place
  }

  /// The text with a capital letter at its beginning.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
