import FrontlinePacks
public import FrontlineText

/// Rules by themselves, for the benchmarks: messages that have been read are matched against patterns, nothing else. Not
/// thread safe.
@_spi(Measuring)
public final class PatternMeasure {
  private let set: PatternSet
  private let bytes: IndexBytes
  private var messages: [MessageUnits] = []
  private var scratch = PatternScratch()
  private let values = SlotValues()

  /// Compiles patterns, each of a class of its own, and reads messages.
  ///
  /// - Throws: ``MatchingError`` when a pattern cannot be compiled.
  public init(patterns: [String], messages: [[UInt8]], locale: LocaleTag) throws(MatchingError) {
    let reader = try MessageReader(locale: locale)
    var compiler = PatternCompiler(reader: reader, synonyms: [:], slots: [])
    var builder = PatternSetBuilder()
    for (number, pattern) in patterns.enumerated() {
      let located = Located(pattern, at: SourceLocation(file: "patterns"))
      builder.add(
        try compiler.compile(located),
        PatternSet.Entry(label: Int32(truncatingIfNeeded: number), isFollowUp: false, pattern: located))
    }
    var writer = IndexWriter()
    builder.write(to: &writer, section: 0)
    bytes = try writer.finish()
    set = try PatternSet(IndexParts(bytes), section: 0)
    for message in messages {
      var units = MessageUnits()
      message.withUnsafeBufferPointer { reader.read($0, into: &units) }
      self.messages.append(units)
    }
  }

  /// Bytes of the automaton and what belongs to it.
  public var byteCount: Int { bytes.count }

  /// Matches all messages; returns how many matched.
  ///
  /// - Complexity: O(units), times what they reach.
  public func matchAll() -> UInt64 { Self.matchAll(messages, set, &scratch, values) }

  /// Fields of a class are read once, so that what is measured is matching.
  private static func matchAll(
    _ messages: [MessageUnits], _ set: PatternSet, _ scratch: inout PatternScratch, _ values: borrowing SlotValues
  ) -> UInt64 {
    var count: UInt64 = 0
    let none = UnsafeBufferPointer<Int32>(start: nil, count: 0)
    messages.withUnsafeBufferPointer { messages in
      guard let first = messages.baseAddress else { return }
      for place in 0..<messages.count {
        let verdict = scratch.match(
          set, first[place], units: 0..<first[place].units.count, values: values, followUps: none)
        if verdict != nil { count &+= 1 }
      }
    }
    return count
  }

  /// Looks every unit of all messages up in a table: the least that patterns over units can do.
  ///
  /// - Complexity: O(units).
  public func touchAll() -> UInt64 {
    var sum: UInt64 = 0
    for place in messages.indices {
      messages[place].units.withUnsafeBufferPointer { units in
        for unit in units {
          let slot = set.table.base[Int(truncatingIfNeeded: unit.key) & (set.table.count - 1)]
          sum &+= slot.key == unit.key ? 1 : 0
        }
      }
    }
    return sum
  }
}
