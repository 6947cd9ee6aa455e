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
struct MessageUnit {
  /// Key of the folded form.
  var key: UInt64
  /// Bytes of the message as it came.
  var start: Int32
  var end: Int32
  /// Bytes of the folded form in ``MessageUnits/forms``.
  var formStart: Int32
  var formEnd: Int32
  var kind: UnitKind
  /// Whether it is a character of a script without spaces.
  var isCharacter: Bool
  /// What stands before it.
  var leading: UnitBreak
}

/// A word of the message by the segmenter: one unit, or several characters of a script without spaces.
struct MessageWord {
  /// Key of the folded form.
  var key: UInt64
  var firstUnit: Int32
  var endUnit: Int32
}

/// A message cut into units and words. The buffers are reused from message to message.
struct MessageUnits {
  var units: [MessageUnit] = []
  var words: [MessageWord] = []
  /// The folded forms of all units, one after the other, in UTF-8.
  var forms: [UInt8] = []
  /// Whether the message was longer than is read.
  var isTruncated = false

  /// The key of a run of bytes of ``forms``.
  func key(of range: Range<Int>) -> UInt64 {
    forms.withUnsafeBufferPointer { KeyHash.key(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A run of bytes of ``forms`` as text.
  func text(_ range: Range<Int>) -> String { String(decoding: forms[range], as: UTF8.self) }

  /// The key of a sequence of units, by which a message is known for an example.
  func sequenceKey(_ range: Range<Int>) -> UInt64 {
    var key = KeyHash.seed
    for index in range { key = KeyHash.join(key, units[index].key, tag: 5) }
    return key
  }

  /// Whether a unit's form begins with the bytes whose key is the step's.
  func unit(_ index: Int, beginsWith step: PatternStep) -> Bool {
    let start = Int(units[index].formStart)
    let end = start + Int(step.length)
    guard end <= Int(units[index].formEnd) else { return false }
    return key(of: start..<end) == step.key
  }

  mutating func removeAll() {
    units.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    isTruncated = false
  }
}
