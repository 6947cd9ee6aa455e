import FrontlinePacks
import FrontlineText

/// Writes down what led to a decision, by going the matcher's way again.
struct ProofBuilder {
  /// Examples that a proof names.
  static let exampleLimit = 5

  let section: MatchSection
  let context: MatchContext
  let index: MatchIndex

  func proof(
    _ bytes: UnsafeBufferPointer<UInt8>, result: MatchResult, reader: MessageReader, scratch: inout MatchScratch
  ) -> MatchProof {
    var proof = MatchProof(result: result, index: index)
    let match = SectionMatch(section: section, context: context)
    reader.read(bytes, into: &scratch.message)
    scratch.values.find(
      in: scratch.message, bytes, types: section.patterns.valueTypes, language: section.language)
    let message = scratch.message
    let cards = CardMask.ranges(in: bytes).map(\.bytes)
    var hidden: [Range<Int>] = []
    proof.units = message.units.map { unit in
      let place = Int(unit.start)..<Int(unit.end)
      let form = Int(unit.formStart)..<Int(unit.formEnd)
      // A proof is kept and shown: it must not hold a card number.
      let isHidden = cards.contains { $0.overlaps(place) }
      if isHidden { hidden.append(form) }
      return MatchProof.Unit(
        start: place.lowerBound, end: place.upperBound, form: isHidden ? ScoreParts.mask : message.text(form))
    }
    proof.rules = rules(match, &scratch)
    let summary = scratch.scorer.summarize(message, words: message.words.indices, section.scorer, section.nearest)
    proof.knownShare = Double(summary.known)
    let logit = section.calibration.logit(summary)
    let best = section.calibration.confidence(logit)
    proof.scores = (0..<min(summary.top.count, Matcher.candidateLimit)).map { place in
      MatchProof.Score(
        intent: section.intent(Int(summary.top.label(place))), score: Double(summary.score(place)),
        confidence: best * section.calibration.share(summary, place))
    }
    if summary.top.count > 0 { tell(summary, logit, &proof) }
    if summary.top.count > 1 { proof.margin = Double(summary.margin) }
    proof.parts = ScoreParts(section: section, message: message, hidden: hidden).parts(summary)
    proof.examples = examples(summary, message, scratch)
    proof.smallestChange = SmallestChange(match: match)
      .find(bytes, units: proof.units, result: result, reader: reader, scratch: &scratch)
    return proof
  }

  private func tell(_ summary: ScoreSummary, _ logit: Double, _ proof: inout MatchProof) {
    let values = Calibration.features(of: summary)
    proof.logOdds = logit
    proof.logOddsParts = zip(Calibration.names, zip(values, section.calibration.weights)).map {
      MatchProof.LogOddsPart(name: $0, value: $1.0, weight: $1.1)
    }
    proof.confidenceSlope = section.calibration.slope
    proof.confidenceShift = section.calibration.shift
  }

  private func rules(_ match: SectionMatch, _ scratch: inout MatchScratch) -> [MatchProof.Rule] {
    let set = section.patterns
    let found = scratch.patterns.matches(
      set, scratch.message, units: scratch.message.units.indices, values: scratch.values, followUps: match.followUps)
    let units = scratch.message.units
    return found.compactMap { number, hit in
      guard let entry = set.entry(number) else { return nil }
      let span = hit.start..<hit.end
      return MatchProof.Rule(
        intent: section.intent(Int(entry.label)), pattern: entry.pattern, literals: hit.literals,
        start: span.first.map { Int(units[$0].start) } ?? 0, end: span.last.map { Int(units[$0].end) } ?? 0,
        isDecisive: found.first.map { hit.isEqual(to: $0.match) } ?? false)
    }
  }

  private func examples(
    _ summary: ScoreSummary, _ message: borrowing MessageUnits, _ scratch: borrowing MatchScratch
  ) -> [MatchProof.Example] {
    scratch.scorer.nearest(section, summary, limit: Self.exampleLimit).map { number, label, likeness in
      MatchProof.Example(
        intent: label < section.classCount ? section.intent(label) : nil, text: section.examples.text(number),
        likeness: Double(likeness))
    }
  }
}
