internal import FrontlinePacks

/// A file's text with its lines, so that positions can be told in characters. Lives within one call.
final class SourceText {
  /// The path relative to the directory that is read.
  let file: String
  /// The text without a byte order mark.
  let text: String
  /// The UTF-8 offsets at which lines begin.
  private let lineStarts: [Int]
  /// The line that was asked for last: long lines are asked for again and again.
  private var cachedLine = 0
  private var cachedScalars: [Unicode.Scalar] = []
  /// The character column for each scalar of that line and for its end; nil where they are equal.
  private var cachedColumns: [Int32]?

  init(file: String, text: String) {
    self.file = file
    self.text = text
    lineStarts = Self.lineStarts(of: text)
  }

  var lineCount: Int { lineStarts.count }

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
    guard scalarColumn >= 1 else { return SourceLocation(file: file, line: line) }
    cache(line)
    guard let columns = cachedColumns else { return SourceLocation(file: file, line: line, column: scalarColumn) }
    let index = min(scalarColumn - 1, columns.count - 1)
    let column = index < 0 ? 1 : Int(columns[index])
    return SourceLocation(file: file, line: line, column: column)
  }

  /// The scalars of a line without its break.
  func scalars(ofLine number: Int) -> [Unicode.Scalar] {
    cache(number)
    return cachedScalars
  }

  private func cache(_ number: Int) {
    guard cachedLine != number else { return }
    let line = line(number)
    cachedLine = number
    cachedScalars = Array(line.unicodeScalars)
    cachedColumns = nil
    if line.utf8.allSatisfy({ $0 < 0x80 }) { return }
    var columns: [Int32] = []
    var column: Int32 = 1
    for character in line {
      for _ in character.unicodeScalars { columns.append(column) }
      column += 1
    }
    columns.append(column)
    cachedColumns = columns
  }

  /// YAML 1.1's line breaks: LF, CR LF, CR, NEL, LS and PS.
  private static func lineStarts(of text: String) -> [Int] {
    var starts = [0]
    var offset = 0
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      offset += length
      if afterReturn, scalar == "\n" {
        starts[starts.count - 1] = offset
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      if isBreak(scalar) { starts.append(offset) }
    }
    return starts
  }

  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
