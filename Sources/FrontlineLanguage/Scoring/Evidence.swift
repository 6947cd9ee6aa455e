/// What the words of a text say for each language: sums of scores, in buffers of the caller's stack frame.
struct Evidence: WordSink {
  /// Sums for the scored groups, in lanes, then the Han sums.
  private let sums: UnsafeMutablePointer<Int32>
  /// Letters by group.
  private let letters: UnsafeMutablePointer<Int32>
  /// The tables of the scored groups, none without a model; plain pointers, so that a word costs no reference count.
  private let tables: UnsafeBufferPointer<NGramTable>
  private let han: HanTable?
  private(set) var kana: Int32 = 0

  /// The number of sums: one line for each scored group and the Han lanes.
  static let sumCount = 64 + 5 * 16 + HanTable.lanes
  private static let hanOffset = 64 + 5 * 16

  /// Empty evidence; `tables`, `sums` and `letters` outlive it.
  init(
    tables: UnsafeBufferPointer<NGramTable>, han: HanTable?, sums: UnsafeMutablePointer<Int32>,
    letters: UnsafeMutablePointer<Int32>
  ) {
    self.tables = tables
    self.han = han
    self.sums = sums
    self.letters = letters
    reset()
  }

  /// Forgets all words.
  mutating func reset() {
    sums.initialize(repeating: 0, count: Self.sumCount)
    letters.initialize(repeating: 0, count: ScriptGroup.count)
    kana = 0
  }

  mutating func word(_ scalars: UnsafeBufferPointer<UInt32>, group: ScriptGroup, start: Int, end: Int) {
    let raw = Int(group.rawValue)
    letters[raw] = letters[raw] &+ Int32(truncatingIfNeeded: scalars.count &- 2)
    if group == .han {
      for scalar in scalars {
        if ScriptGroup.isKana(scalar) { kana &+= 1 } else { han?.add(scalar, to: sums + Self.hanOffset) }
      }
    } else if raw < tables.count {
      tables[raw].add(scalars, to: sums + Self.offset(raw))
    }
  }

  /// The number of letters of a group.
  func letters(of group: ScriptGroup) -> Int { Int(letters[Int(group.rawValue)]) }

  /// The number of letters of the group with a raw value.
  func letters(of raw: Int) -> Int { Int(letters[raw]) }

  /// What turns a group's sums into logarithms of odds.
  func factor(_ group: ScriptGroup) -> Float {
    let raw = Int(group.rawValue)
    guard raw < tables.count else { return 0 }
    return tables[raw].scale / tables[raw].temperature(letters: letters(of: group))
  }

  /// The logarithm of odds of a language of a group, up to a constant: `lane` counts the group's languages.
  @inline(__always)
  func logit(_ group: ScriptGroup, lane: Int, factor: Float) -> Float {
    if group == .han { return hanLogit(lane: lane) }
    let raw = Int(group.rawValue)
    return raw < tables.count ? Float(sums[Self.offset(raw) &+ lane]) * factor : 0
  }

  /// Chinese unless characters or kana say otherwise: the first summand is what is known before the first character.
  private func hanLogit(lane: Int) -> Float {
    let scale = han?.scale ?? 0
    let scores = Float(sums[Self.hanOffset &+ lane]) * scale
    switch lane {
    case 0: return scores
    case 1: return scores - 2.0
    case 2: return scores - 3.5
    default:
      let characters = Int32(truncatingIfNeeded: letters(of: .han)) &- kana
      // A lone kana among Chinese characters is decoration ("鲜の每日").
      let kanaEvidence: Float = kana == 0 ? 0 : kana == 1 && characters > 3 ? 2 : 12
      return scores - 2.5 + kanaEvidence
    }
  }

  @inline(__always)
  private static func offset(_ raw: Int) -> Int { raw == 0 ? 0 : 48 &+ 16 &* raw }
}
