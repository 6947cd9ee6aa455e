/// A message and the words that it is looked through for.
struct SlotScan {
  var text = SlotText()
  private(set) var words: DateWords
  private(set) var language: String?
  let tables = SlotTables.standard

  /// Without a language only what is written in digits is told.
  init(language: String?) {
    self.language = language
    words = language.map(DateWords.words) ?? .none
  }

  /// Reads a message, to find what is written in digits.
  init(reading bytes: UnsafeBufferPointer<UInt8>) {
    self.init(language: nil)
    text.read(bytes)
  }

  /// Takes the words of another language.
  mutating func change(to language: String) {
    guard language != self.language else { return }
    self.language = language
    words = DateWords.words(of: language)
  }
}
