/// A sign that rates by itself.
enum RatingSign: Hashable, Sendable {
  /// A filled star.
  case star
  /// An empty star, which only fills the row.
  case emptyStar
  /// A thumb, a heart or a face with its score.
  case score(Int)
  /// Between a score and the scale's end: a slash.
  case outOf

  /// The sign of a scalar; nil for others.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2605, 0x2B50, 0x1F31F, 0x272D, 0x2730: self = .star
    case 0x2606: self = .emptyStar
    case 0x2F, 0xFF0F, 0x2044: self = .outOf
    // 👍 👌 💯 ❤ and the happy faces.
    case 0x1F44D, 0x1F44C, 0x1F4AF, 0x2764, 0x1F60D, 0x1F929, 0x1F970, 0x1F603, 0x1F600, 0x1F604, 0x1F601:
      self = .score(5)
    case 0x1F642, 0x1F60A, 0x263A: self = .score(4)
    case 0x1F610, 0x1F611, 0x1F914: self = .score(3)
    case 0x1F641, 0x2639, 0x1F61E, 0x1F615, 0x1F61F, 0x1F614: self = .score(2)
    // 👎 💔 and the angry faces.
    case 0x1F44E, 0x1F494, 0x1F620, 0x1F621, 0x1F92C, 0x1F62D: self = .score(1)
    default: return nil
    }
  }
}
