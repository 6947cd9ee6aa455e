/// What the words of a text say for each language: sums of scores, in buffers of the caller's stack frame.
struct Evidence {
  private let model: LanguageModel
  /// Table lines of one group that are not summed up yet.
  private let pending: UnsafeMutablePointer<UInt32>
  private var pendingCount = 0
  private var pendingGroup = 0
  /// Sums of the scored groups, in the order of ``NGramTable/slot(ofLane:)``.
  private let sums: UnsafeMutablePointer<UInt32>
  private var hanSums = SIMD4<Int32>()
  /// Letters by group.
  private let letterCounts: UnsafeMutablePointer<Int32>
  private var kana = 0
  private var bopomofo = 0
  /// The groups that have letters, one bit each.
  private(set) var groups: UInt32 = 0

  private static let sumCount = 64 + 5 * 16
  /// Buffers of up to 1,024 bytes stay on the stack.
  private static let pendingCapacity = 256

  /// Hands empty evidence to `body`.
  @inline(__always)
  static func withEvidence<Result>(_ model: LanguageModel, _ body: (inout Evidence) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: pendingCapacity) { pending in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: sumCount) { sums in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: ScriptGroup.count) { counts in
          guard let pending = pending.baseAddress, let sums = sums.baseAddress, let counts = counts.baseAddress else {
            preconditionFailure("a buffer of fixed size has a base address")
          }
          var evidence = Evidence(model: model, pending: pending, sums: sums, letterCounts: counts)
          evidence.reset()
          return body(&evidence)
        }
      }
    }
  }

  private init(
    model: LanguageModel, pending: UnsafeMutablePointer<UInt32>, sums: UnsafeMutablePointer<UInt32>,
    letterCounts: UnsafeMutablePointer<Int32>
  ) {
    self.model = model
    self.pending = pending
    self.sums = sums
    self.letterCounts = letterCounts
  }

  /// Forgets all words.
  mutating func reset() {
    sums.initialize(repeating: 0, count: Self.sumCount)
    letterCounts.initialize(repeating: 0, count: ScriptGroup.count)
    hanSums = SIMD4()
    pendingCount = 0
    kana = 0
    bopomofo = 0
    groups = 0
  }

  /// Reads all words of a text.
  @inline(__always)
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    WordWalker.withWalker(bytes, model.letters) { walker in
      while let word = walker.next() { add(word, of: bytes) }
    }
    drain()
  }

  /// Adds a word of a text; ``drain()`` completes the sums.
  @inline(__always)
  mutating func add(_ word: LetterWord, of bytes: UnsafeBufferPointer<UInt8>) {
    let raw = Int(word.group.rawValue)
    letterCounts[raw] &+= Int32(truncatingIfNeeded: word.letters)
    groups |= 1 << UInt32(truncatingIfNeeded: raw)
    if raw < LanguageModel.tableCount {
      if raw != pendingGroup || pendingCount &+ NGramFeatures.room(forCodes: word.count) > Self.pendingCapacity {
        drain()
        pendingGroup = raw
      }
      pendingCount &+= NGramFeatures.write(
        word.codes, count: word.count, head: word.head, minimumOrder: NGramFeatures.minimumOrder(of: word.group),
        to: pending + pendingCount)
    } else if word.group == .han {
      addHan(bytes, word.start, word.end)
    }
  }

  private mutating func addHan(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let table = model.han
    var position = start
    while position < end {
      let (scalar, length) = UTF8Decoding.scalar(bytes, at: position)
      if HanTable.characters.contains(scalar) {
        hanSums = hanSums &+ table.scores(of: scalar)
      } else if ScriptGroup.isKana(scalar) {
        kana &+= 1
      } else if ScriptGroup.isBopomofo(scalar) {
        bopomofo &+= 1
      }
      position &+= length
    }
  }

  /// Sums up what is pending.
  mutating func drain() {
    if pendingCount > 0 {
      model.table(pendingGroup).add(pending, count: pendingCount, to: sums + Self.offset(pendingGroup))
    }
    pendingCount = 0
  }

  @inline(__always)
  private static func offset(_ raw: Int) -> Int { raw == 0 ? 0 : 48 &+ 16 &* raw }
}

extension Evidence {
  /// The number of letters of a group.
  @inline(__always)
  func letters(of group: ScriptGroup) -> Int { Int(letterCounts[Int(group.rawValue)]) }

  /// What turns differences of a group's sums into logarithms of odds.
  func factor(_ group: ScriptGroup, isRestricted: Bool = false) -> Float {
    let raw = Int(group.rawValue)
    guard raw < LanguageModel.tableCount else { return 1 }
    let table = model.table(raw)
    let factor = table.scale / table.temperature(letters: letters(of: group))
    return isRestricted ? factor * model.restrictedSharpening : factor
  }

  /// Writes the logarithms of odds of a group's languages, up to a constant, to `logits`, which has room for ``maximumLanes``,
  /// in the order of ``slot(_:lane:)``; returns how many places are written.
  @inline(__always)
  func writeLogits(_ group: ScriptGroup, factor: Float, to logits: UnsafeMutablePointer<Float>) -> Int {
    let raw = Int(group.rawValue)
    guard raw < LanguageModel.tableCount else {
      for lane in 0..<4 { logits[lane] = group == .han ? hanLogit(lane: lane) : 0 }
      return 4
    }
    let sums = UnsafeRawPointer(sums + Self.offset(raw))
    let logits = UnsafeMutableRawPointer(logits)
    let lanes = raw == 0 ? 64 : 16
    var offset = 0
    while offset < 4 &* lanes {
      // A number below 2^23 in the mantissa of 2^23 is that much above it.
      let bits = sums.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self) | 0x4B00_0000
      logits.storeBytes(
        of: (unsafeBitCast(bits, to: SIMD4<Float>.self) - 8_388_608) * factor, toByteOffset: offset,
        as: SIMD4<Float>.self)
      offset &+= 16
    }
    return lanes
  }

  /// The place of a language among the logits.
  @inline(__always)
  static func slot(_ group: ScriptGroup, lane: Int) -> Int {
    Int(group.rawValue) < LanguageModel.tableCount ? NGramTable.slot(ofLane: lane) : lane
  }

  /// The logarithms of odds of a group's languages, up to a constant, in the order of the languages. Allocates.
  func logits(_ group: ScriptGroup, factor: Float) -> [Float] {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.maximumLanes) { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a buffer of fixed size has a base address") }
      _ = writeLogits(group, factor: factor, to: base)
      return (0..<LanguageTable.range(of: group).count).map { base[Self.slot(group, lane: $0)] }
    }
  }

  /// The most logits of a group.
  static var maximumLanes: Int { 64 }

  /// Chinese unless characters, kana or Bopomofo say otherwise: the first summand is what is known before the first character.
  private func hanLogit(lane: Int) -> Float {
    let scores = Float(hanSums[lane]) * model.han.scale
    switch lane {
    case 0: return scores
    case 1: return scores - 2.0 + (bopomofo > 0 ? 12 : 0)
    case 2: return scores - 3.5
    default:
      let characters = letters(of: .han) &- kana
      // A lone kana among Chinese characters is decoration ("鲜の每日").
      let kanaEvidence: Float = kana == 0 ? 0 : kana == 1 && characters > 3 ? 2 : 12
      return scores - 2.5 + kanaEvidence
    }
  }
}
