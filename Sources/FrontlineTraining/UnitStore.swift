import FrontlineLanguage

/// Words with their features, stored once: samples are lists of units.
struct UnitStore {
  /// The logarithm (base two) of the number of lines of the table that the features index.
  let bits: Int
  private let minimumOrder: Int
  private var starts: [Int] = [0]
  private var features: [UInt32] = []
  private var ids: [[UInt8]: Int] = [:]
  /// Whether the last feature of a unit is the whole word.
  private(set) var hasWholeWord: [Bool] = []

  init(bits: Int, group: ScriptGroup) {
    self.bits = bits
    minimumOrder = NGramFeatures.minimumOrder(of: group)
  }

  /// The features of a unit.
  func features(of unit: Int) -> ArraySlice<UInt32> { features[starts[unit]..<starts[unit + 1]] }

  /// The unit of a word: its codes with boundaries.
  mutating func unit(of codes: [UInt8]) -> Int {
    if let id = ids[codes] { return id }
    let padded = codes + [UInt8](repeating: 0, count: 8)
    let room = NGramFeatures.room(forCodes: codes.count)
    let hashes = [UInt32](unsafeUninitializedCapacity: room) { hashes, count in
      guard let target = hashes.baseAddress else { return }
      padded.withUnsafeBufferPointer { codes in
        guard let source = codes.baseAddress else { return }
        count = NGramFeatures.write(
          source, count: codes.count - 8, head: NGramFeatures.chunk(source, 0), minimumOrder: minimumOrder, to: target)
      }
    }
    let mask = UInt32(truncatingIfNeeded: 1 << bits - 1)
    features.append(contentsOf: hashes.map { $0 & mask })
    starts.append(features.count)
    hasWholeWord.append(codes.count > NGramFeatures.maximumOrder)
    let id = starts.count - 2
    ids[codes] = id
    return id
  }
}
