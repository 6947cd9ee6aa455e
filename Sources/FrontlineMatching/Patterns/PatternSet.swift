import FrontlinePacks

/// All patterns of a locale as they lie in an index: one automaton. It owns no memory; whoever keeps it keeps the bytes.
///
/// Nothing in the bytes makes it trap: every number read from them is checked where it is used.
struct PatternSet: Sendable {
  /// What belongs to a program.
  struct Entry: Sendable {
    var label: Int32
    var isFollowUp: Bool
    var pattern: Located<String>
  }

  let header: PatternHeader
  let table: FlatArray<PatternTableSlot>
  let filter: FlatArray<UInt64>
  let states: FlatArray<PatternState>
  let reached: FlatArray<UInt32>
  let accepts: FlatArray<UInt32>
  let masks: FlatArray<UInt64>
  let lengths: FlatArray<UInt32>
  let records: FlatArray<PatternRecord>
  let denials: FlatArray<UInt32>
  private let steps: FlatArray<PatternFlatStep>
  private let slots: FlatTexts
  private let texts: FlatTexts
  private let places: FlatArray<PatternPlace>
  private let files: FlatTexts

  /// The number of programs.
  var count: Int { max(records.count - 1, 0) }

  /// The number of states, of which each has a place in ``states``.
  var stateCount: Int { min(Int(header.states), max(states.count - 1, 0)) }

  /// Finds the parts of a section.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` when the directory is damaged.
  /// - Complexity: O(1).
  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    header = try parts.array(.patternHeader, of: section, as: PatternHeader.self)[0] ?? .none
    let table = try parts.array(.patternTable, of: section, as: PatternTableSlot.self)
    let filter = try parts.array(.patternFilter, of: section, as: UInt64.self)
    let isWhole = table.count.nonzeroBitCount == 1 && filter.count.nonzeroBitCount == 1
    self.table = isWhole ? table : .empty
    self.filter = isWhole ? filter : .empty
    states = try parts.array(.patternStates, of: section, as: PatternState.self)
    reached = try parts.array(.patternReached, of: section, as: UInt32.self)
    accepts = try parts.array(.patternAccepts, of: section, as: UInt32.self)
    let masks = try parts.array(.patternMasks, of: section, as: UInt64.self)
    self.masks = masks.count == PatternPrefixes.maskCount ? masks : .empty
    lengths = try parts.array(.patternLengths, of: section, as: UInt32.self)
    records = try parts.array(.patternRecords, of: section, as: PatternRecord.self)
    denials = try parts.array(.patternDenials, of: section, as: UInt32.self)
    steps = try parts.array(.patternSteps, of: section, as: PatternFlatStep.self)
    slots = try parts.texts(.patternSlots, ends: .patternSlotEnds, of: section)
    texts = try parts.texts(.patternTexts, ends: .patternTextEnds, of: section)
    places = try parts.array(.patternPlaces, of: section, as: PatternPlace.self)
    files = try parts.texts(.patternFiles, ends: .patternFileEnds, of: section)
  }

  /// The slot types whose values the patterns ask for, a bit a key of ``SlotValues``; nothing else needs to be found.
  var valueTypes: UInt32 { header.valueTypes }

  /// What belongs to a program, its text and place read from the cold parts. Nil for a number that no program has.
  func entry(_ number: Int) -> Entry? {
    guard number >= 0, number < count, let record = records[number] else { return nil }
    var location = SourceLocation(file: "")
    if let place = places[number] {
      location = SourceLocation(file: files[Int(place.file)], line: Int(place.line), column: Int(place.column))
    }
    return Entry(
      label: record.label, isFollowUp: record.flags & PatternRecord.followUp != 0,
      pattern: Located(texts[number], at: location))
  }

  /// The names of a program's slots, by number.
  func slotNames(_ number: Int) -> [String] {
    guard number >= 0, number < count, let record = records[number], let end = records[number + 1] else { return [] }
    let last = min(Int(end.slots), slots.count)
    return (min(Int(record.slots), last)..<last).map { slots[$0] }
  }

  /// The steps of a program, for ``PatternCaptures``. Steps that no compiler writes are left out, and what leads
  /// backward leads on.
  func steps(_ number: Int) -> [PatternStep] {
    guard number >= 0, number < count, let record = records[number], let end = records[number + 1] else { return [] }
    let flat = steps.slice(Int(record.steps), Int(end.steps))
    return flat.enumerated().map { place, step in
      let operation = UInt8(exactly: step.operation).flatMap(PatternStep.Operation.init(rawValue:)) ?? .match
      let target = min(max(Int(step.target), place + 1), flat.count)
      return PatternStep(
        operation: operation, target: UInt32(target), length: UInt32(step.length), key: step.key,
        otherKey: step.otherKey)
    }
  }
}
