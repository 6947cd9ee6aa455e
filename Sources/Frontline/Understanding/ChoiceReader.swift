internal import FrontlinePacks

/// Finds which of the offered choices a message means: by number in any digits, or by the text of a label.
enum ChoiceReader {
  /// The index of the choice that is meant; nil where the message is neither a number of a choice nor a label.
  static func choice(in text: String, forms: [String], _ choices: [Choice], formsOf: (String) -> [String]) -> Int? {
    if let number = number(in: text) { return (1...choices.count).contains(number) ? number - 1 : nil }
    guard !forms.isEmpty else { return nil }
    let labels = choices.map { formsOf($0.label) }
    if let exact = labels.firstIndex(of: forms) { return exact }
    let contained = labels.indices.filter { !labels[$0].isEmpty && contains(forms, labels[$0]) }
    return contained.count == 1 ? contained[0] : nil
  }

  /// The number that a message consists of: `2`, `2.`, `#2`, `(2)`, `２`, `٢`, `๒`, `②`; nil where there is anything else.
  static func number(in text: String) -> Int? {
    var value: Int?
    var digits = 0
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        digits += 1
        guard digits <= 3 else { return nil }
        value = (value ?? 0) * 10 + digit
      } else if scalar.properties.isAlphabetic || scalar.properties.isEmojiPresentation {
        return nil
      }
    }
    return value
  }

  /// The value of a digit in any script, circled ones too.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.properties.numericType {
    case .decimal, .digit: scalar.properties.numericValue.flatMap { Int(exactly: $0) }
    default: nil
    }
  }

  private static func contains(_ forms: [String], _ part: [String]) -> Bool {
    guard part.count <= forms.count else { return false }
    return (0...(forms.count - part.count)).contains { forms[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
