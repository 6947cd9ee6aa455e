import Testing

@testable import FrontlineText

/// The lean reader beside the full analysis: the same units and words.
@Suite struct UnitReaderTests {
  /// What a reader tells of a text, or what follows from an analysis of it.
  struct Reading: Equatable {
    var units: [[Int]] = []
    var forms: [String] = []
    var words: [[Int]] = []
    var wordForms: [String] = []
  }

  static func number(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key) }

  static func key(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { number(FormKey.key($0, count: bytes.count)) } ?? 0
    }
  }

  static func read(_ bytes: [UInt8], _ reader: UnitReader) -> Reading {
    let capacity = UnitMemory.unitCapacity(for: bytes.count)
    let memory = UnitMemory(
      units: .allocate(capacity: capacity), words: .allocate(capacity: capacity),
      forms: .allocate(capacity: UnitMemory.formCapacity(for: bytes.count)))
    defer {
      memory.units.deallocate()
      memory.words.deallocate()
      memory.forms.deallocate()
    }
    let counts = bytes.withUnsafeBufferPointer { reader.read($0, into: memory) }
    func form(_ start: Int32, _ end: Int32) -> String {
      let form = UnsafeBufferPointer(start: memory.forms + Int(start), count: Int(end - start))
      return String(validating: form, as: UTF8.self) ?? "invalid"
    }
    var reading = Reading()
    for unit in UnsafeBufferPointer(start: memory.units, count: counts.units) {
      reading.units.append([
        number(unit.key), Int(unit.start), Int(unit.end), Int(unit.kind.rawValue), unit.isCluster ? 1 : 0,
        Int(unit.leading.rawValue),
      ])
      reading.forms.append(form(unit.formStart, unit.formEnd))
    }
    for word in UnsafeBufferPointer(start: memory.words, count: counts.words) {
      reading.words.append([number(word.key), Int(word.firstUnit), Int(word.endUnit)])
      reading.wordForms.append(
        form(memory.units[Int(word.firstUnit)].formStart, memory.units[Int(word.endUnit) - 1].formEnd))
    }
    #expect(counts.forms <= UnitMemory.formCapacity(for: bytes.count) - 8)
    return reading
  }

  /// The plain way: units and words of the full analysis.
  static func expected(_ bytes: [UInt8], _ analyzer: TextAnalyzer) -> Reading {
    let analysis = analyzer.analyze(bytes)
    var reading = Reading()
    var leading = 0
    for token in analysis.tokens {
      if token.kind == .punctuation || token.kind == .space {
        let strength = bytes.withUnsafeBufferPointer {
          Separation.strongest(in: $0, from: Int(token.start), to: Int(token.end))
        }
        leading = max(leading, Int(strength.rawValue))
        continue
      }
      let first = reading.units.count
      for unit in analysis.units[token.unitRange] where !unit.foldedRange.isEmpty {
        let form = Array(analysis.folded[unit.foldedRange])
        reading.units.append([
          key(form), Int(unit.start), Int(unit.end), Int(token.kind.rawValue), unit.isCluster ? 1 : 0, leading,
        ])
        reading.forms.append(String(decoding: form, as: UTF8.self))
        leading = 0
      }
      guard reading.units.count > first else { continue }
      let form = Array(analysis.folded[token.foldedRange])
      reading.words.append([key(form), first, reading.units.count])
      reading.wordForms.append(reading.forms[first...].joined())
    }
    return reading
  }

  static func compare(_ texts: some Sequence<[UInt8]>, locale: String = "und") throws {
    let tag = try #require(LocaleTag(locale))
    let reader = try UnitReader(locale: tag)
    let analyzer = try TextAnalyzer(locale: tag)
    for text in texts {
      let reading = read(text, reader)
      #expect(reading == expected(text, analyzer), "\(String(decoding: text, as: UTF8.self)) \(text)")
    }
  }

  @Test(arguments: Sentences.byLocale)
  func sentencesAreReadAsTheyAreAnalyzed(_ locale: String, _ text: String) throws {
    try Self.compare([Array(text.utf8), Array(text.uppercased().utf8)], locale: locale)
  }

  @Test(arguments: [true, false])
  func mixturesAreReadAsTheyAreAnalyzed(_ valid: Bool) throws {
    var generator = SeededGenerator(seed: valid ? 41 : 42)
    try Self.compare((0..<2500).map { Sentences.mixture(&generator, pieces: 1 + $0 % 12, valid: valid) })
  }

  @Test func randomScalarsAndBytesAreReadAsTheyAreAnalyzed() throws {
    var generator = SeededGenerator(seed: 43)
    var texts: [[UInt8]] = (0..<1500).map { round in
      (0..<round % 20).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    for round in 0..<3000 {
      var text = ""
      for _ in 0..<1 + round % 6 {
        let value = UInt32.random(in: round % 2 == 0 ? 0x20...0x2FFF : 0x20...0x1FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      texts.append(Array(text.utf8))
    }
    try Self.compare(texts)
  }

  @Test func pairsOverAllClassesAndFlagsAreReadAsTheyAreAnalyzed() throws {
    let scalars = WordRulesTests.scalars
    try Self.compare(scalars + scalars.flatMap { first in WordRulesTests.classes.map { first + $0 } })
  }

  @Test func wordsOfAllLengthsAreReadAsTheyAreAnalyzed() throws {
    let letters = Array("ApQzzAmbGoR".utf8)
    var texts: [[UInt8]] = []
    for count in 0..<26 {
      let word: [UInt8] = (0..<count).map { letters[$0 % letters.count] }
      for ending in ["", " ", ".", "é", "É x", "'s", " b", "@c", "9", "\u{301}"] {
        texts.append(word + Array(ending.utf8))
        texts.append(Array("I, ".utf8) + word + Array(ending.utf8))
      }
    }
    try Self.compare(texts)
  }

  @Test func badTextsAreReadAsTheyAreAnalyzed() throws {
    try Self.compare(BadInputTests.texts.map(\.bytes))
  }

  @Test(arguments: [
    ("no. yes", [0, 2]), ("no.yes 3.5", [0, 0]), ("a, b; c", [0, 1, 1]), ("a - b", [0, 0]), ("嗨。你", [0, 2]),
    ("a? (b)", [0, 2]), ("a\nb", [0, 2]), ("نعم، لا؟ نعم", [0, 1, 2]), ("...a", [2]),
  ])
  func whatStandsBeforeAUnitSeparatesIt(_ text: String, _ leading: [Int]) throws {
    let reading = Self.read(Array(text.utf8), try UnitReader(locale: .undetermined))
    #expect(reading.units.map { $0[5] } == leading)
  }
}
