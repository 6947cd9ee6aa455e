import FrontlinePacks

/// Turns a pattern's tree into steps. Words are cut and folded by the same reader as messages.
struct PatternCompiler {
  typealias Element = PatternSyntax.Element

  /// The most steps of a pattern, the steps of its synonym sets counted.
  static let stepLimit = 20_000

  let reader: MessageReader
  /// The synonym sets of the pack in the pattern's locale, by name.
  private var synonyms: [String: SynonymSet] = [:]
  /// The slots of the intent.
  private var slots: [SlotDefinition] = []
  /// What synonym sets came to before, as if each were the first of a pattern's steps: reading the words of a set whenever
  /// one of hundreds of patterns names it took most of the time.
  private var expansions: [String: [PatternStep]] = [:]

  private var steps: [PatternStep] = []
  private var slotNames: [String] = []
  private var prefixes: [[UInt8]] = []
  private var pattern = ""
  /// Whether the pattern, or the synonym set, bears marks that make words.
  private var isMarked = false
  private var location = SourceLocation(file: "")
  private var units = MessageUnits()

  init(reader: MessageReader) { self.reader = reader }

  /// - Parameters:
  ///   - synonyms: the synonym sets of the pack in the pattern's locale, by name.
  ///   - slots: the slots of the intent.
  init(reader: MessageReader, synonyms: [String: SynonymSet], slots: [SlotDefinition]) {
    self.init(reader: reader)
    use(synonyms, slots: slots)
  }

  /// Goes on with the patterns of another intent.
  mutating func use(_ synonyms: [String: SynonymSet], slots: [SlotDefinition]) {
    self.slots = slots
    guard synonyms != self.synonyms else { return }
    self.synonyms = synonyms
    expansions = [:]
  }

  /// Compiles a pattern as it stands in a pack.
  mutating func compile(_ source: Located<String>) throws(MatchingError) -> PatternProgram {
    location = source.location
    pattern = source.value
    slotNames = []
    prefixes = []
    isMarked = bearsMarks(pattern)
    let syntax: PatternSyntax
    do {
      syntax = try PatternSyntax(pattern)
    } catch {
      throw MatchingError(
        code: .patternSyntax, location: place(error.column), message: "in the pattern `\(pattern)` \(error.message)",
        suggestion: error.suggestion)
    }
    steps = []
    try append(syntax.elements)
    steps.append(PatternStep(operation: .match))
    let main = steps
    var negations: [[PatternStep]] = []
    for negation in syntax.negations {
      steps = []
      try append([negation])
      steps.append(PatternStep(operation: .match))
      negations.append(steps)
    }
    return PatternProgram(
      steps: main, negations: negations, isAnchoredAtStart: syntax.isAnchoredAtStart,
      isAnchoredAtEnd: syntax.isAnchoredAtEnd, slots: slotNames, prefixes: prefixes)
  }

  private mutating func append(_ elements: [Element]) throws(MatchingError) {
    for element in elements { try append(element) }
  }

  private mutating func append(_ element: Element) throws(MatchingError) {
    guard steps.count < Self.stepLimit else {
      throw MatchingError(
        code: .tooLarge, location: location, message: "the pattern `\(pattern)` is too large",
        suggestion: "split it into several patterns, or make its synonym sets smaller")
    }
    switch element {
    case .literal(let text, let column):
      try appendLiteral(text, column: column, isPrefix: false)
    case .prefix(let text, let column):
      try appendLiteral(text, column: column, isPrefix: true)
    case .anyRun:
      steps.append(PatternStep(operation: .run))
    case .anyUnit:
      steps.append(PatternStep(operation: .any))
    case .alternatives(let branches):
      try append(branches: branches, isOptional: false)
    case .optional(let branches):
      try append(branches: branches, isOptional: true)
    case .synonyms(let name, let column):
      guard let set = synonyms[name] else {
        throw MatchingError(
          code: .unknownName, location: place(column), message: "there is no synonym set `\(name)`",
          suggestion: "define it under `synonyms:` of the same file, or write the words in parentheses")
      }
      try append(set, column: column)
    case .slot(let name, let column):
      try appendSlot(name, column: column)
    case .anyOrder(let items):
      try appendAnyOrder(items)
    }
  }

  private mutating func appendLiteral(_ text: String, column: Int, isPrefix: Bool) throws(MatchingError) {
    var copy = text
    copy.withUTF8 { reader.read($0, into: &units) }
    guard let last = units.units.indices.last else {
      throw MatchingError(
        code: .patternNeverMatches, location: place(column),
        message: "`\(text)` in the pattern `\(pattern)` holds no letter, digit or emoji, so no message matches it",
        suggestion: "remove it: punctuation between words does not matter")
    }
    for index in units.units.indices {
      let unit = units.units[index]
      if isPrefix && index == last && !unit.isCharacter {
        let range = Int(unit.formStart)..<Int(unit.formEnd)
        prefixes.append(Array(units.forms[range]))
        steps.append(
          PatternStep(operation: .prefix, length: UInt32(range.count), key: units.key(of: range)))
      } else {
        steps.append(PatternStep(operation: .unit, key: unit.key, otherKey: otherKey(of: index)))
      }
    }
    // Where words are not told apart by spaces, what begins so is whatever follows.
    if isPrefix && units.units[last].isCharacter { steps.append(PatternStep(operation: .run)) }
  }

