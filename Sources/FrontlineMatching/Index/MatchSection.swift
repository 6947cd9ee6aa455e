import FrontlinePacks
import FrontlineText

/// The part of an index that serves one locale: everything that is read while a message is matched, and the cold texts of
/// proofs.
final class MatchSection: Sendable {
  let locale: LocaleTag
  /// The intents by class number, ordered by id.
  let intents: [IntentID]
  /// The classes that each class lists as follow-ups, ascending.
  let followUps: [[Int32]]
  let patterns: PatternSet
  /// The bytes that the patterns lie in.
  private let patternBytes: IndexBytes
  let model: LinearModel
  let nearest: NearestExamples
  /// Examples by the key of their whole sequence of units.
  let exact: KeyTable
  let calibration: Calibration
  let splitter: MessageSplitter
  /// The examples in the order of training, for proofs.
  let examples: [SectionExample]
  let contentHash: UInt64

  init(
    locale: LocaleTag, intents: [IntentID], followUps: [[Int32]], patterns: PatternSet,
    patternBytes: IndexBytes, model: LinearModel, nearest: NearestExamples, exact: KeyTable, calibration: Calibration,
    splitter: MessageSplitter,
    examples: [SectionExample]
  ) {
    self.locale = locale
    self.intents = intents
    self.followUps = followUps
    self.patterns = patterns
    self.patternBytes = patternBytes
    self.model = model
    self.nearest = nearest
    self.exact = exact
    self.calibration = calibration
    self.splitter = splitter
    self.examples = examples
    var hasher = ContentHasher()
    hasher.add(locale.description)
    for (intent, list) in zip(intents, followUps) {
      hasher.add(intent.description)
      hasher.add(list)
    }
    patterns.hash(into: &hasher)
    model.hash(into: &hasher)
    nearest.hash(into: &hasher)
    exact.hash(into: &hasher)
    for weight in calibration.weights { hasher.add(weight) }
    hasher.add(calibration.sharpness)
    for joint in splitter.joints { hasher.add(joint) }
    for example in examples { hasher.add(example.text.value) }
    contentHash = hasher.value
  }

  /// The class of an intent, or nil where this locale lacks it.
  func label(of intent: IntentID) -> Int32? {
    var low = 0
    var high = intents.count
    while low < high {
      let middle = (low + high) / 2
      if intents[middle] < intent { low = middle + 1 } else { high = middle }
    }
    return low < intents.count && intents[low] == intent ? Int32(low) : nil
  }

  /// Bytes of memory, about, without the texts of proofs.
  var byteCount: Int {
    model.byteCount + nearest.byteCount + exact.byteCount + patterns.byteCount
  }
}

/// An example as a proof names it.
struct SectionExample: Sendable {
  /// The class; -1 for out of scope.
  var label: Int32
  var text: Located<String>
}
