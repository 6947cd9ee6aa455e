internal import Frontline
internal import FrontlineText

extension ValueTest {
  /// What it asks for, as a failure shows it.
  func text(in zone: TimeZoneRules) -> String {
    switch self {
    case .word(let test): test.text
    case .words(let test): test.text
    case .text(let test): test.text
    case .number(let test): test.text
    case .duration(let test): test.text
    case .moment(let test): test.text(in: zone)
    case .flag(let flag): "\(flag)"
    }
  }
}

/// A bound below and a bound above in words.
private func range(_ least: String?, _ most: String?) -> String {
  switch (least, most) {
  case (let least?, let most?): least == most ? least : "\(least) to \(most)"
  case (let least?, nil): "at least \(least)"
  case (nil, let most?): "at most \(most)"
  case (nil, nil): "any"
  }
}

extension NumberTest {
  var text: String { isAbsent ? "none" : range(least.map { "\($0)" }, most.map { "\($0)" }) }
}

extension DurationTest {
  var text: String {
    if isAbsent { return "none" }
    if let least, let most, most - least < .seconds(1) { return DurationText.text(least) }
    return range(least.map(DurationText.text), most.map(DurationText.text))
  }
}

extension WordTest {
  var text: String {
    let parts =
      (allowed.isEmpty ? [] : [allowed.joined(separator: " or ")])
      + (forbidden.isEmpty ? [] : ["not " + forbidden.joined(separator: " or ")])
    return parts.joined(separator: ", ")
  }
}

extension WordListTest {
  var text: String {
    func list(_ words: [String]) -> String { "[" + words.joined(separator: ", ") + "]" }
    var parts: [String] = []
    if isFilled { parts.append("any") }
    if let exactly { parts.append(exactly.isEmpty ? "none" : list(exactly)) }
    if !contained.isEmpty { parts.append("with " + contained.joined(separator: " and ")) }
    if !missing.isEmpty { parts.append("without " + missing.joined(separator: " and ")) }
    if !inOrder.isEmpty { parts.append("in this order " + list(inOrder)) }
    return parts.joined(separator: ", ")
  }
}

extension TextTest {
  var text: String {
    func quoted(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: " and ") }
    var parts: [String] = []
    if let isThere { parts.append(isThere ? "any" : "none") }
    if let exactly { parts.append("\"\(exactly)\"") }
    if !contained.isEmpty { parts.append("with " + quoted(contained)) }
    if !missing.isEmpty { parts.append("without " + quoted(missing)) }
    if !patterns.isEmpty { parts.append("like " + quoted(patterns)) }
    return parts.joined(separator: ", ")
  }
}

extension MomentTest {
  func text(in zone: TimeZoneRules) -> String {
    switch form {
    case .absent: return "none"
    case .present: return "any"
    case .between(let first, let last):
      if first == .min { return "until \(MomentText.text(last, in: zone))" }
      if last == .max { return "from \(MomentText.text(first, in: zone))" }
      return "\(MomentText.text(first, in: zone)) to \(MomentText.text(last, in: zone))"
    case .clock(let time, let weekday, let name, _):
      return [weekday.map { "\($0)" }, "\(time)", name].compactMap { $0 }.joined(separator: " ")
    }
  }
}
