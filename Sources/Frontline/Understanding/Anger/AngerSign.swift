/// What shows that a message is angry. It quotes nothing of the message.
enum AngerSign: Hashable, Sendable, CustomStringConvertible {
  /// So many of the packs' words of anger, or more than once.
  case words(Int)
  /// Whole words in capitals; the share of capitals among the letters that have case, in percent.
  case capitals(percent: Int)
  /// A run of so many marks with an exclamation mark in it.
  case marks(Int)
  /// So many emoji of anger.
  case emoji(Int)

  var description: String {
    switch self {
    case .words(let count): "words (\(count))"
    case .capitals(let percent): "capitals (\(percent)%)"
    case .marks(let count): "repeated marks (\(count))"
    case .emoji(let count): "emoji (\(count))"
    }
  }
}
