/// Texts of other systems as ICU messages, the language of answers.
enum AnswerText {
  /// A piece of a text: words, or the name of something to be filled in.
  enum Piece: Equatable {
    case words(String)
    case name(String)
  }

  /// The message: braces of words are quoted, and names become arguments. Nil where a name is none of the arguments.
  static func message(_ pieces: [Piece], arguments: [String: String]) -> String? {
    var message = ""
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .words(let words): message += quoted(words, isLast: index == pieces.count - 1)
      case .name(let name):
        guard let argument = arguments[name] else { return nil }
        message += "{\(argument)}"
      }
    }
    return message
  }

  /// Words as they are said in an ICU message: braces between apostrophes, and apostrophes doubled where one would quote what
  /// follows or be taken for the half of a pair.
  ///
  /// - Parameter isLast: whether no argument follows.
  static func quoted(_ words: String, isLast: Bool = true) -> String {
    var text = ""
    var rest = words.unicodeScalars[...]
    while let first = rest.first {
      let run = rest.prefix { "{}'".unicodeScalars.contains($0) }
      guard !run.isEmpty else {
        text.unicodeScalars.append(first)
        rest.removeFirst()
        continue
      }
      rest = rest.dropFirst(run.count)
      let doubled = String(run).replacing("'", with: "''")
      let hasBrace = run.contains("{") || run.contains("}")
      // One alone between letters means itself, and reads better so.
      text += hasBrace ? "'\(doubled)'" : run.count == 1 && (isLast || !rest.isEmpty) ? String(run) : doubled
    }
    return text
  }

  /// Splits a text where names stand in it.
  ///
  /// - Parameter opening: what stands before a name: `{`, with `}` behind it, or `$`.
  static func pieces(_ text: String, opening: Character) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: opening) {
      let after = rest.index(after: start)
      var end = after
      while end < rest.endIndex, rest[end].isLetter || rest[end].isNumber || "_-.".contains(rest[end]) {
        end = rest.index(after: end)
      }
      // A full stop at the end is the sentence's.
      while end > after, rest[rest.index(before: end)] == "." { end = rest.index(before: end) }
      let isClosed = opening != "{" || (end < rest.endIndex && rest[end] == "}")
      let isName = end > after && isClosed && !(opening == "$" && rest[after].isNumber)
      words += rest[..<start]
      guard isName else {
        words.append(opening)
        rest = rest[after...]
        continue
      }
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
      pieces.append(.name(String(rest[after..<end])))
      rest = rest[(opening == "{" ? rest.index(after: end) : end)...]
    }
    words += rest
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }
}
