internal import FrontlineText

/// The length of an event: RFC 5545, section 3.3.6.
enum EventDuration {
  /// The seconds of `P1D`, `P2W`, `PT4H30M`, `P1DT12H`; nil where the text is none, is negative, or is longer than ten years.
  static func seconds(_ text: String) -> Int? {
    var rest = text.uppercased()[...]
    if rest.hasPrefix("+") { rest.removeFirst() }
    guard rest.hasPrefix("P"), rest.count > 1 else { return nil }
    rest.removeFirst()
    var isTime = false
    var sum = 0
    var digits = ""
    for character in rest {
      if character.isASCII, character.isNumber {
        digits.append(character)
        guard digits.utf8.count <= 8 else { return nil }
      } else if character == "T", !isTime, digits.isEmpty {
        isTime = true
      } else {
        guard let number = Int(digits), let unit = unit(character, isTime: isTime) else { return nil }
        sum += number * unit
        digits = ""
      }
    }
    return digits.isEmpty && sum <= DurationText.longest ? sum : nil
  }

  private static func unit(_ letter: Character, isTime: Bool) -> Int? {
    switch (letter, isTime) {
    case ("W", false): 7 * 86_400
    case ("D", false): 86_400
    case ("H", true): 3600
    case ("M", true): 60
    case ("S", true): 1
    default: nil
    }
  }
}
