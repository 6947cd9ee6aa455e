internal import CICU

/// Writes the forms and units of tokens.
///
/// A token is read scalar by scalar through the generated table. Where a scalar may combine or change places with what
/// stands before it (a mark out of order, a mark that composes with its base), the piece from its base on goes through ICU's
/// normalizer instead.
struct AnalysisWriter: ~Copyable {
  var tokens = Scratch<AnalyzedToken>(capacity: 64)
  var units = Scratch<TextUnit>(capacity: 64)
  var normalized = Scratch<UInt8>(capacity: 512)
  var folded = Scratch<UInt8>(capacity: 512)
  private let table = ScalarTable()

  /// Bytes of either form that one byte of source can grow to: U+FDFA, three bytes, becomes 33.
  static let growth = 11
  /// The longest piece that ICU normalizes at once. Sorting marks is quadratic, so a run of them that no language has is
  /// normalized in parts.
  static let pieceLimit = 256

  mutating func removeAll() {
    tokens.count = 0
    units.count = 0
    normalized.count = 0
    folded.count = 0
  }

  /// Writes a text that has been cut, in place of what was written before.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>, _ cut: UnsafeBufferPointer<Token>) {
    removeAll()
    var start = 0
    for token in cut {
      write(text, from: start, to: token.end, kind: token.kind, script: token.script)
      start = token.end
    }
    guard start < text.count else { return }
    let (plain, loose, unit) = (Int32(normalized.count), Int32(folded.count), Int32(units.count))
    tokens.reserve(1)
    tokens.append(
      AnalyzedToken(
        start: Int32(start), end: Int32(clamping: text.count), normalizedStart: plain, normalizedEnd: plain,
        foldedStart: loose, foldedEnd: loose, unitStart: unit, unitEnd: unit, kind: .punctuation, script: .common))
  }

  /// Writes the token between two bytes of the text.
  mutating func write(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, kind: TokenKind, script: Script
  ) {
    let room = (end - start) * Self.growth
    tokens.reserve(1)
    units.reserve(end - start + 1)
    normalized.reserve(room)
    folded.reserve(2 * room)  // once more for a folded form that is the normalized one
    let normalizedStart = normalized.count
    let foldedStart = folded.count
    let unitStart = units.count
    let hasUnits = kind == .word || kind == .number || kind == .emoji
    if hasUnits { openUnit(at: start, isCluster: false, isIdeograph: false) }
    if !writeASCII(text, start, end) {
      units.count = unitStart
      writeScalars(text, start, end, hasUnits: hasUnits)
    }
    if folded.count == foldedStart { keepNormalizedForm(from: normalizedStart) }
    closeUnits(from: unitStart, end: end)
    tokens.append(
      AnalyzedToken(
        start: Int32(start), end: Int32(end), normalizedStart: Int32(normalizedStart),
        normalizedEnd: Int32(normalized.count), foldedStart: Int32(foldedStart), foldedEnd: Int32(folded.count),
        unitStart: Int32(unitStart), unitEnd: Int32(units.count), kind: kind, script: script))
  }

  /// Writes a token of ASCII; writes nothing and returns false when it holds anything else.
  @inline(__always)
  private mutating func writeASCII(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let plain = normalized.base + normalized.count
    let loose = folded.base + folded.count
    var all: UInt8 = 0
    for index in 0..<(end &- start) {
      let byte = text[start &+ index]
      all |= byte
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      plain[index] = lower
      loose[index] = lower == 0x60 ? 0x27 : lower
    }
    guard all < 0x80 else { return false }
    normalized.count &+= end &- start
    folded.count &+= end &- start
    return true
  }

  private mutating func writeScalars(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, hasUnits: Bool
  ) {
    var position = start
    var inCluster = false
    var isFirst = true
    var piece = Piece(source: start, normalized: normalized.count, folded: folded.count)
    var lastClass: UInt8 = 0
    while position < end {
      let (scalar, next) = UTF8Decoder.next(text, position, end: end)
      let record = table[scalar]
      if record.startsPiece {
        piece = Piece(source: position, normalized: normalized.count, folded: folded.count)
      }
      if hasUnits {
        let script = Script(rawValue: record.script)
        let isCluster = script == .common || script == .inherited ? inCluster : script.isWrittenWithoutSpaces
        if isFirst || isCluster != inCluster || (isCluster && !record.extendsCluster) {
          openUnit(at: position, isCluster: isCluster, isIdeograph: script == .han)
        }
        inCluster = isCluster
        isFirst = false
      }
      if record.interacts || (record.combining_class != 0 && record.combining_class < lastClass) {
        position = writePiece(text, piece, end)
        piece = Piece(source: position, normalized: normalized.count, folded: folded.count)
        lastClass = 0
        continue
      }
      // A dropped scalar does not part the marks around it.
      if !record.isDropped { lastClass = record.combining_class }
      normalized.append(record.normalized, of: scalar, in: table)
      folded.append(record.folded, of: scalar, in: table)
      position = next
    }
  }

  private struct Piece {
    var source: Int
    var normalized: Int
    var folded: Int
  }

  /// Writes the piece anew through ICU. Returns where it ends: before the next scalar that starts a piece.
  @inline(never)
  private mutating func writePiece(_ text: UnsafeBufferPointer<UInt8>, _ piece: Piece, _ end: Int) -> Int {
    var pieceEnd = UTF8Decoder.next(text, piece.source, end: end).next
    while pieceEnd < end {
      let (scalar, next) = UTF8Decoder.next(text, pieceEnd, end: end)
      guard !table[scalar].startsPiece, next - piece.source <= Self.pieceLimit else { break }
      pieceEnd = next
    }
    normalized.count = piece.normalized
    folded.count = piece.folded
    while units.count > 0, units.base[units.count - 1].start > piece.source { units.count -= 1 }
    let count = frontline_normalize(
      text.baseAddress.map { $0 + piece.source }, Int32(pieceEnd - piece.source), normalized.base + normalized.count,
      nil, Int32(normalized.capacity - normalized.count))
    let start = normalized.count
    normalized.count += max(0, Int(count))
    var position = start
    let written = UnsafeBufferPointer(start: normalized.base, count: normalized.count)
    while position < written.count {
      let (scalar, next) = UTF8Decoder.next(written, position, end: written.count)
      folded.append(table[scalar].folded, of: scalar, in: table)
      position = next
    }
    return pieceEnd
  }

  /// A token that folding leaves nothing of, such as a lone vowel sign, keeps its normalized form.
  private mutating func keepNormalizedForm(from start: Int) {
    folded.append(UnsafeBufferPointer(start: normalized.base + start, count: normalized.count - start))
  }

  @inline(__always)
  private mutating func openUnit(at source: Int, isCluster: Bool, isIdeograph: Bool) {
    units.append(
      TextUnit(
        start: Int32(truncatingIfNeeded: source), end: 0, normalizedStart: Int32(truncatingIfNeeded: normalized.count),
        normalizedEnd: 0, foldedStart: Int32(truncatingIfNeeded: folded.count), foldedEnd: 0,
        token: Int32(truncatingIfNeeded: tokens.count), isCluster: isCluster, isIdeograph: isIdeograph))
  }

  /// Ends each unit of the token where the next one starts, and drops those without a form.
  @inline(__always)
  private mutating func closeUnits(from first: Int, end: Int) {
    var next = (source: Int32(end), normalized: Int32(normalized.count), folded: Int32(folded.count))
    var index = units.count
    while index > first {
      index &-= 1
      units.base[index].end = next.source
      units.base[index].normalizedEnd = next.normalized
      units.base[index].foldedEnd = next.folded
      next = (units.base[index].start, units.base[index].normalizedStart, units.base[index].foldedStart)
    }
    var kept = first
    for index in first..<units.count where units.base[index].normalizedEnd > units.base[index].normalizedStart {
      units.base[kept] = units.base[index]
      kept &+= 1
    }
    units.count = kept
  }
}

extension Scratch<UInt8> {
  /// Appends a form of a scalar; room must have been reserved.
  @inline(__always)
  fileprivate mutating func append(_ entry: UInt32, of scalar: UInt32, in table: ScalarTable) {
    if entry == 0 { append(scalar: scalar) } else { append(table.form(entry)) }
  }

  /// Appends a scalar as UTF-8; room must have been reserved.
  @inline(__always)
  fileprivate mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
