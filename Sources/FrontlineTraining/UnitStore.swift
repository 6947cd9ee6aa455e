import Foundation
import FrontlineLanguage

/// Words with their features, stored once: samples are lists of units.
struct UnitStore {
  /// The number of lines of the table that the features index.
  let lines: UInt32
  private var starts: [Int] = [0]
  private var features: [UInt32] = []
  private var ids: [[UInt32]: Int] = [:]
  /// For each unit the one without diacritics; itself where there are none.
  private(set) var plain: [Int] = []

  init(lines: UInt32) { self.lines = lines }

  /// The features of a unit.
  func features(of unit: Int) -> ArraySlice<UInt32> { features[starts[unit]..<starts[unit + 1]] }

  /// Calls `body` with all features.
  func withFeatures<Result>(_ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Int>) -> Result) -> Result {
    features.withUnsafeBufferPointer { features in starts.withUnsafeBufferPointer { body(features, $0) } }
  }

  /// The unit of a word between boundaries, with its plain form.
  mutating func unit(of word: [UInt32]) -> Int {
    if let id = ids[word] { return id }
    let id = append(word, isWhole: true)
    ids[word] = id
    let stripped = Self.withoutDiacritics(word)
    if stripped != word { plain[id] = unit(of: stripped) }
    return id
  }

  /// A new unit for a piece of a word, without boundaries.
  mutating func piece(_ scalars: [UInt32]) -> Int { append(scalars, isWhole: false) }

  private mutating func append(_ scalars: [UInt32], isWhole: Bool) -> Int {
    scalars.withUnsafeBufferPointer { buffer in
      NGramFeatures.forEachLine(of: buffer, lines: lines, isWhole: isWhole) { features.append($0) }
    }
    starts.append(features.count)
    plain.append(starts.count - 2)
    return starts.count - 2
  }

  private static func withoutDiacritics(_ word: [UInt32]) -> [UInt32] {
    guard word.contains(where: { $0 > 0x7F && $0 < 0x370 || $0 >= 0x1E00 && $0 < 0x1F00 }) else { return word }
    return word.flatMap { scalar -> [UInt32] in
      switch scalar {
      case 0x300...0x36F: return []
      case 0x111: return [0x64]
      case 0x131: return [0x69]
      case 0x142: return [0x6C]
      default:
        guard scalar > 0x7F, let unicode = Unicode.Scalar(scalar) else { return [scalar] }
        return String(Character(unicode)).decomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
          .filter { $0 < 0x300 || $0 > 0x36F }
      }
    }
  }
}

/// Collects the words of one script group.
struct WordCollector: WordSink {
  let group: ScriptGroup
  var words: [[UInt32]] = []

  mutating func word(_ scalars: UnsafeBufferPointer<UInt32>, group: ScriptGroup, start: Int, end: Int) {
    if group == self.group { words.append(Array(scalars)) }
  }

  /// The words of a text in a script group.
  static func words(of text: String, group: ScriptGroup) -> [[UInt32]] {
    var collector = WordCollector(group: group)
    var text = text
    text.withUTF8 { WordWalker.walk($0, into: &collector) }
    return collector.words
  }
}
