internal import FrontlinePacks

/// A file's text with its lines, so that positions can be told in characters. Lives within one call.
package final class SourceText {
  /// The path relative to the directory that is read.
  package let file: String
  /// Where another file's text begins behind this one's, whose places are told by that file.
  private let appended: (file: String, line: Int)?
  /// The text without a byte order mark.
  package let text: String
  /// The UTF-8 offsets at which lines begin.
  private let lineStarts: [Int]
  /// Of each line the offset of the first byte that is not ASCII, or its end, and whether it holds a `#`: asked for once a
  /// value, of which a line may hold very many.
  private let asciiEnds: [Int]
  private let hashes: [Bool]
  private let bytes: [UInt8]
  /// Whether there is an `&` anywhere.
  let hasAmpersand: Bool
  /// Whether bytes of the text may belong to control characters.
  let mayHaveControlCharacters: Bool
  /// The lines that were asked for last: long lines are asked for again and again.
  private var scalarLine = 0
  private var cachedScalars: [Unicode.Scalar] = []
  private var columnLine = 0
  /// The character column for each scalar of that line and for its end; nil where they are equal.
  private var cachedColumns: [Int32]?

  package convenience init(file: String, text: String) { self.init(file: file, text: text, appended: nil) }

  /// Two files' texts, one behind the other: values of both can stand in one tree, and each keeps its place. The lines of the
  /// second count on from ``lineCount`` of the first.
  package convenience init(_ first: SourceText, followedBy second: SourceText) {
    let text = first.text + "\n" + second.text
    self.init(file: first.file, text: text, appended: (second.file, first.lineCount + 1))
  }

  private init(file: String, text: String, appended: (file: String, line: Int)?) {
    self.file = file
    self.text = text
    self.appended = appended
    bytes = Array(text.utf8)
    let starts = Self.lineStarts(of: bytes)
    lineStarts = starts
    var ends: [Int] = []
    var hashes: [Bool] = []
    for (number, start) in starts.enumerated() {
      let line = bytes[start..<(number + 1 < starts.count ? starts[number + 1] : bytes.count)]
      ends.append(line.firstIndex { $0 >= 0x80 } ?? line.endIndex)
      hashes.append(line.contains(UInt8(ascii: "#")))
    }
    asciiEnds = ends
    self.hashes = hashes
    hasAmpersand = bytes.contains(UInt8(ascii: "&"))
    mayHaveControlCharacters = Self.mayHaveControlCharacters(bytes)
  }

  package var lineCount: Int { lineStarts.count }

  /// A line from 1 on, without its break; empty where there is no such line.
  func line(_ number: Int) -> Substring {
    guard number >= 1, number <= lineStarts.count else { return "" }
    var line = text.unicodeScalars[start(ofLine: number)..<start(ofLine: number + 1)]
    while let last = line.last, Self.isBreak(last) { line.removeLast() }
    return Substring(line)
  }

  /// The index at which a line begins; the end where there is no such line.
  func start(ofLine number: Int) -> String.Index {
    guard number >= 1, number <= lineStarts.count else { return text.endIndex }
    return text.utf8.index(text.startIndex, offsetBy: lineStarts[number - 1])
  }

  /// The location of a scalar, given line and column in scalars from 1 as YAML marks count.
  func location(line: Int, scalarColumn: Int) -> SourceLocation {
    guard scalarColumn >= 1 else { return place(line: line, column: 0) }
    if isAlike(scalarColumn, onLine: line) { return place(line: line, column: scalarColumn) }
    guard let columns = columns(ofLine: line) else { return place(line: line, column: scalarColumn) }
    let index = min(scalarColumn - 1, columns.count - 1)
    return place(line: line, column: index < 0 ? 1 : Int(columns[index]))
  }

  /// The location of a line and a column in characters.
  func place(line: Int, column: Int) -> SourceLocation {
    guard let appended, line >= appended.line else { return SourceLocation(file: file, line: line, column: column) }
    return SourceLocation(file: appended.file, line: line - appended.line + 1, column: column)
  }

  /// Whether the column in scalars is the one in characters, which shows without a look at the whole line: nothing but ASCII
  /// before it, and no mark that joins the character before.
  private func isAlike(_ column: Int, onLine number: Int) -> Bool {
    let range = byteRange(ofLine: number)
    guard column <= range.count else { return false }
    let place = range.lowerBound + column - 1
    guard asciiEnds[number - 1] >= place else { return false }
    if column == 1 || bytes[place] < 0x80 { return true }
    let end = place + (bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4)
    return String(decoding: bytes[(place - 1)..<min(end, range.upperBound)], as: UTF8.self).count == 2
  }

  /// The scalars of a line without its break.
  func scalars(ofLine number: Int) -> [Unicode.Scalar] {
    if scalarLine != number {
      scalarLine = number
      cachedScalars = Array(line(number).unicodeScalars)
    }
    return cachedScalars
  }

  /// Whether there is a `#` on a line.
  func hasHash(onLine number: Int) -> Bool { number >= 1 && number <= hashes.count && hashes[number - 1] }

  private func columns(ofLine number: Int) -> [Int32]? {
    guard columnLine != number else { return cachedColumns }
    let line = line(number)
    columnLine = number
    cachedColumns = nil
    if line.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    var columns: [Int32] = []
    var column: Int32 = 1
    for character in line {
      for _ in character.unicodeScalars { columns.append(column) }
      column += 1
    }
    columns.append(column)
    cachedColumns = columns
    return columns
  }

  /// The bytes of a line with its break; none where there is no such line.
  private func byteRange(ofLine number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return 0..<0 }
    return lineStarts[number - 1]..<(number < lineStarts.count ? lineStarts[number] : bytes.count)
  }

  /// YAML 1.1's line breaks: LF, CR LF, CR, NEL, LS and PS.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A: starts.append(place + 1)
      case 0x0D where place + 1 == bytes.count || bytes[place + 1] != 0x0A: starts.append(place + 1)
      case 0x85 where place > 0 && bytes[place - 1] == 0xC2: starts.append(place + 1)
      case 0xA8, 0xA9:
        if place > 1, bytes[place - 1] == 0x80, bytes[place - 2] == 0xE2 { starts.append(place + 1) }
      default: break
      }
    }
    return starts
  }

  /// Whether there is a control character but tabs and line feeds, or what begins in UTF-8 as some of them do.
  private static func mayHaveControlCharacters(_ bytes: [UInt8]) -> Bool {
    for (place, byte) in bytes.enumerated() {
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A { continue }
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      switch byte {
      case 0x09, 0x0D: continue
      case 0xC2: if next < 0xA0 { return true }
      case 0xEF: if next == 0xBB || next == 0xBF { return true }
      default: if byte < 0x80 { return true }
      }
    }
    return false
  }

  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