  /// The other key of a literal's unit; 0 where marks make no words.
  private func otherKey(of unit: Int) -> UInt64 {
    guard reader.readsMarks else { return 0 }
    let marks = units.marks.isEmpty ? 0 : units.marks[unit]
    return PatternUnitKeys.other(of: units.units[unit], marks: marks, isMarked: isMarked)
  }

  /// Whether a text bears marks that make words.
  private mutating func bearsMarks(_ text: String) -> Bool {
    guard reader.readsMarks else { return false }
    var copy = text
    copy.withUTF8 { reader.read($0, into: &units) }
    return !units.marks.isEmpty
  }

  private mutating func append(branches: [[Element]], isOptional: Bool) throws(MatchingError) {
    var jumps: [Int] = []
    var skips: [Int] = []
    if isOptional {
      skips.append(steps.count)
      steps.append(PatternStep(operation: .split))
    }
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      let split = steps.count
      if !isLast { steps.append(PatternStep(operation: .split)) }
      try append(branch)
      if !isLast {
        jumps.append(steps.count)
        steps.append(PatternStep(operation: .jump))
        steps[split].target = UInt32(steps.count)
      }
    }
    for step in jumps + skips { steps[step].target = UInt32(steps.count) }
  }

  private mutating func append(_ set: SynonymSet, column: Int) throws(MatchingError) {
    let first = steps.count
    if let known = expansions[set.name], first + known.count < Self.stepLimit {
      for step in known {
        var moved = step
        if step.operation == .split || step.operation == .jump { moved.target += UInt32(first) }
        steps.append(moved)
      }
      return
    }
    let isPatternMarked = isMarked
    defer { isMarked = isPatternMarked }
    isMarked = bearsMarks(set.members.map(\.value).joined(separator: "\n"))
    try append(branches: set.members.map { [.literal($0.value, column: column)] }, isOptional: false)
    expansions[set.name] = steps[first...].map { step in
      var moved = step
      if step.operation == .split || step.operation == .jump { moved.target -= UInt32(first) }
      return moved
    }
  }

  private mutating func appendSlot(_ name: String, column: Int) throws(MatchingError) {
    guard let slot = slots.first(where: { $0.name == name }) else {
      throw MatchingError(
        code: .unknownName, location: place(column), message: "the intent has no slot `\(name)`",
        suggestion: "add it under `slots:` of the intent in pack.yaml, or correct the name")
    }
    let number = slotNames.firstIndex(of: name) ?? slotNames.count
    if number == slotNames.count { slotNames.append(name) }
    steps.append(PatternStep(operation: .slotStart, key: UInt64(number)))
    if let key = SlotValues.key(of: slot.type) {
      steps.append(PatternStep(operation: .value, key: key))
      steps.append(PatternStep(operation: .valueRest, key: key))
    } else if slot.type == .text {
      steps.append(PatternStep(operation: .any))
      steps.append(PatternStep(operation: .run))
    } else {
      throw MatchingError(
        code: .patternNeverMatches, location: place(column),
        message: "the slot `\(name)` takes an attachment, which no pattern can find in a text",
        suggestion: "remove it from the pattern; the engine fills it from the message's attachments")
    }
    steps.append(PatternStep(operation: .slotEnd, key: UInt64(number)))
  }

  /// A state for each subset of the items that have been found, smaller subsets first, so that all ways lead forward.
  private mutating func appendAnyOrder(_ items: [Element]) throws(MatchingError) {
    let full = (1 << items.count) - 1
    var waiting: [Int: [Int]] = [:]
    for subset in 0..<full {
      for jump in waiting[subset] ?? [] { steps[jump].target = UInt32(steps.count) }
      if subset != 0 {
        guard waiting[subset] != nil else { continue }
        steps.append(PatternStep(operation: .run))
      }
      let missing = items.indices.filter { subset & (1 << $0) == 0 }
      for item in missing {
        let split = steps.count
        let isLast = item == missing.last
        if !isLast { steps.append(PatternStep(operation: .split)) }
        try append(items[item])
        waiting[subset | (1 << item), default: []].append(steps.count)
        steps.append(PatternStep(operation: .jump))
        if !isLast { steps[split].target = UInt32(steps.count) }
      }
    }
    for jump in waiting[full] ?? [] { steps[jump].target = UInt32(steps.count) }
  }

  /// The place of a column of the pattern in its file. Patterns stand in block scalars: the location is their first column.
  private func place(_ column: Int) -> SourceLocation {
    var place = location
    if place.column > 0 { place.column += column - 1 }
    return place
  }
}
