import FrontlinePacks
import FrontlineText

/// Matches messages within one section: rules first, then examples.
struct SectionMatch {
  let section: MatchSection
  let context: MatchContext
  /// The classes that the intent before lists as follow-ups, ascending.
  let followUps: [Int32]

  init(section: MatchSection, context: MatchContext) {
    self.section = section
    self.context = context
    followUps = context.previousIntent.flatMap(section.label(of:)).map { section.followUps[Int($0)] } ?? []
  }

  /// What a part of a message means.
  struct Verdict {
    var decision: MatchDecision
    /// Classes with confidence, most likely first.
    var ranked: [(label: Int32, confidence: Double)]
    /// The pattern that won, if one did.
    var rule: (program: Int, match: PatternMatch)?
  }

  func match(
    _ bytes: UnsafeBufferPointer<UInt8>, reader: MessageReader, scratch: inout MatchScratch
  ) -> MatchResult {
    reader.read(bytes, into: &scratch.message)
    scratch.values.find(
      in: scratch.message, bytes, types: section.patterns.valueTypes, language: section.locale.language)
    let whole = verdict(words: scratch.message.words.indices, &scratch)
    var result = result(of: whole, bytes, &scratch)
    // A message that is known to be out of scope has no parts.
    if whole.decision == .none && (whole.ranked.first?.confidence ?? 0) == 0 { return result }
    let parts = clearParts(&scratch)
    if parts.count > 1 { tell(parts, in: &result, bytes, &scratch) }
    return result
  }

  private func result(
    of whole: Verdict, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: inout MatchScratch
  ) -> MatchResult {
    let candidates = whole.ranked.map {
      IntentCandidate(intent: section.intents[Int($0.label)], confidence: $0.confidence)
    }
    let top = candidates.first
    var result = MatchResult(
      decision: whole.decision, intent: whole.decision == .none ? nil : top?.intent, confidence: top?.confidence ?? 0,
      candidates: candidates, isByRule: whole.rule != nil)
    if let intent = result.intent {
      result.intents = [span(of: scratch.message.words.indices, intent, result.confidence, scratch.message)]
    }
    if let rule = whole.rule { result.slots = slots(rule, bytes, &scratch) }
    return result
  }

  private func span(
    of words: Range<Int>, _ intent: IntentID, _ confidence: Double, _ message: borrowing MessageUnits
  ) -> IntentSpan {
    let units = units(of: words, message)
    return IntentSpan(
      intent: intent, start: units.first.map { Int(message.units[$0].start) } ?? 0,
      end: units.last.map { Int(message.units[$0].end) } ?? 0, confidence: confidence)
  }

  /// The parts of a message that are each clear by themselves, where they have different intents; neighbours of one intent
  /// are one part. Empty where the message is better taken whole.
  private func clearParts(_ scratch: inout MatchScratch) -> [(words: Range<Int>, verdict: Verdict)] {
    section.splitter.parts(scratch.message, into: &scratch.parts)
    guard scratch.parts.count > 1, scratch.parts.count <= MessageSplitter.partLimit else { return [] }
    let ranges = scratch.parts
    var clear: [(words: Range<Int>, verdict: Verdict)] = []
    for range in ranges where isLongEnough(range, scratch.message) {
      let verdict = verdict(words: range, &scratch)
      guard verdict.decision == .answer, let first = verdict.ranked.first,
        first.confidence >= MatchThresholds.part
      else { continue }
      if let last = clear.last, last.verdict.ranked.first?.label == first.label {
        let better = last.verdict.ranked[0].confidence >= first.confidence ? last.verdict : verdict
        clear[clear.count - 1] = (last.words.lowerBound..<range.upperBound, better)
      } else {
        clear.append((range, verdict))
      }
    }
    return clear
  }

  private func isLongEnough(_ words: Range<Int>, _ message: borrowing MessageUnits) -> Bool {
    let units = units(of: words, message)
    guard let first = units.first else { return false }
    if message.units[first].isCharacter { return units.count >= MessageSplitter.characterMinimum }
    return words.count >= MessageSplitter.wordMinimum || section.exact.id(of: message.sequenceKey(units)) != nil
  }

  /// Writes several intents into a result. The first candidate stays first if one of the parts means it.
  private func tell(
    _ parts: [(words: Range<Int>, verdict: Verdict)], in result: inout MatchResult,
    _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: inout MatchScratch
  ) {
    var spans: [IntentSpan] = []
    for part in parts {
      guard let first = part.verdict.ranked.first else { continue }
      spans.append(span(of: part.words, section.intents[Int(first.label)], first.confidence, scratch.message))
    }
    guard Set(spans.map(\.intent)).count > 1 else { return }
    if result.decision == .answer {
      // What is clear as a whole stays so; the parts only add to it.
      if spans.contains(where: { $0.intent == result.intent }) { result.intents = spans }
      return
    }
    result.intents = spans
    result.decision = .answer
    let leading = spans.first { span in result.candidates.first?.intent == span.intent } ?? spans[0]
    result.intent = leading.intent
    result.confidence = leading.confidence
    result.candidates.removeAll { candidate in candidate.intent == leading.intent }
    for index in result.candidates.indices {
      result.candidates[index].confidence = min(result.candidates[index].confidence, leading.confidence)
    }
    result.candidates.insert(IntentCandidate(intent: leading.intent, confidence: leading.confidence), at: 0)
    result.candidates = Array(result.candidates.prefix(Matcher.candidateLimit))
    if let rule = parts.first(where: {
      $0.verdict.ranked.first.map { section.intents[Int($0.label)] } == leading.intent
    })?
    .verdict.rule {
      result.slots = slots(rule, bytes, &scratch)
      result.isByRule = true
    }
  }

