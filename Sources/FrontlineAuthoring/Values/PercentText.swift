/// Shares as policies write them: a whole number and `%`.
enum PercentText {
  /// The hundredths, 0 to 100; nil where the text is no share.
  static func parse(_ text: String) -> Int? {
    guard text.last == "%" else { return nil }
    let digits = text.dropLast()
    guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(digits), number <= 100
    else { return nil }
    return number
  }
}
