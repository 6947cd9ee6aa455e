internal import Frontline
internal import FrontlineAuthoring
internal import FrontlineText
internal import Yams

/// Reads what a value must be.
struct TestReader {
  let reader: NodeReader
  let times: TimeReader

  func test(_ node: Node, _ kind: Subject.Kind, _ what: String) -> ValueTest? {
    switch kind {
    case .word: word(node, what).map { .word($0) }
    case .words: words(node, what, listIsWhole: true).map { .words($0) }
    case .events: words(node, what, listIsWhole: false).map { .words($0) }
    case .text: text(node, what).map { .text($0) }
    case .number: number(node, what).map { .number($0) }
    case .moment: moment(node, what).map { .moment($0) }
    case .duration: duration(node, what).map { .duration($0) }
    case .flag: flag(node, what).map { .flag($0) }
    }
  }

  private func flag(_ node: Node, _ what: String) -> Bool? {
    guard let text = reader.text(node, what) else { return nil }
    if let value = ["true": true, "yes": true, "false": false, "no": false][text.value] { return value }
    reader.reportUnknownValue(text, what, known: ["true", "false"])
    return nil
  }

  /// A word, a list of words of which it must be one, or `{not: ...}`.
  private func word(_ node: Node, _ what: String) -> WordTest? {
    if case .mapping = node {
      guard let body = reader.mapping(node, what, keys: ["is", "not"]) else { return nil }
      return WordTest(
        allowed: body.texts("is", orOne: true).map(\.value), forbidden: body.texts("not", orOne: true).map(\.value))
    }
    let allowed = reader.texts(node, what, orOne: true).map(\.value)
    return allowed.isEmpty ? nil : WordTest(allowed: allowed, forbidden: [])
  }

  /// A word that must be there, a list, or a mapping; `none` is the empty list, `any` one that is not.
  private func words(_ node: Node, _ what: String, listIsWhole: Bool) -> WordListTest? {
    var test = WordListTest(exactly: nil, contained: [], missing: [], inOrder: [], isFilled: false)
    switch node {
    case .mapping:
      guard let body = reader.mapping(node, what, keys: ["is", "contains", "lacks", "in_order"]) else { return nil }
      if let whole = body.node("is") { test.exactly = list(whole, "\"is\" of \(what)") }
      test.contained = body.texts("contains", orOne: true).map(\.value)
      test.missing = body.texts("lacks", orOne: true).map(\.value)
      test.inOrder = body.texts("in_order", orOne: true).map(\.value)
    case .sequence:
      guard let list = list(node, what) else { return nil }
      if listIsWhole { test.exactly = list } else { test.inOrder = list }
    default:
      guard let word = reader.text(node, what)?.value else { return nil }
      switch word {
      case "none": test.exactly = []
      case "any": test.isFilled = true
      default: test.contained = [word]
      }
    }
    return test
  }

  private func list(_ node: Node, _ what: String) -> [String]? {
    if case .scalar(let scalar) = node, scalar.string == "none" { return [] }
    return reader.texts(node, what, orOne: true).map(\.value)
  }

  /// A text that must be contained, a list of such, or a mapping.
  private func text(_ node: Node, _ what: String) -> TextTest? {
    var test = TextTest(isThere: nil, exactly: nil, contained: [], missing: [], patterns: [])
    if case .mapping = node {
      let keys = ["is", "contains", "lacks", "not", "matches"]
      guard let body = reader.mapping(node, what, keys: keys) else { return nil }
      test.exactly = body.text("is")?.value
      test.contained = body.texts("contains", orOne: true).map(\.value)
      test.missing = (body.texts("lacks", orOne: true) + body.texts("not", orOne: true)).map(\.value)
      test.patterns = body.texts("matches", orOne: true).map(\.value)
      return test
    }
    let texts = reader.texts(node, what, orOne: true).map(\.value)
    switch texts {
    case []: return nil
    case ["none"]: test.isThere = false
    case ["any"]: test.isThere = true
    default: test.contained = texts
    }
    return test
  }

  /// A number, or `{min:, max:}`.
  private func number(_ node: Node, _ what: String) -> NumberTest? {
    if case .mapping = node {
      guard let body = reader.mapping(node, what, keys: ["min", "max"]) else { return nil }
      let range = 0...1_000_000_000
      return NumberTest(
        least: body.integer("min", in: range), most: body.integer("max", in: range), isAbsent: false)
    }
    guard let text = reader.text(node, what) else { return nil }
    if text.value == "none" { return NumberTest(least: nil, most: nil, isAbsent: true) }
    guard let number = Int(text.value) else {
      reader.findings.error(
        .wrongType, at: text.location, "\(what) must be a number, not \"\(text.value)\"",
        advice: "Write 3, {min: 2, max: 5} or none")
      return nil
    }
    return NumberTest(least: number, most: number, isAbsent: false)
  }

  /// A length of time, `{min:, max:}`, or `{about:, within:}`.
  private func duration(_ node: Node, _ what: String) -> DurationTest? {
    if case .mapping = node {
      guard let body = reader.mapping(node, what, keys: ["min", "max", "about", "within"]) else { return nil }
      if let about = span(body.text("about")) {
        let within = span(body.text("within")) ?? .seconds(60)
        return DurationTest(least: about - within, most: about + within, isAbsent: false)
      }
      return DurationTest(least: span(body.text("min")), most: span(body.text("max")), isAbsent: false)
    }
    guard let text = reader.text(node, what) else { return nil }
    if text.value == "none" { return DurationTest(least: nil, most: nil, isAbsent: true) }
    if text.value == "any" { return DurationTest(least: .zero, most: nil, isAbsent: false) }
    guard let span = span(text) else { return nil }
    // To the second: what is finer nobody writes.
    return DurationTest(least: span, most: span + .milliseconds(999), isAbsent: false)
  }

  private func span(_ text: Located<String>?) -> Duration? {
    guard let text else { return nil }
    if let span = DurationText.parseSum(text.value) { return span }
    reader.findings.error(
      .badDuration, at: text.location, "\"\(text.value)\" is not a duration", advice: "Write 90s, 2m, 4h, 3d or 1h 30m")
    return nil
  }

  /// A moment, or `{about:, within:}`, `{after:, before:}`.
  private func moment(_ node: Node, _ what: String) -> MomentTest? {
    guard case .mapping = node else { return reader.text(node, what).flatMap { times.test($0) } }
    guard let body = reader.mapping(node, what, keys: ["about", "within", "after", "before"]) else { return nil }
    if let about = body.text("about").flatMap({ times.dated($0) }) {
      let within = span(body.text("within")) ?? .seconds(60)
      return MomentTest(form: .between(about.moment - within, about.moment + within))
    }
    let first = body.text("after").flatMap { times.dated($0) }?.moment ?? .min
    let last = body.text("before").flatMap { times.dated($0) }?.moment ?? .max
    return MomentTest(form: .between(first, last))
  }
}
