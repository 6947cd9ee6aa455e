import FrontlinePacks

/// Looks for the smallest change of a message that flips the decision: the shortest word without which another intent is told,
/// or none, or the customer is asked.
struct SmallestChange {
  /// Words of a message that are tried.
  static let wordLimit = 40

  let match: SectionMatch

  /// The change, or nil where no single word decides. The scratch then holds another message.
  func find(
    _ bytes: UnsafeBufferPointer<UInt8>, units: [MatchProof.Unit], result: MatchResult, reader: MessageReader,
    scratch: inout MatchScratch
  ) -> MatchProof.Change? {
    var smallest: MatchProof.Change?
    for word in words(scratch.message) {
      guard word.count < smallest.map({ $0.end - $0.start }) ?? .max else { continue }
      let rest = Array(bytes[..<word.lowerBound]) + Array(bytes[word.upperBound...])
      let outcome = rest.withUnsafeBufferPointer { match.match($0, reader: reader, scratch: &scratch) }
      let intent = outcome.decision == .none ? nil : match.section.intent(Int(outcome.ranked.labels[0]))
      guard outcome.decision != result.decision || intent != result.intent else { continue }
      let forms = units.filter { $0.start >= word.lowerBound && $0.end <= word.upperBound }.map(\.form)
      smallest = MatchProof.Change(
        without: forms.joined(), start: word.lowerBound, end: word.upperBound, decision: outcome.decision,
        intent: intent)
    }
    return smallest
  }

  /// The bytes of the message's words.
  private func words(_ message: borrowing MessageUnits) -> [Range<Int>] {
    message.words.prefix(Self.wordLimit).map { word in
      Int(message.units[Int(word.firstUnit)].start)..<Int(message.units[Int(word.endUnit) - 1].end)
    }
  }
}
