/// The kinds of features, from which a feature's weight follows.
enum FeatureKind: UInt8, CaseIterable {
  /// A word as the segmenter cut it.
  case word
  /// Two words side by side, or a word at the message's beginning or end.
  case pair
  /// Two words with one between.
  case skip
  /// A run of characters within a word, with marks for its ends.
  case wordRun
  /// A run of characters in a script without spaces, across words.
  case characterRun

  /// Whether it tells of which words a message consists, not of how they are put together.
  var isWord: Bool { self != .pair && self != .skip }
}

/// A feature of a message.
struct Feature {
  var key: UInt64
  var kind: FeatureKind
  /// The bytes of ``MessageUnits/forms`` that it was taken from, for proofs.
  var start: Int32
  var end: Int32
}

/// Lists the features of a message. The same code runs when packs are compiled and when messages are matched.
struct FeatureExtractor: Sendable {
  /// Lengths of the runs of characters within a word, in scalars, its end marks counted.
  var wordRunLengths = 2...5
  /// Lengths of the runs of characters in scripts without spaces.
  var characterRunLengths = 1...3
  /// Words of a message that are looked at; more say nothing new about the intent.
  var wordLimit = 512

  /// Replaces `features` by those of the units with indices in `range`, in a fixed order.
  func extract(_ message: borrowing MessageUnits, words range: Range<Int>, into features: inout [Feature]) {
    features.removeAll(keepingCapacity: true)
    let words = range.prefix(wordLimit)
    guard let first = words.first, let last = words.last else { return }
    for index in words {
      let word = message.words[index]
      let start = message.units[Int(word.firstUnit)].formStart
      let end = message.units[Int(word.endUnit) - 1].formEnd
      features.append(Feature(key: KeyHash.join(word.key, 0, tag: 1), kind: .word, start: start, end: end))
      if !message.units[Int(word.firstUnit)].isCharacter {
        appendRuns(of: word, in: message, to: &features)
      }
      let before = index > first ? message.words[index - 1].key : 2
      let pairStart = index > first ? message.units[Int(message.words[index - 1].firstUnit)].formStart : start
      features.append(Feature(key: KeyHash.join(before, word.key, tag: 2), kind: .pair, start: pairStart, end: end))
      if index == last {
        features.append(Feature(key: KeyHash.join(word.key, 3, tag: 2), kind: .pair, start: start, end: end))
      }
      if index > first + 1 {
        let second = message.words[index - 2]
        features.append(
          Feature(
            key: KeyHash.join(second.key, word.key, tag: 3), kind: .skip,
            start: message.units[Int(second.firstUnit)].formStart, end: end))
      }
    }
    appendCharacterRuns(message, Int(message.words[first].firstUnit)..<Int(message.words[last].endUnit), &features)
  }

  private func appendRuns(of word: MessageWord, in message: borrowing MessageUnits, to features: inout [Feature]) {
    let start = Int(message.units[Int(word.firstUnit)].formStart)
    let end = Int(message.units[Int(word.endUnit) - 1].formEnd)
    // Positions -1 and `end` stand for the marks of the word's ends.
    var from = start - 1
    while from <= end {
      var hash = KeyHash.seed
      var position = from
      var length = 0
      while position <= end, length < wordRunLengths.upperBound {
        if position == start - 1 {
          hash = KeyHash.add(0xFE, to: hash)
          position += 1
        } else if position == end {
          hash = KeyHash.add(0xFF, to: hash)
          position += 1
        } else {
          repeat {
            hash = KeyHash.add(message.forms[position], to: hash)
            position += 1
          } while position < end && message.forms[position] & 0xC0 == 0x80
        }
        length += 1
        if length >= wordRunLengths.lowerBound {
          features.append(
            Feature(
              key: KeyHash.finish(hash ^ 0x5555), kind: .wordRun, start: Int32(max(from, start)),
              end: Int32(min(position, end))))
        }
      }
      from += 1
      while from < end && from > start && message.forms[from] & 0xC0 == 0x80 { from += 1 }
    }
  }

  private func appendCharacterRuns(
    _ message: borrowing MessageUnits, _ units: Range<Int>, _ features: inout [Feature]
  ) {
    for from in units where message.units[from].isCharacter {
      var hash = KeyHash.seed
      for length in 1...characterRunLengths.upperBound {
        let index = from + length - 1
        guard index < units.upperBound, message.units[index].isCharacter else { break }
        hash = KeyHash.join(hash, message.units[index].key, tag: 4)
        if length >= characterRunLengths.lowerBound {
          features.append(
            Feature(
              key: hash, kind: .characterRun, start: message.units[from].formStart, end: message.units[index].formEnd))
        }
      }
    }
  }
}
