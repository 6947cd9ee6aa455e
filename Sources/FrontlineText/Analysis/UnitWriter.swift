internal import CICU

/// Folds segments while the word rules find them, and writes a record for each that is a word, number or emoji.
///
/// The forms are those of ``AnalysisWriter``, which also writes every token whose forms depend on more than one scalar at a time:
/// marks that compose with their base or stand out of order, clusters, what folding leaves nothing of.
struct UnitWriter: WordSink {
  private let memory: UnitMemory
  private let slow: UnsafeMutablePointer<AnalysisWriter>
  private let table = ScalarTable()
  private let shortLetters = frontline_word_rules_where(0).short_letters
  private(set) var counts = UnitMemory.Counts()
  private var leading = Separation.none
  private var segment = Segment(formEnd: 0)
  private var saved = Segment(formEnd: 0)

  /// The segment that is being read.
  private struct Segment {
    var traits = SegmentTraits()
    var formEnd: Int
    var lastClass: UInt8 = 0
    var isSlow = false
  }

  init(_ memory: UnitMemory, slow: UnsafeMutablePointer<AnalysisWriter>) {
    self.memory = memory
    self.slow = slow
  }

  @inline(__always)
  mutating func begin() { segment = Segment(formEnd: counts.forms) }

  @inline(__always)
  mutating func save() { saved = segment }

  @inline(__always)
  mutating func rewind() { segment = saved }

