/// Reads the pattern language by recursive descent over characters.
struct PatternParser {
  typealias Element = PatternSyntax.Element

  private let characters: [Character]
  private var position = 0
  private var depth = 0
  private var negations: [Element] = []

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func parse() throws(PatternSyntaxError) -> PatternSyntax {
    skipSpaces()
    var anchoredAtStart = false
    if peek() == "^" {
      anchoredAtStart = true
      position += 1
    }
    let elements = try sequence(closing: nil)
    var anchoredAtEnd = false
    if peek() == "$" {
      anchoredAtEnd = true
      let sign = position
      position += 1
      skipSpaces()
      if position < characters.count {
        position = sign
        throw error("`$` stands before the end", "move it to the end of the pattern")
      }
    }
    if elements.isEmpty && !(anchoredAtStart && anchoredAtEnd && negations.isEmpty) {
      throw PatternSyntaxError(
        column: 1, message: "the pattern asks for no word", suggestion: "write at least one word that must occur")
    }
    if elements.isEmpty {
      throw PatternSyntaxError(
        column: 1, message: "the pattern matches only an empty message", suggestion: "write a word between `^` and `$`")
    }
    return PatternSyntax(
      elements: elements, negations: negations, isAnchoredAtStart: anchoredAtStart, isAnchoredAtEnd: anchoredAtEnd)
  }

  /// Elements up to the closing character, `|`, `$` or the end; the stopper is not consumed.
  private mutating func sequence(closing: Character?) throws(PatternSyntaxError) -> [Element] {
    var elements: [Element] = []
    while true {
      skipSpaces()
      guard let next = peek() else { return elements }
      if next == closing { return elements }
      switch next {
      case "|":
        if closing == ")" || closing == "]" { return elements }
        throw error("`|` stands outside a group", "put the alternatives in parentheses: (a | b)")
      case "$":
        if closing == nil { return elements }
        throw error("`$` stands inside a group", "move it to the end of the pattern")
      case "^":
        throw error("`^` stands after the beginning", "move it to the beginning of the pattern")
      case "!":
        if closing != nil {
          throw error("`!` stands inside a group", "move it out: it holds for the whole message")
        }
        position += 1
        let negated = try element()
        switch negated {
        case .literal, .prefix, .alternatives, .synonyms: negations.append(negated)
        case .anyRun, .anyUnit, .optional, .slot, .anyOrder:
          throw error("`!` needs a word, a group or a synonym set", "write !word, !(a | b) or !~set")
        }
      default:
        elements.append(try element())
      }
    }
  }

  private mutating func element() throws(PatternSyntaxError) -> Element {
    let column = position + 1
    guard let next = peek() else { throw error("the pattern ends too early", "write what follows, or remove the `!`") }
    switch next {
    case "*":
      position += 1
      return .anyRun
    case "(":
      return .alternatives(try branches(closing: ")"))
    case "[":
      return .optional(try branches(closing: "]"))
    case "<":
      return .anyOrder(try items())
    case "~":
      position += 1
      return .synonyms(try name(after: "~", "a synonym set"), column: column)
    case "{":
      position += 1
      let slot = try name(after: "{", "a slot")
      guard peek() == "}" else { throw error("`{` is not closed", "write the slot's name and `}`: {order_number}") }
      position += 1
      return .slot(slot, column: column)
    case ")", "]", ">", "}":
      throw error("`\(next)` closes nothing", "remove it, or open the group before it")
    default:
      return word(column: column)
    }
  }

  private mutating func branches(closing: Character) throws(PatternSyntaxError) -> [[Element]] {
    let opening = position
    try descend()
    position += 1
    var branches: [[Element]] = []
    while true {
      let branch = try sequence(closing: closing)
      guard !branch.isEmpty else {
        throw error("an alternative is empty", "write a word, or use [ ] for what may be missing")
      }
      branches.append(branch)
      guard let next = peek() else {
        throw PatternSyntaxError(
          column: opening + 1, message: "`\(characters[opening])` is not closed",
          suggestion: "add `\(closing)` where the group ends")
      }
      position += 1
      if next == closing { break }
    }
    depth -= 1
    return branches
  }

  private mutating func items() throws(PatternSyntaxError) -> [Element] {
    let opening = position
    try descend()
    position += 1
    let items = try sequence(closing: ">")
    guard peek() == ">" else {
      throw PatternSyntaxError(
        column: opening + 1, message: "`<` is not closed", suggestion: "add `>` after the last word")
    }
    position += 1
    depth -= 1
    for item in items {
      switch item {
      case .literal, .prefix, .alternatives, .synonyms, .slot: break
      case .anyRun, .anyUnit, .optional, .anyOrder:
        throw PatternSyntaxError(
          column: opening + 1, message: "`<...>` holds something else than words, groups, sets and slots",
          suggestion: "remove it: anything may stand between its words anyway")
      }
    }
    guard !items.isEmpty, items.count <= PatternSyntax.anyOrderLimit else {
      throw PatternSyntaxError(
        column: opening + 1, message: "`<...>` holds \(items.count) elements",
        suggestion: "write 1 to \(PatternSyntax.anyOrderLimit) of them")
    }
    return items
  }

  /// A word up to a space or a sign of the language. `_` is a sign only where it stands alone, so that `a_b` is a word.
  private mutating func word(column: Int) -> Element {
    let start = position
    while let next = peek(), !next.isWhitespace, !Self.signs.contains(next) { position += 1 }
    let text = String(characters[start..<position])
    if text == "_" { return .anyUnit }
    if peek() == "*" {
      position += 1
      return .prefix(text, column: column)
    }
    return .literal(text, column: column)
  }

  private mutating func name(after sign: Character, _ what: String) throws(PatternSyntaxError) -> String {
    let start = position
    while let next = peek(), next.isLetter || next.isNumber || next == "_" || next == "-" { position += 1 }
    guard position > start else {
      throw error("`\(sign)` is not followed by a name", "write the name of \(what) right after it")
    }
    return String(characters[start..<position])
  }

  private mutating func descend() throws(PatternSyntaxError) {
    depth += 1
    if depth > PatternSyntax.depthLimit {
      throw error("groups are nested too deeply", "nest at most \(PatternSyntax.depthLimit) groups")
    }
  }

  private func peek() -> Character? { position < characters.count ? characters[position] : nil }

  private mutating func skipSpaces() {
    while let next = peek(), next.isWhitespace { position += 1 }
  }

  private func error(_ message: String, _ suggestion: String) -> PatternSyntaxError {
    PatternSyntaxError(column: min(position, characters.count) + 1, message: message, suggestion: suggestion)
  }

  private static let signs: Set<Character> = ["*", "(", ")", "[", "]", "<", ">", "{", "}", "|", "~", "!", "^", "$"]
}
