internal import Frontline

extension ValueTest {
  /// Whether a value is what it must be.
  func holds(_ value: Measured, in scene: Scene) -> Bool {
    switch self {
    case .word(let test): test.holds(value)
    case .words(let test): test.holds(value)
    case .text(let test): test.holds(value)
    case .number(let test): test.holds(value)
    case .moment(let test): test.holds(value, in: scene)
    case .duration(let test): test.holds(value)
    case .flag(let expected): value == .flag(expected)
    }
  }
}

extension WordTest {
  func holds(_ value: Measured) -> Bool {
    var forms: [String]?
    if case .word(let words) = value { forms = words }
    func isOne(of patterns: [String]) -> Bool {
      patterns.contains { pattern in
        switch (pattern, forms) {
        case ("none", nil): true
        case (_, nil): false
        case ("any", _?): true
        case (_, let forms?): forms.contains { Wildcard.matches($0, pattern) }
        }
      }
    }
    return (allowed.isEmpty || isOne(of: allowed)) && !isOne(of: forbidden)
  }
}

extension WordListTest {
  func holds(_ value: Measured) -> Bool {
    var words: [[String]] = []
    if case .words(let list) = value { words = list }
    func isMatch(_ forms: [String], _ pattern: String) -> Bool { forms.contains { Wildcard.matches($0, pattern) } }
    if isFilled, words.isEmpty { return false }
    if let exactly {
      guard words.count == exactly.count, zip(words, exactly).allSatisfy(isMatch) else { return false }
    }
    guard contained.allSatisfy({ pattern in words.contains { isMatch($0, pattern) } }),
      !missing.contains(where: { pattern in words.contains { isMatch($0, pattern) } })
    else { return false }
    var rest = words[...]
    return inOrder.allSatisfy { pattern in
      guard let place = rest.firstIndex(where: { isMatch($0, pattern) }) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }
}

extension TextTest {
  func holds(_ value: Measured) -> Bool {
    var text = ""
    if case .text(let words) = value { text = Self.spaced(words) }
    if let isThere, isThere == text.isEmpty { return false }
    if let exactly, Self.spaced(exactly) != text { return false }
    return contained.allSatisfy { text.contains(Self.spaced($0)) }
      && !missing.contains { text.contains(Self.spaced($0)) }
      && patterns.allSatisfy { Wildcard.matches(text, Self.spaced($0)) }
  }

  /// With one space where there is white space.
  static func spaced(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension NumberTest {
  func holds(_ value: Measured) -> Bool {
    guard case .number(let number) = value else { return isAbsent }
    return !isAbsent && number >= least ?? .min && number <= most ?? .max
  }
}

extension DurationTest {
  func holds(_ value: Measured) -> Bool {
    guard case .duration(let duration) = value else { return isAbsent }
    guard !isAbsent else { return false }
    return (least.map { duration >= $0 } ?? true) && (most.map { duration <= $0 } ?? true)
  }
}

extension MomentTest {
  func holds(_ value: Measured, in scene: Scene) -> Bool {
    guard case .moment(let moment) = value else { return form == .absent }
    switch form {
    case .absent: return false
    case .present: return true
    case .between(let first, let last): return first <= moment && moment <= last
    case .clock(let time, let weekday, let zone, let showsSeconds):
      let rules = zone.flatMap { try? scene.zones.rules(for: $0) } ?? scene.zone
      let local = rules.local(at: moment)
      let unit = showsSeconds ? 1000 : 60_000
      return local.time.millisecondOfDay / unit == time.millisecondOfDay / unit
        && (weekday.map { $0 == local.date.weekday } ?? true)
    }
  }
}