  @inline(__always)
  mutating func add(
    _ scalar: UInt32, _ record: UnsafePointer<frontline_scalar>, _ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int
  ) {
    let flags = record.pointee.flags
    segment.traits.add(flags)
    if flags & Self.slowFlags != 0 { segment.isSlow = true }
    let combiningClass = record.pointee.combining_class
    if combiningClass | segment.lastClass != 0 { order(combiningClass, record) }
    let form = memory.forms + segment.formEnd
    let entry = record.pointee.folded
    if entry != 0 {
      let bytes = table.form(entry)
      guard let source = bytes.baseAddress else { return }
      if bytes.count <= 8 {
        Self.copyBlock(source, to: form)
      } else {
        form.update(from: source, count: bytes.count)
      }
      segment.formEnd &+= bytes.count
    } else if scalar < 0x80 {
      form[0] = UInt8(truncatingIfNeeded: scalar)
      segment.formEnd &+= 1
    } else if scalar < 0x800 {
      form[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6)
      form[1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      segment.formEnd &+= 2
    } else if scalar < 0x10000 {
      form[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12)
      form[1] = UInt8(truncatingIfNeeded: 0x80 | scalar &>> 6 & 0x3F)
      form[2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      segment.formEnd &+= 3
    } else {
      form[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18)
      form[1] = UInt8(truncatingIfNeeded: 0x80 | scalar &>> 12 & 0x3F)
      form[2] = UInt8(truncatingIfNeeded: 0x80 | scalar &>> 6 & 0x3F)
      form[3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      segment.formEnd &+= 4
    }
  }

  private static let slowFlags = UInt16(FRONTLINE_SCALAR_INTERACTS) | UInt16(FRONTLINE_SCALAR_UNSPACED)

  /// Marks out of order change places; a scalar that is dropped does not part the marks around it.
  @inline(__always)
  private mutating func order(_ combiningClass: UInt8, _ record: UnsafePointer<frontline_scalar>) {
    if combiningClass == 0, record.pointee.isDropped { return }
    if combiningClass != 0, combiningClass < segment.lastClass { segment.isSlow = true }
    segment.lastClass = combiningClass
  }

  @inline(__always)
  private static func copyBlock(_ source: UnsafePointer<UInt8>, to form: UnsafeMutablePointer<UInt8>) {
    let block = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
    UnsafeMutableRawPointer(form).storeBytes(of: block, as: UInt64.self)
  }

  @inline(__always)
  mutating func addLetters(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isASCII: Bool) {
    guard let bytes = text.baseAddress else { return }
    segment.traits.add(SegmentTraits.letters)
    guard isASCII else {
      segment.formEnd = foldShortLetters(bytes, from, to, formEnd: segment.formEnd)
      return
    }
    let form = UnsafeMutableRawPointer(memory.forms + segment.formEnd)
    var position = from
    while position < to {
      let small = ByteBlock.load(bytes, position, end: text.count) | ByteBlock.lowerCase
      form.storeBytes(of: small.littleEndian, toByteOffset: position &- from, as: UInt64.self)
      position &+= 8
    }
    segment.formEnd &+= to &- from
  }

  @inline(__always)
  mutating func word(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isASCII: Bool) {
    guard let bytes = text.baseAddress else { return }
    guard isASCII else {
      let formEnd = foldShortLetters(bytes, from, to, formEnd: counts.forms)
      let key = FormKey.key(memory.forms + counts.forms, count: formEnd &- counts.forms)
      append(key, .word, from: from, to: to, formEnd: formEnd)
      return
    }
    let count = to &- from
    let form = UnsafeMutableRawPointer(memory.forms + counts.forms)
    var state = FormKey.start(count: count)
    var position = 0
    while count &- position >= 8 {
      let small = ByteBlock.load(bytes, from &+ position, end: text.count) | ByteBlock.lowerCase
      form.storeBytes(of: small.littleEndian, toByteOffset: position, as: UInt64.self)
      state = FormKey.add(small, to: state)
      position &+= 8
    }
    if position < count {
      let block = ByteBlock.load(bytes, from &+ position, end: text.count) | ByteBlock.lowerCase
      let small = ByteBlock.prefix(block, count &- position)
      form.storeBytes(of: small.littleEndian, toByteOffset: position, as: UInt64.self)
      state = FormKey.add(small, to: state)
    }
    append(FormKey.finish(state), .word, from: from, to: to, formEnd: counts.forms &+ count)
  }

  @inline(__always)
  mutating func plainWords(_ text: UnsafeBufferPointer<UInt8>, from: Int, ascii: UnsafePointer<UInt8>) -> Int {
    guard ascii[Int(text[from])] & UInt8(FRONTLINE_ASCII_LETTER) != 0 else { return from }
    let end = PlainWords.read(text, from: from, ascii: ascii, memory, &counts, leading: leading)
    if end > from { leading = .none }
    return end
  }

  /// Folds plain letters of one or two bytes and characters that join them; each becomes one or two bytes.
  @inline(__always)
  private func foldShortLetters(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, formEnd: Int) -> Int {
    var position = start
    var form = formEnd
    while position < end {
      let first = bytes[position]
      if first < 0x80 {
        memory.forms[form] = first | 0x20
        form &+= 1
        position &+= 1
      } else {
        let folded = shortLetters[Int(first & 0x1F) &<< 6 | Int(bytes[position &+ 1] & 0x3F)]
        UnsafeMutableRawPointer(memory.forms).storeBytes(of: folded.littleEndian, toByteOffset: form, as: UInt16.self)
        form &+= folded > 0xFF ? 2 : 1
        position &+= 2
      }
    }
    return form
  }

  @inline(__always)
  mutating func separator(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isSpace: Bool) {
    if text[from] != 0x20 { separate(text, from: from, to: to) }
  }

  @inline(__always)
  mutating func end(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, state: UInt8) {
    switch segment.traits.kind(text, from: from, to: to, state: state) {
    case .punctuation, .space: separate(text, from: from, to: to)
    case let kind:
      let start = counts.forms
      guard !segment.isSlow, segment.formEnd > start else { return writeSlowly(text, from: from, to: to, kind: kind) }
      let key = FormKey.key(memory.forms + start, count: segment.formEnd &- start)
      append(key, kind, from: from, to: to, formEnd: segment.formEnd)
    }
  }

  /// A run of punctuation or space.
  @inline(__always)
  mutating func separate(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
    leading = leading.joined(Separation.strongest(in: text, from: from, to: to))
  }

  /// A word of one unit.
  @inline(__always)
  private mutating func append(_ key: UInt64, _ kind: TokenKind, from: Int, to: Int, formEnd: Int) {
    memory.units[counts.units] = UnitRecord(
      key: key, start: Int32(truncatingIfNeeded: from), end: Int32(truncatingIfNeeded: to),
      formStart: Int32(truncatingIfNeeded: counts.forms), formEnd: Int32(truncatingIfNeeded: formEnd), kind: kind,
      isCluster: false, leading: leading)
    let unit = Int32(truncatingIfNeeded: counts.units)
    memory.words[counts.words] = WordRecord(key: key, firstUnit: unit, endUnit: unit &+ 1)
    counts.units &+= 1
    counts.words &+= 1
    counts.forms = formEnd
    leading = .none
  }

  /// A token by way of the analysis of one token.
  @inline(__always)
  mutating func writeSlowly(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, kind: TokenKind) {
    (counts, leading) = Self.written(text, from, to, kind, memory, counts, leading, slow)
  }

  @inline(never)
  private static func written(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ kind: TokenKind, _ memory: UnitMemory,
    _ before: UnitMemory.Counts, _ leading: Separation, _ writer: UnsafeMutablePointer<AnalysisWriter>
  ) -> (UnitMemory.Counts, Separation) {
    writer.pointee.removeAll()
    writer.pointee.write(text, from: start, to: end, kind: kind, script: .common)
    let folded = writer.pointee.folded.written
    guard let source = folded.baseAddress, !folded.isEmpty else { return (before, leading) }
    var counts = before
    var leading = leading
    let form = memory.forms + before.forms
    form.update(from: source, count: folded.count)
    for unit in writer.pointee.units.written where unit.foldedEnd > unit.foldedStart {
      let range = unit.foldedRange
      let offset = Int32(truncatingIfNeeded: before.forms)
      memory.units[counts.units] = UnitRecord(
        key: FormKey.key(form + range.lowerBound, count: range.count), start: unit.start, end: unit.end,
        formStart: offset + unit.foldedStart, formEnd: offset + unit.foldedEnd, kind: kind, isCluster: unit.isCluster,
        isIdeograph: unit.isIdeograph, leading: leading)
      counts.units += 1
      leading = .none
    }
    guard counts.units > before.units else { return (before, leading) }
    memory.words[counts.words] = WordRecord(
      key: FormKey.key(form, count: folded.count), firstUnit: Int32(truncatingIfNeeded: before.units),
      endUnit: Int32(truncatingIfNeeded: counts.units))
    counts.words += 1
    counts.forms += folded.count
    return (counts, leading)
  }
}
