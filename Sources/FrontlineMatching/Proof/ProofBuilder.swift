import FrontlinePacks
import FrontlineText

/// Writes down what led to a decision, by going the matcher's way again.
struct ProofBuilder {
  /// Examples and parts of the score that a proof names.
  static let exampleLimit = 5
  static let partLimit = 12

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
      in: scratch.message, bytes, types: section.patterns.valueTypes, language: section.locale.language)
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
        start: place.lowerBound, end: place.upperBound, form: isHidden ? "••••" : message.text(form))
    }
    proof.rules = rules(match, &scratch)
    match.summarize(words: message.words.indices, &scratch)
    let summary = scratch.summary
    proof.knownShare = Double(summary.known)
    let confidences = section.calibration.confidences(summary)
    proof.scores = zip(summary.top, confidences).prefix(Matcher.candidateLimit).map {
      MatchProof.Score(intent: section.intents[Int($0.label)], score: Double($0.score), confidence: $1)
    }
    if !summary.top.isEmpty { proof.logOdds = section.calibration.logit(summary) }
    if summary.top.count > 1 { proof.margin = Double(summary.margin) }
    proof.parts = parts(summary, scratch, hidden: hidden)
    proof.examples = examples(message, scratch)
    return proof
  }

  private func rules(_ match: SectionMatch, _ scratch: inout MatchScratch) -> [MatchProof.Rule] {
    let set = section.patterns
    let found = match.followUps.withUnsafeBufferPointer { followUps in
      scratch.patterns.matches(
        set, scratch.message, units: scratch.message.units.indices, values: scratch.values, followUps: followUps)
    }
    let units = scratch.message.units
    return found.compactMap { number, hit in
      guard let entry = set.entry(number) else { return nil }
      let span = hit.start..<hit.end
      return MatchProof.Rule(
        intent: section.intents[Int(entry.label)], pattern: entry.pattern, literals: hit.literals,
        start: span.first.map { Int(units[$0].start) } ?? 0, end: span.last.map { Int(units[$0].end) } ?? 0,
        isDecisive: found.first.map { hit.isEqual(to: $0.match) } ?? false)
    }
  }

  /// The features that tell the first candidate from the runner-up most.
  private func parts(
    _ summary: ScoreSummary, _ scratch: borrowing MatchScratch, hidden: [Range<Int>]
  ) -> [MatchProof.Part] {
    guard let first = summary.top.first?.label else { return [] }
    let second = summary.top.count > 1 ? summary.top[1].label : nil
    let model = section.model
    var parts: [MatchProof.Part] = []
    var entry = 0
    for feature in scratch.features where model.table.id(of: feature.key) != nil {
      let held = scratch.entries[entry]
      entry += 1
      let own = model.weight(held.id, label: first) * Double(held.value)
      let other = second.map { model.weight(held.id, label: $0) * Double(held.value) } ?? 0
      let form = Int(feature.start)..<Int(feature.end)
      let isHidden = hidden.contains { $0.overlaps(form) }
      parts.append(
        MatchProof.Part(
          feature: isHidden ? "••••" : scratch.message.text(form), first: own, second: other))
    }
    let ordered = parts.enumerated().sorted {
      let left = abs($0.element.first - $0.element.second)
      let right = abs($1.element.first - $1.element.second)
      return left != right ? left > right : $0.offset < $1.offset
    }
    return ordered.prefix(Self.partLimit).map(\.element)
  }

  private func examples(_ message: borrowing MessageUnits, _ scratch: borrowing MatchScratch) -> [MatchProof.Example] {
    var likeness = Array(scratch.likeness.prefix(section.nearest.count).enumerated())
    if section.nearest.isEmpty {
      guard let exact = section.exact.id(of: message.sequenceKey(message.units.indices)) else { return [] }
      likeness = [(Int(exact), 1)].map { (offset: $0.0, element: $0.1) }
    }
    likeness.sort { $0.element != $1.element ? $0.element > $1.element : $0.offset < $1.offset }
    return likeness.prefix(Self.exampleLimit).filter { $0.element > 0 }.map { number, value in
      let example = section.examples[number]
      return MatchProof.Example(
        intent: example.label >= 0 ? section.intents[Int(example.label)] : nil, text: example.text,
        likeness: min(Double(value), 1))
    }
  }
}
