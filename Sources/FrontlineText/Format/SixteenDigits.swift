/// Hashes as they are written: sixteen hexadecimal digits in lower case.
extension UInt64 {
  /// The number with zeros before it.
  package var sixteenDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Reads such digits; nil for anything else, capital letters and signs too.
  package init?(sixteenDigits text: some StringProtocol) {
    guard text.utf8.count == 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.init(text, radix: 16)
  }
}
