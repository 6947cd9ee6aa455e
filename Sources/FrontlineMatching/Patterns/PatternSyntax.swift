/// A pattern as written: the tree of the pattern language in docs/packs-reference.md, before its words are normalized.
public struct PatternSyntax: Hashable, Sendable {
  /// A part of a pattern.
  public indirect enum Element: Hashable, Sendable {
    /// A word or words as written; one or more units. The column counts characters from 1.
    case literal(String, column: Int)
    /// A word that begins so, `refund*`.
    case prefix(String, column: Int)
    /// Any run of units, also none, `*`.
    case anyRun
    /// Exactly one unit, `_`.
    case anyUnit
    /// One of the alternatives, `(a | b c)`.
    case alternatives([[Element]])
    /// One of the alternatives or nothing, `[a | b c]`.
    case optional([[Element]])
    /// A member of a synonym set, `~card`.
    case synonyms(String, column: Int)
    /// A value of a slot, `{order_number}`.
    case slot(String, column: Int)
    /// All of the elements, in any order, with anything between, `<a b c>`.
    case anyOrder([Element])
  }

  /// The most elements that `<...>` may hold, since their orders multiply.
  public static let anyOrderLimit = 6
  /// The deepest nesting of groups.
  public static let depthLimit = 16

  /// What must occur, in this order.
  public var elements: [Element]
  /// What must not occur anywhere in the message, `!word`.
  public var negations: [Element]
  /// Whether it begins with `^`: the message must begin so.
  public var isAnchoredAtStart: Bool
  /// Whether it ends with `$`: the message must end so.
  public var isAnchoredAtEnd: Bool

  /// Reads a pattern of one line.
  ///
  /// - Complexity: O(length).
  /// - Throws: ``PatternSyntaxError`` with the column of the first mistake.
  public init(_ text: String) throws(PatternSyntaxError) {
    var parser = PatternParser(text)
    self = try parser.parse()
  }

  init(elements: [Element], negations: [Element], isAnchoredAtStart: Bool, isAnchoredAtEnd: Bool) {
    self.elements = elements
    self.negations = negations
    self.isAnchoredAtStart = isAnchoredAtStart
    self.isAnchoredAtEnd = isAnchoredAtEnd
  }

  /// The names of the synonym sets that it uses with their columns, in order of first use.
  public var synonymSets: [(name: String, column: Int)] {
    names { if case .synonyms(let name, let column) = $0 { (name, column) } else { nil } }
  }

  /// The names of the slots that it captures with their columns, in order of first use.
  public var slots: [(name: String, column: Int)] {
    names { if case .slot(let name, let column) = $0 { (name, column) } else { nil } }
  }

  private func names(_ pick: (Element) -> (String, Int)?) -> [(name: String, column: Int)] {
    var found: [(name: String, column: Int)] = []
    func walk(_ element: Element) {
      if let (name, column) = pick(element), !found.contains(where: { $0.name == name }) {
        found.append((name, column))
      }
      switch element {
      case .alternatives(let branches), .optional(let branches): branches.forEach { $0.forEach(walk) }
      case .anyOrder(let items): items.forEach(walk)
      case .literal, .prefix, .anyRun, .anyUnit, .synonyms, .slot: break
      }
    }
    elements.forEach(walk)
    negations.forEach(walk)
    return found
  }
}
