internal import Yams

/// Finds the second place of a key that a mapping has twice. YAML parsers tell only the first.
struct DuplicateKeyFinder {
  let source: SourceText
  /// How many keys were replaced before, so that no two replacements are equal.
  let attempt: Int

  /// A key that stands a second time.
  struct Found {
    var key: String
    var line: Int
    /// In scalars, from 1.
    var column: Int
    /// The text with the key replaced by as many other characters, so that no position moves.
    var textWithoutIt: String
  }

  /// The second key like the one at the mark, or nil where it cannot be told (in a mapping within braces).
  func second(of first: Mark) -> Found? {
    guard let key = key(onLine: first.line, column: first.column) else { return nil }
    let indentation = String(repeating: " ", count: first.column - 1)
    for number in (first.line + 1)...max(first.line + 1, source.lineCount) {
      let line = source.line(number)
      guard line.contains(where: { $0 != " " }), !isComment(line) else { continue }
      let depth = line.prefix { $0 == " " }.count
      if depth < first.column - 1 { return nil }
      guard depth == first.column - 1, line.hasPrefix(indentation),
        let other = self.key(onLine: number, column: first.column)
      else { continue }
      guard other.name == key.name else { continue }
      return Found(
        key: quoted(key.name), line: number, column: first.column,
        textWithoutIt: replacing(line: number, column: first.column, count: other.length))
    }
    return nil
  }

  private func isComment(_ line: Substring) -> Bool { line.first { $0 != " " } == "#" }

  private func quoted(_ name: String) -> String { "\"\(name)\"" }

  /// A simple key, plain or in quotes without escapes, and its length in scalars with its quotes.
  private func key(onLine number: Int, column: Int) -> (name: String, length: Int)? {
    let scalars = source.line(number).unicodeScalars.dropFirst(column - 1)
    guard let first = scalars.first else { return nil }
    if first == "\"" || first == "'" {
      let name = scalars.dropFirst().prefix { $0 != first }
      let after = scalars.dropFirst(name.count + 2).drop { $0 == " " }
      guard !name.contains("\\"), after.first == ":" else { return nil }
      return (String(name), name.count + 2)
    }
    var name = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if previous == ":", scalar == " " {
        name.removeLast()
        return trimmed(name)
      }
      name.append(scalar)
      previous = scalar
    }
    guard previous == ":" else { return nil }
    name.removeLast()
    return trimmed(name)
  }

  private func trimmed(_ name: String.UnicodeScalarView) -> (name: String, length: Int)? {
    var name = name
    while name.last == " " { name.removeLast() }
    return name.isEmpty ? nil : (String(name), name.count)
  }

  /// The text with some scalars replaced by noncharacters, which nobody writes and YAML lets pass.
  private func replacing(line: Int, column: Int, count: Int) -> String {
    guard let other = Unicode.Scalar(0xFDD0 + UInt32(attempt % 32)) else { return source.text }
    let scalars = source.text.unicodeScalars
    var index = source.start(ofLine: line)
    var result = String.UnicodeScalarView(scalars[..<index])
    var position = 1
    while index < scalars.endIndex, position < column + count {
      result.append(position < column ? scalars[index] : other)
      index = scalars.index(after: index)
      position += 1
    }
    result.append(contentsOf: scalars[index...])
    return String(result)
  }
}
