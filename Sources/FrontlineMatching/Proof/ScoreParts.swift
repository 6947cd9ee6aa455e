/// What each feature of a message adds to the scores of the first candidate and the runner-up: the way of ``MessageScorer``
/// again, with names.
struct ScoreParts {
  let section: MatchSection
  let message: MessageUnits
  /// Places of forms that must not be shown.
  var hidden: [Range<Int>] = []

  /// Stands for a form that must not be shown.
  static let mask = "••••"

  /// The features that tell the first candidate from the runner-up most, heaviest first.
  func parts(_ summary: ScoreSummary) -> [MatchProof.Part] {
    let ordered = all(summary).enumerated().sorted {
      let left = abs($0.element.first - $0.element.second)
      let right = abs($1.element.first - $1.element.second)
      return left != right ? left > right : $0.offset < $1.offset
    }
    return ordered.map(\.element)
  }

  /// Every feature that is known, in the order of the message. The parts add up to the scores.
  func all(_ summary: ScoreSummary) -> [MatchProof.Part] {
    guard summary.top.count > 0 else { return [] }
    let scorer = section.scorer
    let first = Int(summary.top.label(0))
    let second = summary.top.count > 1 ? Int(summary.top.label(1)) : nil
    let scale = Double(summary.scale)
    var parts: [MatchProof.Part] = []
    func add(_ feature: String, _ weight: (Int) -> Int) {
      let own = Double(weight(first)) * scale
      let other = second.map { Double(weight($0)) * scale } ?? 0
      if own != 0 || other != 0 { parts.append(MatchProof.Part(feature: feature, first: own, second: other)) }
    }
    let words = Array(message.words.prefix(Scorer.wordLimit))
    var pairWords: [PairWord] = []
    for word in words {
      guard let record = scorer.word(word.key) ?? scorer.correction(of: word, in: message) else {
        pairWords.append(PairWord(key: 0, stem: 0))
        addRuns(of: word) { run, key in add(run) { scorer.weight(key, label: $0) } }
        continue
      }
      pairWords.append(PairWord(key: record.key, stem: record.stem))
      add(text(word)) { scorer.weight(record, label: $0) }
    }
    pairWords.withUnsafeBufferPointer { pairs in
      WordPairs.forEach(pairs) { key, kind, left, right in
        let joint = kind == .stemPair ? "… " : ""
        let name = left == right ? text(words[left]) + " |" : text(words[left]) + " " + joint + text(words[right])
        add(name) { scorer.weight(key, label: $0) }
      }
    }
    for word in words where !message.marks.isEmpty {
      add(text(word) + " + marks") { scorer.weight(message.markedKey(Int(word.firstUnit)), label: $0) }
    }
    let end = words.last.map { Int($0.endUnit) } ?? 0
    message.units.withUnsafeBufferPointer { units in
      CharacterRuns.forEach(units, 0..<end) { key, run in
        let name = shown(Int(units[run.lowerBound].formStart)..<Int(units[run.upperBound - 1].formEnd))
        add(name) { scorer.weight(key, label: $0) }
      }
    }
    return parts
  }

  private func text(_ word: MessageWord) -> String { shown(message.formRange(of: word)) }

  private func shown(_ form: Range<Int>) -> String {
    hidden.contains { $0.overlaps(form) } ? Self.mask : message.text(form)
  }

  private func addRuns(of word: MessageWord, _ add: (String, UInt64) -> Void) {
    guard !message.units[Int(word.firstUnit)].isCharacter else { return }
    message.forms.withUnsafeBufferPointer { forms in
      WordRuns.forEach(UnsafeBufferPointer(rebasing: forms[message.formRange(of: word)])) { key in
        add("~" + text(word), key)
      }
    }
  }
}
