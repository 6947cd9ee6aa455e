import Foundation
import FrontlineText

@testable import FrontlineMatching

/// The pattern language said as plainly as possible: all ways to match are listed, by recursion over the tree.
struct ReferencePattern {
  struct Way: Hashable {
    var end: Int
    var literals: Int
  }

  let syntax: PatternSyntax
  let synonyms: [String: [String]]
  /// Whether the pattern bears marks that make words.
  var isMarked = false

  /// The most literals and the longest span of a match within the words; nil without a match.
  func match(_ words: [String]) -> (literals: Int, length: Int)? {
    for negation in syntax.negations {
      for start in 0...words.count where !ways([negation], words, Way(end: start, literals: 0)).isEmpty { return nil }
    }
    var best: (literals: Int, length: Int)?
    for start in 0...(syntax.isAnchoredAtStart ? 0 : words.count) {
      for way in ways(syntax.elements, words, Way(end: start, literals: 0)) {
        if syntax.isAnchoredAtEnd && way.end != words.count { continue }
        let found = (literals: way.literals, length: way.end - start)
        if best.map({ found > $0 }) ?? true { best = found }
      }
    }
    return best
  }

  private func ways(_ elements: [PatternSyntax.Element], _ words: [String], _ start: Way) -> Set<Way> {
    var current: Set<Way> = [start]
    for element in elements {
      var next: Set<Way> = []
      for way in current { next.formUnion(one(element, words, way)) }
      current = next
    }
    return current
  }

  private func one(_ element: PatternSyntax.Element, _ words: [String], _ way: Way) -> Set<Way> {
    switch element {
    case .literal(let text, _):
      return literal(text, isMarked: isMarked, words, way)
    case .prefix(let text, _):
      return way.end < words.count && ReferenceMarks.stripped(words[way.end]).hasPrefix(ReferenceMarks.stripped(text))
        ? [Way(end: way.end + 1, literals: way.literals + 1)] : []
    case .anyRun:
      return Set((way.end...words.count).map { Way(end: $0, literals: way.literals) })
    case .anyUnit:
      return way.end < words.count ? [Way(end: way.end + 1, literals: way.literals)] : []
    case .alternatives(let branches):
      return Set(branches.flatMap { ways($0, words, way) })
    case .optional(let branches):
      return Set(branches.flatMap { ways($0, words, way) }).union([way])
    case .synonyms(let name, _):
      let members = synonyms[name] ?? []
      let isSetMarked = members.contains { !ReferenceMarks.marks($0).isEmpty }
      return Set(members.flatMap { literal($0, isMarked: isSetMarked, words, way) })
    case .slot:
      return way.end < words.count
        ? Set(((way.end + 1)...words.count).map { Way(end: $0, literals: way.literals) }) : []
    case .anyOrder(let items):
      return anyOrder(items, words, way)
    }
  }

  private func literal(_ text: String, isMarked: Bool, _ words: [String], _ way: Way) -> Set<Way> {
    guard way.end < words.count, ReferenceMarks.stripped(words[way.end]) == ReferenceMarks.stripped(text) else {
      return []
    }
    let marks = ReferenceMarks.marks(words[way.end])
    guard marks.isEmpty || !isMarked || marks == ReferenceMarks.marks(text) else { return [] }
    return [Way(end: way.end + 1, literals: way.literals + 1)]
  }

  private func anyOrder(_ items: [PatternSyntax.Element], _ words: [String], _ way: Way) -> Set<Way> {
    var found: Set<Way> = []
    for (index, item) in items.enumerated() {
      var rest = items
      rest.remove(at: index)
      for after in one(item, words, way) {
        if rest.isEmpty {
          found.insert(after)
        } else {
          for gap in one(.anyRun, words, after) { found.formUnion(anyOrder(rest, words, gap)) }
        }
      }
    }
    return found
  }
}

/// Writes random patterns over a few words.
/// The marks of a word and what is left without them, by Foundation.
enum ReferenceMarks {
  static func stripped(_ word: String) -> String {
    String(word.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.value < 0x300 })
  }

  static func marks(_ word: String) -> [UInt32] {
    word.decomposedStringWithCanonicalMapping.unicodeScalars.map(\.value).filter { $0 >= 0x300 }
  }
}

struct RandomPatterns {
  var random: SplitMix64
  var words = ["a", "b", "c", "ab", "ba", "abc"]

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func word() -> String { words[below(words.count)] }

  mutating func text() -> [String] { (0..<below(8)).map { _ in word() } }

  mutating func pattern() -> String {
    var parts = (0...below(3)).map { _ in element(depth: 0) }
    if below(4) == 0 { parts.append("!" + (below(2) == 0 ? word() : "(\(word()) | \(word()) \(word()))")) }
    if below(4) == 0 { parts.insert("^", at: 0) }
    if below(4) == 0 { parts.append("$") }
    return parts.joined(separator: " ")
  }

  private mutating func element(depth: Int) -> String {
    switch below(depth > 2 ? 6 : 10) {
    case 0, 1, 2: return word()
    case 3: return "*"
    case 4: return "_"
    case 5: return word() + "*"
    case 6: return "(" + sequence(depth) + " | " + sequence(depth) + ")"
    case 7: return "[" + sequence(depth) + "]"
    case 8: return "~set"
    default: return "<" + (0...below(3)).map { _ in word() }.joined(separator: " ") + ">"
    }
  }

  private mutating func sequence(_ depth: Int) -> String {
    (0...below(2)).map { _ in element(depth: depth + 1) }.joined(separator: " ")
  }
}
