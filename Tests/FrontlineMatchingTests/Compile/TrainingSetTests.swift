import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

/// What is counted while packs are compiled, beside the simplest ways to count it.
@Suite struct TrainingSetTests {
  private static func text(
    _ seed: UInt64, messages: Int, classes: Int, characters: Bool = false
  ) throws -> TrainingText {
    var random = SplitMix64(seed: seed)
    let reader = try MessageReader(locale: Fixtures.tag(characters ? "ja" : "en"))
    var text = TrainingText()
    var units = MessageUnits()
    let letters = characters ? Array("荷物届解約退会方法") : Array("abcdefgh")
    for number in 0..<messages {
      var message = ""
      for _ in 0...(random.next() % 7) {
        for _ in 0...(random.next() % 3) { message.append(letters[Int(random.next() % UInt64(letters.count))]) }
        message += " "
      }
      message.withUTF8 { reader.read($0, into: &units) }
      text.add(units, label: Int32(number % (classes + 1)) - 1)
    }
    return text
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64], [false, true])
  func countsAreThoseOfADictionary(seed: UInt64, characters: Bool) throws {
    let text = try Self.text(seed, messages: 400, classes: 5, characters: characters)
    var naive: [UInt64: (kind: FeatureKind, messages: Set<Int>)] = [:]
    for message in 0..<text.count {
      var words: [PairWord] = []
      for number in text.words(of: message) {
        let word = text.words[Int(number)]
        naive[KeyHash.join(word.key, 1, tag: 1), default: (.word, [])].messages.insert(message)
        if !word.isCharacters {
          word.form.withUnsafeBufferPointer {
            WordRuns.forEach($0) { naive[$0, default: (.wordRun, [])].messages.insert(message) }
          }
        }
        words.append(PairWord(key: word.key, stem: word.stem))
      }
      words.withUnsafeBufferPointer {
        WordPairs.forEach($0) { key, kind, _, _ in naive[key, default: (kind, [])].messages.insert(message) }
      }
      for run in text.runs(of: message) { naive[run, default: (.characterRun, [])].messages.insert(message) }
    }
    for many in [0, 10_000] {
      var options = ScoringOptions()
      options.manyMessages = many
      let set = TrainingSet(text, options: options)
      let wanted = naive.filter {
        many > 0 || $0.value.messages.count >= options.minimumCounts[Int($0.value.kind.rawValue)]
      }
      #expect(Set(set.keys) == Set(wanted.keys) && set.keys.count == wanted.count)
      for (id, key) in set.keys.enumerated() { #expect(set.kinds[id] == wanted[key]?.kind) }
      for row in 0..<set.count {
        var held: Set<UInt64> = []
        set.forEachEntry(of: row) { id, weight in
          held.insert(set.keys[id])
          #expect(weight > 0)
        }
        #expect(held == Set(wanted.filter { $0.value.messages.contains(row) }.keys))
      }
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func aCompactSetHasTheWeightsOfAFullOne(seed: UInt64) throws {
    let text = try Self.text(seed, messages: 200, classes: 7)
    var options = ScoringOptions()
    let full = TrainingSet(text, options: options)
    options.trainedClasses = 2
    let compact = TrainingSet(text, options: options)
    #expect(compact.isCompact && !full.isCompact && compact.keys == full.keys)
    #expect(compact.ids.count < full.ids.count && compact.weights.isEmpty)
    for row in 0..<full.count {
      var sums = [Float](repeating: 0, count: full.keys.count)
      full.forEachEntry(of: row) { sums[$0] += $1 }
      compact.forEachEntry(of: row) { sums[$0] -= $1 }
      #expect(sums.allSatisfy { abs($0) < 1e-5 })
    }
  }

  @Test func manyClassesAreToldApartByTheirCentroids() throws {
    var compiler = PackCompiler(threads: 1)
    compiler.options.trainedClasses = 2
    let matcher = try Matcher(index: try compiler.compile(Fixtures.collection([Fixtures.shop])))
    for intent in Fixtures.shop.locales[0].intents {
      for example in intent.examples {
        let result = matcher.match(example.value, locale: Fixtures.tag("en"))
        #expect(result.candidates.first?.intent == intent.id, "\(example.value)")
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func numbersOfKeysAreThoseOfADictionary(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var numbers = KeyNumbers()
    var naive: [UInt64: UInt32] = [:]
    // Among them keys that are all equal in their lower or upper half.
    let keys = (0..<5000).map { _ in
      let key = random.next() % 1500
      return [key, key << 32, key &* 0x9e37_79b9_7f4a_7c15, 0, .max][Int(random.next() % 5)]
    }
    for key in keys {
      let expected = naive[key] ?? UInt32(naive.count)
      naive[key] = expected
      #expect(numbers.insert(key) == expected)
    }
    for key in keys.map({ $0 &+ 1 }) + keys { #expect(numbers.number(of: key) == naive[key]) }
    #expect(numbers.keys.enumerated().allSatisfy { naive[$0.element] == UInt32($0.offset) })
  }

  @Test(arguments: [0, 1, 100, 20_000])
  func theSieveHoldsBackMostThatComesOnceAndNothingThatComesTwice(count: Int) {
    var random = SplitMix64(seed: 9)
    let once = (0..<count).map { _ in random.next() }
    let twice = (0..<(count / 3)).map { _ in random.next() }
    var sieve = RepeatSieve(expecting: once.count + 2 * twice.count)
    for key in once + twice + twice { sieve.add(key) }
    #expect(twice.allSatisfy(sieve.mayRepeat))
    #expect(once.count(where: sieve.mayRepeat) <= once.count / 5)
    #expect(!sieve.mayRepeat(random.next() | 1) || count > 0)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func aFullRowKeepsItsHeaviest(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let limit = 4
    var rows = [[(label: Int, weight: Float)]](repeating: [], count: 30)
    for label in 0..<60 {
      for row in rows.indices where random.next() % 30 < UInt64(row) {
        rows[row].append((label, Float(random.next() % 8 + 1)))
      }
    }
    var weights = SparseWeights(classes: rows.map { UInt32($0.count) }, limit: limit)
    for label in 0..<60 {
      for row in rows.indices {
        for entry in rows[row] where entry.label == label { weights.add(label, entry.weight, to: row) }
      }
    }
    weights.finish()
    for row in rows.indices {
      let heaviest = rows[row].sorted { ($0.weight, -$0.label) > ($1.weight, -$1.label) }.prefix(limit)
      var held: [String] = []
      weights.withRow(row) { $0.forEach { held.append("\($0) \($1)") } }
      #expect(held == heaviest.sorted { $0.label < $1.label }.map { "\($0.label) \($0.weight)" })
    }
  }

  @Test(arguments: [1, 500])
  func everyRowIsFoundInTheTableOfCells(count: Int) {
    check(count, UInt16.self, classes: 512, heaviest: 63)
    check(count, UInt32.self, classes: 1 << 20, heaviest: 2047)
  }

  @Test func keysThatAreAllAlikeTakeNoMoreThanTheirLines() {
    var rows = FeatureRows()
    for _ in 0..<500 { rows.add(7, [(label: 1, weight: 1)]) }
    let words = rows.cells(of: UInt16.self)
    words.withUnsafeBufferPointer { words in
      guard let base = words.baseAddress else { return }
      let cells = FeatureCells(FlatArray(base: base, count: words.count))
      var places = [UInt32](repeating: 0, count: FeatureCells<UInt16>.cellLimit)
      #expect(cells.find(7, into: &places) == FeatureCells<UInt16>.cellLimit)
    }
  }

  private func check<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    _ count: Int, _ type: Word.Type, classes: Int, heaviest: Int
  ) {
    var random = SplitMix64(seed: 3)
    var rows = FeatureRows()
    var naive: [(key: UInt64, entries: [(label: Int, weight: Int)])] = []
    for _ in 0..<count {
      let entries = (0...Int(random.next() % UInt64(FeatureRows.entryLimit))).map { _ in
        let weight = 1 + Int(random.next() % UInt64(heaviest))
        return (label: Int(random.next() % UInt64(classes)), weight: random.next() % 2 == 0 ? weight : -weight)
      }.prefix(FeatureRows.entryLimit)
      naive.append((random.next(), Array(entries)))
      rows.add(naive[naive.count - 1].key, Array(entries))
    }
    let words = rows.cells(of: Word.self)
    words.withUnsafeBufferPointer { words in
      guard let base = words.baseAddress else { return }
      let cells = FeatureCells(FlatArray(base: base, count: words.count))
      var places = [UInt32](repeating: 0, count: FeatureCells<Word>.cellLimit)
      for (key, entries) in naive {
        var held: [String] = []
        for place in 0..<cells.find(key, into: &places) {
          cells.forEachEntry(of: places[place]) { label, entry in
            let weight = FeatureCells<Word>.weight(entry)
            if weight != 0 { held.append("\(label) \(weight)") }
          }
        }
        #expect(held == entries.map { "\($0.label) \($0.weight)" })
      }
      #expect(cells.find(random.next(), into: &places) == 0)
    }
  }
}
