import FrontlinePacks
import FrontlineText

/// The part of an index that serves one locale: everything that is read while a message is matched, and the cold texts of
/// proofs. All of it are views of the index's bytes.
final class MatchSection: Sendable {
  /// Up to so many classes, their intents are kept as values.
  private static let keptIntents = 4096

  let locale: LocaleTag
  /// The language of the locale, kept since taking a tag apart allocates.
  let language: String
  let classCount: Int
  let patterns: PatternSet
  let scorer: Scorer
  let nearest: NearestExamples
  let calibration: Calibration
  let splitter: MessageSplitter
  let examples: SectionExamples

  private let bytes: IndexBytes
  private let names: FlatTexts
  private let classIntents: FlatArray<UInt32>
  private let intents: [IntentID]
  private let followUpEnds: FlatArray<UInt32>
  private let followUpLabels: FlatArray<Int32>
  private let exact: SlotTable

  init(_ parts: IndexParts, number: UInt32, locale: LocaleTag, names: FlatTexts)
    throws(MatchingError)
  {
    bytes = parts.bytes
    self.locale = locale
    language = locale.language
    self.names = names
    let classIntents = try parts.array(.classIntents, of: number, as: UInt32.self)
    self.classIntents = classIntents
    scorer = try Scorer(parts, section: number)
    guard scorer.classCount == classIntents.count else { throw MatchingError.damagedIndex }
    classCount = scorer.classCount
    followUpEnds = try parts.array(.followUpEnds, of: number, as: UInt32.self)
    followUpLabels = try parts.array(.followUps, of: number, as: Int32.self)
    nearest = try NearestExamples(parts, section: number)
    calibration = try parts.array(.calibration, of: number, as: Calibration.self)[0] ?? .usual
    splitter = try MessageSplitter(parts, section: number)
    exact = SlotTable(try parts.array(.exactTable, of: number, as: UInt64.self))
    examples = try SectionExamples(parts, section: number)
    patterns = try PatternSet(parts, section: number)
    intents =
      classCount <= Self.keptIntents ? (0..<classCount).map { names.intent(Int(classIntents[$0] ?? 0)) } : []
  }

  /// The intent of a class.
  func intent(_ label: Int) -> IntentID {
    label < intents.count && label >= 0 ? intents[label] : names.intent(Int(classIntents[label] ?? 0))
  }

  /// The class of an intent, or nil where this locale lacks it.
  func label(of wanted: IntentID) -> Int32? {
    var low = 0
    var high = classCount
    while low < high {
      let middle = (low + high) / 2
      if intent(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low < classCount && intent(low) == wanted ? Int32(low) : nil
  }

  /// The classes that a class lists as follow-ups, ascending.
  func followUps(of label: Int) -> UnsafeBufferPointer<Int32> {
    followUpLabels.slice(label > 0 ? Int(followUpEnds[label - 1] ?? 0) : 0, Int(followUpEnds[label] ?? 0))
  }

  /// The class of the example that has just these units, -1 where it is out of scope; nil where no example has.
  @inline(__always)
  func exactClass(_ sequenceKey: UInt64) -> Int32? {
    let number = exact.number(of: sequenceKey)
    return number == 0 ? nil : Int32(truncatingIfNeeded: number) &- 2
  }
}
