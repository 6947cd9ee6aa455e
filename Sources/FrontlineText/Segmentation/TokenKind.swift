/// What a token is.
public enum TokenKind: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
  /// Letters, kana, ideographs: ICU's rule status `UBRK_WORD_LETTER` and above.
  case word = 0
  /// Digits with what stands between them, as in `3.14`: ICU's rule status `UBRK_WORD_NUMBER`, and no letter.
  case number = 1
  /// An emoji in emoji presentation, with its modifiers and joined parts; a flag; a keycap.
  case emoji = 2
  /// Punctuation, symbols, lone combining marks, and invalid bytes.
  case punctuation = 3
  /// White space, control characters and invisible format characters.
  case space = 4
}

extension TokenKind: CustomStringConvertible {
  /// The name that `frontline tokenize` prints.
  public var description: String {
    switch self {
    case .word: "word"
    case .number: "number"
    case .emoji: "emoji"
    case .punctuation: "punctuation"
    case .space: "space"
    }
  }
}
