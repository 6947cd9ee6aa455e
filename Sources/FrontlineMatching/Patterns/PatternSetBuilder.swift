import FrontlinePacks

/// Collects the compiled patterns of a locale and writes them as parts of an index. Patterns added in the same order give
/// the same bytes.
struct PatternSetBuilder {
  private var graph = PatternGraph()
  private var records: [PatternRecord] = []
  private var denials: [UInt32] = []
  private var steps: [PatternFlatStep] = []
  private var slots: [String] = []
  private var prefixes: [[UInt8]] = []
  private var valueTypes: Set<UInt64> = []
  private var texts: [String] = []
  private var places: [PatternPlace] = []
  private var files: [String] = []

  /// Adds a program, with what belongs to it.
  mutating func add(_ program: PatternProgram, _ entry: PatternSet.Entry) {
    let number = UInt32(records.count)
    var flags: UInt32 = 0
    if program.isAnchoredAtEnd { flags |= PatternRecord.endsMessage }
    if entry.isFollowUp { flags |= PatternRecord.followUp }
    records.append(
      PatternRecord(
        label: entry.label, flags: flags, denials: UInt32(denials.count), steps: UInt32(steps.count),
        slots: UInt32(slots.count)))
    graph.add(program, number: number)
    denials += graph.denials(of: program)
    for step in program.steps {
      steps.append(
        PatternFlatStep(
          key: step.key, otherKey: step.otherKey, target: step.target, length: UInt16(clamping: step.length),
          operation: UInt16(step.operation.rawValue)))
    }
    slots += program.slots
    prefixes += program.prefixes
    for steps in [program.steps] + program.negations {
      for step in steps where step.operation == .value { valueTypes.insert(step.key) }
    }
    let location = entry.pattern.location
    if files.last != location.file, !files.contains(location.file) { files.append(location.file) }
    texts.append(entry.pattern.value)
    places.append(
      PatternPlace(
        file: UInt32(files.lastIndex(of: location.file) ?? 0), line: UInt32(clamping: location.line),
        column: UInt32(clamping: location.column)))
  }

  /// Writes the parts of a section; a locale without patterns has none.
  func write(to writer: inout IndexWriter, section: UInt32) {
    guard !records.isEmpty else { return }
    let states = PatternStates(graph, denials: denials)
    let table = PatternTable(graph, states)
    let (masks, lengths) = PatternPrefixes.masks(of: prefixes)
    let types = valueTypes.sorted()
    let header = PatternHeader(
      states: UInt32(graph.count), arrivals: UInt32(table.arrivals(lengths: lengths.count, types: types)),
      pending: UInt32(types.reduce(0) { $0 + table.count(ofValue: PatternKey.value($1)) }),
      valueTypes: types.reduce(0) { $0 | 1 << UInt32($1) })
    writer.add(.patternHeader, of: section, [header])
    writer.add(.patternTable, of: section, table.slots)
    writer.add(.patternFilter, of: section, table.filter)
    writer.add(.patternStates, of: section, states.states)
    writer.add(.patternReached, of: section, states.reached)
    writer.add(.patternAccepts, of: section, states.accepts)
    writer.add(.patternMasks, of: section, masks)
    writer.add(.patternLengths, of: section, lengths)
    let end = PatternRecord(
      label: -1, flags: 0, denials: UInt32(denials.count), steps: UInt32(steps.count), slots: UInt32(slots.count))
    writer.add(.patternRecords, of: section, records + [end])
    writer.add(.patternDenials, of: section, denials)
    writer.add(.patternSteps, of: section, steps)
    writer.add(texts: slots, .patternSlots, ends: .patternSlotEnds, of: section)
    writer.add(texts: texts, .patternTexts, ends: .patternTextEnds, of: section)
    writer.add(.patternPlaces, of: section, places)
    writer.add(texts: files, .patternFiles, ends: .patternFileEnds, of: section)
  }
}