  /// Decides on the words of a range.
  func verdict(words: Range<Int>, _ scratch: inout MatchScratch) -> Verdict {
    if let verdict = verdictByRules(units(of: words, scratch.message), &scratch) { return verdict }
    summarize(words: words, &scratch)
    let summary = scratch.summary
    let confidences = section.calibration.confidences(summary)
    var ranked = zip(summary.top, confidences).map { (label: $0.label, confidence: $1) }
    let units = units(of: words, scratch.message)
    if !units.isEmpty, let example = section.exact.id(of: scratch.message.sequenceKey(units)) {
      let label = section.examples[Int(example)].label
      ranked.removeAll { $0.label == label }
      if label >= 0 {
        ranked = [(label, 1)] + ranked.map { ($0.label, min($0.confidence, 0.3)) }
      } else {
        return Verdict(decision: .none, ranked: ranked.map { ($0.label, 0) }, rule: nil)
      }
    }
    preferFollowUps(&ranked)
    ranked = Array(ranked.prefix(Matcher.candidateLimit))
    guard let first = ranked.first else { return Verdict(decision: .none, ranked: [], rule: nil) }
    let second = ranked.count > 1 ? ranked[1].confidence : 0
    let isIn = first.confidence >= MatchThresholds.floor || first.confidence + second >= MatchThresholds.pairFloor
    if !isIn { return Verdict(decision: .none, ranked: ranked, rule: nil) }
    let isClear = first.confidence >= MatchThresholds.lead * second || followUps.contains(first.label)
    return Verdict(decision: isClear ? .answer : .clarify, ranked: ranked, rule: nil)
  }

  private func units(of words: Range<Int>, _ message: borrowing MessageUnits) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return Int(message.words[first].firstUnit)..<Int(message.words[last].endUnit)
  }

  /// A follow-up of the intent before wins over what is less than twice as likely.
  private func preferFollowUps(_ ranked: inout [(label: Int32, confidence: Double)]) {
    guard let first = ranked.first, !followUps.contains(first.label) else { return }
    guard let place = ranked.firstIndex(where: { followUps.contains($0.label) }),
      ranked[place].confidence * MatchThresholds.lead > first.confidence
    else { return }
    let favoured = ranked.remove(at: place)
    ranked.insert((favoured.label, first.confidence), at: 0)
  }

  /// Scores the examples' classes for the words of a range, into `scratch.summary`.
  func summarize(words: Range<Int>, _ scratch: inout MatchScratch) {
    let model = section.model
    model.extractor.extract(scratch.message, words: words, into: &scratch.features)
    scratch.summary.known = model.resolve(scratch.features, into: &scratch.entries)
    scratch.scores.removeAll(keepingCapacity: true)
    scratch.scores.append(contentsOf: repeatElement(.zero, count: model.lanes))
    scratch.summary.top.removeAll(keepingCapacity: true)
    scratch.summary.likeness = 0
    scratch.summary.outsideLikeness = 0
    guard !scratch.entries.isEmpty else { return }
    model.score(scratch.entries, into: &scratch.scores)
    scratch.summary.rank(scratch.scores, classCount: model.classCount, limit: Matcher.candidateLimit + 1)
    guard !section.nearest.isEmpty else { return }
    section.nearest.measure(scratch.entries, into: &scratch.likeness)
    scratch.summary.takeLikeness(scratch.likeness, labels: section.nearest.labels)
  }

  private func verdictByRules(_ units: Range<Int>, _ scratch: inout MatchScratch) -> Verdict? {
    let found = followUps.withUnsafeBufferPointer { followUps in
      scratch.patterns.match(
        section.patterns, scratch.message, units: units, values: scratch.values, followUps: followUps)
    }
    guard let found else { return nil }
    let share = MatchThresholds.rule / Double(found.equalCount)
    var ranked: [(label: Int32, confidence: Double)] = []
    for place in 0..<Int(found.labelCount) { ranked.append((found.labels[place], share)) }
    return Verdict(
      decision: found.equalCount == 1 ? .answer : .clarify, ranked: ranked, rule: (Int(found.program), found.match))
  }

  private func slots(
    _ rule: (program: Int, match: PatternMatch), _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: inout MatchScratch
  ) -> [SlotCapture] {
    PatternCaptures.slots(
      of: rule.program, in: section.patterns, scratch.message, bytes, values: scratch.values, match: rule.match)
  }
}
