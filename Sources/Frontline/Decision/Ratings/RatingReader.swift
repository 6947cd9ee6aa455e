internal import FrontlinePacks

/// Reads the answer to a request for a rating, by rules: digits of any script, stars, thumbs and faces, and the words of the
/// shipped languages. A message that holds anything else is no rating.
enum RatingReader {
  /// More bytes than any rating has.
  static let limit = 120

  /// What the message says; nil where it is no rating.
  static func read(_ text: String, scale: RatingScale) -> RatingAnswer? {
    guard scale != .none, text.utf8.count <= limit, let parts = Parts(text) else { return nil }
    return parts.answer(scale)
  }

  /// What a message consists of.
  private struct Parts {
    /// Numbers in halves, so that 4.5 is a number too.
    var halves: [Int] = []
    var stars = 0
    var scores: [Int] = []
    var hasUnit = false
    var hasOutOf = false
    var hasYes = false
    var hasNo = false

    /// Nil where there is something that is no part of a rating.
    init?(_ text: String) {
      for chunk in RatingReader.chunks(text) {
        switch chunk {
        case .number(let halves): self.halves.append(halves)
        case .sign(let sign):
          switch sign {
          case .star: stars += 1
          case .emptyStar: break
          case .score(let score): scores.append(score)
          case .outOf: hasOutOf = true
          }
        case .word(let word):
          guard let words = RatingReader.words(word) else { return nil }
          for word in words { take(word) }
        }
      }
    }

    private mutating func take(_ word: RatingWord) {
      switch word {
      case .number(let number): halves.append(2 * number)
      case .unit: hasUnit = true
      case .outOf: hasOutOf = true
      case .yes: hasYes = true
      case .no: hasNo = true
      case .filler: break
      }
    }

    func answer(_ scale: RatingScale) -> RatingAnswer? {
      if let score = number() { return score }
      if stars > 0 { return halves.isEmpty && stars <= 5 ? .score(stars, isExplicit: true) : nil }
      if let first = scores.first {
        // A row of the same kind is one opinion; contrary ones are none.
        return scores.allSatisfy { $0 == first } && halves.isEmpty ? .score(first, isExplicit: true) : nil
      }
      guard halves.isEmpty, hasYes != hasNo else { return nil }
      if hasNo { return .no }
      return scale == .thumbs || scale == .yesNo ? .score(5, isExplicit: false) : .yes
    }

    /// A score in numbers: one from 0 to 5, or one of a scale to 5, 10 or 100.
    private func number() -> RatingAnswer? {
      guard let first = halves.first else { return nil }
      if halves.count == 1 {
        guard first <= 10, !hasOutOf else { return nil }
        return .score(max(1, (first + 1) / 2), isExplicit: hasUnit || stars == 1)
      }
      guard halves.count == 2, hasOutOf else { return nil }
      // "5점 만점에 4점" names the end of the scale first, and a score is never above it.
      let (score, end) = (min(halves[0], halves[1]), max(halves[0], halves[1]))
      guard [10, 20, 200].contains(end) else { return nil }
      return .score(max(1, min(5, (10 * score + end) / (2 * end))), isExplicit: true)
    }
  }
}
