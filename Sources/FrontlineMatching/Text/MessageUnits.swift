import FrontlineText

/// What a unit is made of.
enum UnitKind: UInt8 {
  case word
  case number
  case emoji
}

/// What stands between a unit and the one before it.
enum UnitBreak: UInt8, Comparable {
  case none
  /// A comma, colon, dash or bracket.
  case phrase
  /// The end of a sentence or line.
  case sentence

  static func < (left: UnitBreak, right: UnitBreak) -> Bool { left.rawValue < right.rawValue }
}

/// A unit of matching: a normalized word, or one grapheme cluster of a script that is written without spaces.
struct MessageUnit: BitwiseCopyable {
  fileprivate let record: UnitRecord

  /// Key of the folded form.
  var key: UInt64 { record.key }
  /// Bytes of the message as it came.
  var start: Int32 { record.start }
  var end: Int32 { record.end }
  /// Bytes of the folded form in ``MessageUnits/forms``.
  var formStart: Int32 { record.formStart }
  var formEnd: Int32 { record.formEnd }
  /// Whether it is a character of a script without spaces.
  var isCharacter: Bool { record.isCluster }
  /// Whether that is a Han character.
  var isIdeograph: Bool { record.isIdeograph }

  /// The key of the folded form with marks of this key.
  @inline(__always)
  func markedKey(_ marks: UInt64) -> UInt64 { KeyHash.join(key, marks, tag: 8) }

  var kind: UnitKind {
    switch record.kind {
    case .number: .number
    case .emoji: .emoji
    default: .word
    }
  }

  /// What stands before it.
  var leading: UnitBreak {
    switch record.leading {
    case .none: .none
    case .phrase: .phrase
    case .sentence: .sentence
    }
  }
}

/// A word of the message by the segmenter: one unit, or several characters of a script without spaces.
struct MessageWord: BitwiseCopyable {
  fileprivate let record: WordRecord

  /// Key of the folded form.
  var key: UInt64 { record.key }
  var firstUnit: Int32 { record.firstUnit }
  var endUnit: Int32 { record.endUnit }
}

/// A message cut into units and words. The buffers are reused from message to message.
struct MessageUnits {
  private(set) var units = UnitBuffer<MessageUnit>()
  private(set) var words = UnitBuffer<MessageWord>()
  /// The key of each unit's marks, 0 for none; empty where the message bears none, or its language's words do not differ by
  /// them.
  private(set) var marks = UnitBuffer<UInt64>()
  /// The folded forms of all units, one after the other, in UTF-8.
  private(set) var forms = UnitBuffer<UInt8>()
  /// Whether the message was longer than is read.
  var isTruncated = false

  /// The key of a run of bytes of ``forms``.
  func key(of range: Range<Int>) -> UInt64 {
    forms.withUnsafeBufferPointer { KeyHash.key(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The key of a unit's folded form with its marks, for a message that bears some. Whoever writes marks leaves a word without
  /// them on purpose, so such words have one too.
  @inline(__always)
  func markedKey(_ unit: Int) -> UInt64 { units[unit].markedKey(marks[unit]) }

  /// The bytes of ``forms`` that are a word's.
  @inline(__always)
  func formRange(of word: MessageWord) -> Range<Int> {
    Int(units[Int(word.firstUnit)].formStart)..<Int(units[Int(word.endUnit) &- 1].formEnd)
  }

  /// A run of bytes of ``forms`` as text.
  func text(_ range: Range<Int>) -> String { String(decoding: forms[range], as: UTF8.self) }

  /// The key of a sequence of units, by which a message is known for an example.
  func sequenceKey(_ range: Range<Int>) -> UInt64 {
    var key = KeyHash.seed
    for index in range { key = KeyHash.join(key, units[index].key, tag: 5) }
    return key
  }

  /// Whether a unit is what a step asks for.
  func unit(_ index: Int, is step: PatternStep) -> Bool {
    let keys = PatternUnitKeys(units[index], marks: marks.isEmpty ? 0 : marks[index])
    if keys.own == step.key || keys.own == step.otherKey { return true }
    return keys.other != 0 && keys.other == step.otherKey
  }

  /// Whether a unit's form begins with the bytes whose key is the step's.
  func unit(_ index: Int, beginsWith step: PatternStep) -> Bool {
    let start = Int(units[index].formStart)
    let end = start + Int(step.length)
    guard end <= Int(units[index].formEnd) else { return false }
    return key(of: start..<end) == step.key
  }

  mutating func removeAll() {
    units.removeAll()
    words.removeAll()
    forms.removeAll()
    marks.removeAll()
    isTruncated = false
  }

  /// Writes the marks of the units.
  ///
  /// - Parameter bytes: the message as it was read.
  mutating func writeMarks(_ reader: WordMarks, _ bytes: UnsafeBufferPointer<UInt8>) {
    marks.reserve(units.count, filler: 0)
    marks.fill { marks in
      guard let marks else { return 0 }
      var isMarked = false
      for (place, unit) in units.enumerated() {
        marks[place] = reader.key(UnsafeBufferPointer(rebasing: bytes[Int(unit.start)..<Int(unit.end)]))
        if marks[place] != 0 { isMarked = true }
      }
      return isMarked ? units.count : 0
    }
  }

  /// Replaces the units by those that the body writes for a message of so many bytes.
  @inline(__always)
  mutating func write(bytes: Int, _ body: (UnitMemory) -> UnitMemory.Counts) {
    marks.removeAll()
    let capacity = UnitMemory.unitCapacity(for: bytes)
    units.reserve(capacity, filler: .empty)
    words.reserve(capacity, filler: .empty)
    forms.reserve(UnitMemory.formCapacity(for: bytes), filler: 0)
    var counts = UnitMemory.Counts()
    units.fill { units in
      words.fill { words in
        forms.fill { forms in
          guard let units, let words, let forms else { return 0 }
          // A struct of one field lies in memory as that field does.
          let unitRecords = UnsafeMutableRawPointer(units).assumingMemoryBound(to: UnitRecord.self)
          let wordRecords = UnsafeMutableRawPointer(words).assumingMemoryBound(to: WordRecord.self)
          counts = body(UnitMemory(units: unitRecords, words: wordRecords, forms: forms))
          return counts.forms
        }
        return counts.words
      }
      return counts.units
    }
  }
}

extension MessageUnit {
  fileprivate static let empty = MessageUnit(
    record: UnitRecord(
      key: 0, start: 0, end: 0, formStart: 0, formEnd: 0, kind: .word, isCluster: false, leading: .none))
}

extension MessageWord {
  fileprivate static let empty = MessageWord(record: WordRecord(key: 0, firstUnit: 0, endUnit: 0))
}
