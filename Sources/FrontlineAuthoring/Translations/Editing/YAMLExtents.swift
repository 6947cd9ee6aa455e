internal import Yams

/// Where the nodes of a YAML text begin and end: Yams tells only where they begin.
///
/// Offsets count Unicode scalars. Ends are found by what a node says, so an odd text gives a wrong end at worst; who changes a
/// text by them reads it again and compares.
struct YAMLExtents {
  let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var starts = [0]
    for (place, scalar) in scalars.enumerated() where SourceText.isBreak(scalar) {
      if scalar == "\r", place + 1 < scalars.count, scalars[place + 1] == "\n" { continue }
      starts.append(place + 1)
    }
    self.scalars = scalars
    lineStarts = starts
  }

  /// Where a node begins; nil where Yams does not tell.
  func start(of node: Node) -> Int? {
    guard let mark = node.mark, mark.line >= 1, mark.line <= lineStarts.count else { return nil }
    return min(lineStarts[mark.line - 1] + mark.column - 1, scalars.count)
  }

  /// Where a node ends: behind its last character that is no white space.
  func end(of node: Node) -> Int? {
    guard let start = start(of: node) else { return nil }
    switch node {
    case .scalar(let scalar): return end(of: scalar, from: start)
    case .mapping(let mapping):
      if isFlow(at: start) { return closing(from: start) }
      guard let last = Array(mapping).last else { return nil }
      // A key without a value ends where the value would begin.
      return end(of: last.value)
    case .sequence(let sequence):
      if isFlow(at: start) { return closing(from: start) }
      return sequence.last.flatMap(end)
    case .alias: return nil
    }
  }

  /// Whether a collection that begins here is written in braces or brackets.
  func isFlow(at offset: Int) -> Bool { offset < scalars.count && (scalars[offset] == "{" || scalars[offset] == "[") }

  /// The end of the line of an offset, before its break.
  func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < scalars.count, !SourceText.isBreak(scalars[end]) { end += 1 }
    return end
  }

  /// The column of an offset, from 0.
  func column(_ offset: Int) -> Int {
    var start = offset
    while start > 0, !SourceText.isBreak(scalars[start - 1]) { start -= 1 }
    return offset - start
  }

  /// The lines of a block scalar below its header: where the first begins, where the last one that is not blank ends, and how
  /// far they are indented.
  func blockLines(from header: Int) -> (start: Int, end: Int, indentation: Int)? {
    let headerEnd = lineEnd(header)
    // An indentation that is told by a number need not be that of the first line.
    guard !scalars[header..<headerEnd].prefix(while: { $0 != " " }).contains(where: { ("0"..."9").contains($0) }) else {
      return nil
    }
    var start = headerEnd
    var end = headerEnd
    var indentation: Int?
    var line = nextLine(headerEnd)
    while let lineStart = line {
      let lineEnd = lineEnd(lineStart)
      let depth = scalars[lineStart..<lineEnd].prefix { $0 == " " }.count
      if depth < lineEnd - lineStart {
        if let known = indentation, depth < known { break }
        if indentation == nil {
          indentation = depth
          start = lineStart
        }
        end = lineEnd
      }
      line = nextLine(lineEnd)
    }
    return indentation.map { (start, end, $0) }
  }

  private func nextLine(_ lineEnd: Int) -> Int? {
    guard lineEnd < scalars.count else { return nil }
    let isPair = scalars[lineEnd] == "\r" && lineEnd + 1 < scalars.count && scalars[lineEnd + 1] == "\n"
    return lineEnd + (isPair ? 2 : 1)
  }

  private func end(of scalar: Node.Scalar, from start: Int) -> Int? {
    switch scalar.style {
    case .literal, .folded: blockLines(from: start)?.end
    case .singleQuoted, .doubleQuoted: closingQuote(from: start)
    case .plain, .any: endOfPlain(scalar.string, from: start)
    }
  }

  /// Behind the quote that closes the one at an offset.
  private func closingQuote(from start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    let quote = scalars[start]
    var place = start + 1
    while place < scalars.count {
      if quote == "\"", scalars[place] == "\\" {
        place += 2
      } else if scalars[place] == quote {
        guard quote == "'", place + 1 < scalars.count, scalars[place + 1] == quote else { return place + 1 }
        place += 2
      } else {
        place += 1
      }
    }
    return nil
  }

  /// Behind a plain text: its characters stand as they are, but for line breaks and the white space around them.
  private func endOfPlain(_ text: String, from start: Int) -> Int? {
    var place = start
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        // A line break with any white space around it stands for a space or for breaks.
        if place < scalars.count, scalars[place] == scalar, scalar == " " {
          place += 1
        } else {
          while place < scalars.count, Self.isSpace(scalars[place]) { place += 1 }
        }
        continue
      }
      if place < scalars.count, Self.isSpace(scalars[place]), scalars[place] != scalar {
        while place < scalars.count, Self.isSpace(scalars[place]) { place += 1 }
      }
      guard place < scalars.count, scalars[place] == scalar else { return nil }
      place += 1
    }
    return place
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || SourceText.isBreak(scalar)
  }

  /// Behind the bracket that closes the one at an offset.
  private func closing(from start: Int) -> Int? {
    var depth = 0
    var place = start
    while place < scalars.count {
      switch scalars[place] {
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth == 0 { return place + 1 }
      case "\"", "'":
        // Within a plain text a quote is a character like any other.
        if isAtValueStart(place) {
          guard let end = closingQuote(from: place) else { return nil }
          place = end
          continue
        }
      case "#":
        if place > 0, Self.isSpace(scalars[place - 1]) { place = lineEnd(place) }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Whether a value may begin here: after a bracket, comma or colon, whatever white space between.
  private func isAtValueStart(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, Self.isSpace(scalars[before]) { before -= 1 }
    return before < 0 || ["{", "[", ",", ":"].contains(scalars[before])
  }
}
