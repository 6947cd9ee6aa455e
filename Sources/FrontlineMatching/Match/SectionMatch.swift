import FrontlinePacks
import FrontlineText

/// Matches messages within one section: rules first, then examples.
struct SectionMatch {
  let section: MatchSection
  /// The classes that the intent before lists as follow-ups, ascending.
  let followUps: UnsafeBufferPointer<Int32>

  init(section: MatchSection, context: MatchContext) {
    self.section = section
    followUps =
      context.previousIntent.flatMap(section.label(of:)).map { section.followUps(of: Int($0)) }
      ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// What a part of a message means.
  struct Verdict: BitwiseCopyable {
    var decision: MatchDecision = .none
    var ranked = RankedClasses()
    /// The pattern that won, if one did.
    var rule: MatchOutcome.Rule?
  }

  func match(
    _ bytes: UnsafeBufferPointer<UInt8>, reader: MessageReader, scratch: inout MatchScratch
  ) -> MatchOutcome {
    reader.read(bytes, into: &scratch.message)
    if section.patterns.count > 0 {
      scratch.values.find(
        in: scratch.message, bytes, types: section.patterns.valueTypes, language: section.language)
    }
    let all = scratch.message.words.indices
    let whole = verdict(words: all, &scratch)
    var outcome = MatchOutcome()
    outcome.decision = whole.decision
    outcome.ranked = whole.ranked
    outcome.ranked.cut()
    outcome.rule = whole.rule
    if whole.decision != .none {
      outcome.intentCount = 1
      outcome.parts[0] = part(all, whole, scratch.message)
    }
    // A message that is known to be out of scope has no parts.
    if whole.decision == .none && outcome.confidence == 0 { return outcome }
    section.splitter.parts(scratch.message, into: &scratch.parts)
    if scratch.parts.count > 1, scratch.parts.count <= MessageSplitter.partLimit { tellParts(&outcome, &scratch) }
    return outcome
  }

  private func part(
    _ words: Range<Int>, _ verdict: Verdict, _ message: borrowing MessageUnits
  ) -> MatchOutcome.Part {
    let units = units(of: words, message)
    return MatchOutcome.Part(
      label: verdict.ranked.labels[0], start: units.first.map { message.units[$0].start } ?? 0,
      end: units.last.map { message.units[$0].end } ?? 0, confidence: verdict.ranked.confidences[0])
  }

  /// Looks for parts of the message that are each clear by themselves and have different intents; neighbours of one intent
  /// are one part. The first candidate stays first if one of the parts means it.
  @inline(never)
  private func tellParts(_ outcome: inout MatchOutcome, _ scratch: inout MatchScratch) {
    var parts: [8 of MatchOutcome.Part] = .init(repeating: MatchOutcome.Part())
    var count = 0
    var isSeveral = false
    var leading: (place: Int, rule: MatchOutcome.Rule?)?
    var firstRule: MatchOutcome.Rule?
    let ranges = scratch.parts
    for number in 0..<ranges.count where isLongEnough(ranges[number], scratch.message) {
      let verdict = verdict(words: ranges[number], &scratch)
      guard verdict.decision == .answer, verdict.ranked.confidences[0] >= MatchThresholds.part else { continue }
      var found = part(ranges[number], verdict, scratch.message)
      let isFirstChoice = outcome.ranked.count > 0 && outcome.ranked.labels[0] == found.label
      if count > 0, parts[count - 1].label == found.label {
        if parts[count - 1].confidence < found.confidence {
          if leading?.place == count - 1 { leading = (count - 1, verdict.rule) }
          if count == 1 { firstRule = verdict.rule }
        }
        found.start = parts[count - 1].start
        found.confidence = max(found.confidence, parts[count - 1].confidence)
        parts[count - 1] = found
        continue
      }
      if count > 0 { isSeveral = true }
      if leading == nil, isFirstChoice { leading = (count, verdict.rule) }
      if count == 0 { firstRule = verdict.rule }
      parts[count] = found
      count += 1
    }
    guard isSeveral else { return }
    if outcome.decision == .answer {
      // What is clear as a whole stays so; the parts only add to it.
      guard leading != nil else { return }
      outcome.parts = parts
      outcome.intentCount = count
      return
    }
    let first = leading ?? (0, firstRule)
    outcome.parts = parts
    outcome.intentCount = count
    outcome.decision = .answer
    let label = parts[first.place].label
    if let place = outcome.ranked.place(of: label) { outcome.ranked.remove(at: place) }
    outcome.ranked.limit(to: parts[first.place].confidence)
    outcome.ranked.lead(label, parts[first.place].confidence)
    outcome.ranked.cut()
    outcome.rule = first.rule
  }

  private func isLongEnough(_ words: Range<Int>, _ message: borrowing MessageUnits) -> Bool {
    let units = units(of: words, message)
    guard let first = units.first else { return false }
    if message.units[first].isCharacter { return units.count >= MessageSplitter.characterMinimum }
    return words.count >= MessageSplitter.wordMinimum || section.exactClass(message.sequenceKey(units)) != nil
  }

  /// Decides on the words of a range.
  func verdict(words: Range<Int>, _ scratch: inout MatchScratch) -> Verdict {
    if section.patterns.count > 0, let verdict = verdictByRules(units(of: words, scratch.message), &scratch) {
      return verdict
    }
    let summary = scratch.scorer.summarize(scratch.message, words: words, section.scorer, section.nearest)
    var verdict = Verdict()
    let logit = section.calibration.logit(summary)
    let best = section.calibration.confidence(logit)
    for place in 0..<summary.top.count {
      verdict.ranked.append(summary.top.label(place), best * section.calibration.share(summary, place))
    }
    let units = units(of: words, scratch.message)
    let exact = units.isEmpty ? nil : section.exactClass(scratch.message.sequenceKey(units))
    if let exact {
      guard exact >= 0 else {
        verdict.ranked.limit(to: 0)
        verdict.ranked.cut()
        return verdict
      }
      if let place = verdict.ranked.place(of: exact) { verdict.ranked.remove(at: place) }
      verdict.ranked.limit(to: MatchThresholds.besideExample)
      verdict.ranked.lead(exact, 1)
    }
    preferFollowUps(&verdict.ranked)
    verdict.ranked.cut()
    guard verdict.ranked.count > 0 else { return verdict }
    let first = verdict.ranked.confidences[0]
    let second = verdict.ranked.count > 1 ? verdict.ranked.confidences[1] : 0
    if exact == nil {
      let acceptance = section.calibration.acceptance(logit)
      let isIn =
        acceptance >= MatchThresholds.floor || acceptance * (1 + second / first) >= MatchThresholds.pairFloor
      guard isIn else { return verdict }
    }
    let isClear = first >= MatchThresholds.lead * second || followUps.contains(verdict.ranked.labels[0])
    verdict.decision = isClear ? .answer : .clarify
    return verdict
  }

  @inline(__always)
  private func units(of words: Range<Int>, _ message: borrowing MessageUnits) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return Int(message.words[first].firstUnit)..<Int(message.words[last].endUnit)
  }

  /// A follow-up of the intent before wins over what is less than twice as likely.
  private func preferFollowUps(_ ranked: inout RankedClasses) {
    guard !followUps.isEmpty, ranked.count > 0, !followUps.contains(ranked.labels[0]) else { return }
    for place in 1..<max(ranked.count, 1) where followUps.contains(ranked.labels[place]) {
      guard ranked.confidences[place] * MatchThresholds.lead > ranked.confidences[0] else { return }
      let label = ranked.labels[place]
      let confidence = ranked.confidences[0]
      ranked.remove(at: place)
      ranked.lead(label, confidence)
      return
    }
  }

  private func verdictByRules(_ units: Range<Int>, _ scratch: inout MatchScratch) -> Verdict? {
    let found = scratch.patterns.match(
      section.patterns, scratch.message, units: units, values: scratch.values, followUps: followUps)
    guard let found else { return nil }
    let share = MatchThresholds.rule / Double(max(found.equalCount, 1))
    var verdict = Verdict(decision: found.equalCount == 1 ? .answer : .clarify)
    for place in 0..<Int(found.labelCount) { verdict.ranked.append(found.labels[place], share) }
    verdict.rule = MatchOutcome.Rule(program: found.program, match: found.match)
    return verdict
  }
}
