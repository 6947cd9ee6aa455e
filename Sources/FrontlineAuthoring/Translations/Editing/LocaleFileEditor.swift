internal import FrontlinePacks
internal import Yams

/// Writes single texts into a locale file and leaves every other character of it as it is: comments, order, quotes, blank lines.
///
/// After each change the file is read again; where anything else than the wanted text would be read differently, the change is
/// undone and refused.
struct LocaleFileEditor {
  /// The file without a byte order mark.
  private(set) var text: String
  private var root: Node
  private let lineBreak: String
  /// How far levels are indented.
  private let step: Int

  /// Nil where the text is no YAML mapping.
  init?(_ text: String) {
    guard let node = try? Yams.compose(yaml: text, .basic), case .mapping(let mapping) = node else { return nil }
    self.text = text
    root = node
    lineBreak = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let below = mapping.first { $0.key.string == "intents" || $0.key.string == "texts" }?.value
    step = max(2, min(8, (below?.mark?.column ?? 3) - 1))
  }

  /// Writes a text; false, and nothing is changed, where the file is written in a way that this cannot change safely.
  mutating func set(_ key: TranslationKey, to value: String) -> Bool {
    guard let edit = edit(key, value) else { return false }
    var scalars = YAMLExtents(text).scalars
    guard edit.range.upperBound <= scalars.count else { return false }
    let replacement = edit.text.replacingLineBreaks(by: lineBreak)
    scalars.replaceSubrange(edit.range, with: replacement.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let changed = String(view)
    guard let node = try? Yams.compose(yaml: changed, .basic),
      Self.differsOnly(from: YAMLLeaf.all(of: root), YAMLLeaf.all(of: node), by: value, isNew: edit.isNew)
    else { return false }
    text = changed
    root = node
    return true
  }

  /// A change of the text.
  private struct Edit {
    var range: Range<Int>
    var text: String
    /// Whether something is added; else a text is replaced.
    var isNew: Bool
  }

  /// Whether of two readings nothing but one text is different, or nothing but something that is added around it.
  private static func differsOnly(from old: [YAMLLeaf], _ new: [YAMLLeaf], by value: String, isNew: Bool) -> Bool {
    guard isNew ? new.count > old.count : new.count == old.count else { return false }
    let same = zip(old, new).prefix { $0 == $1 }.count
    let behind = old.count - same - (isNew ? 0 : 1)
    guard behind >= 0, old.suffix(behind) == new.suffix(behind) else { return false }
    return new[same..<(new.count - behind)].contains { NodeReader.trimmed($0.text) == value }
  }

  /// The change that writes a text.
  private func edit(_ key: TranslationKey, _ value: String) -> Edit? {
    let extents = YAMLExtents(text)
    var node = root
    var path = key.path[...]
    while let name = path.first {
      guard case .mapping(let mapping) = node else { return nil }
      guard let next = mapping.first(where: { $0.key.string == name })?.value else {
        var new: YAMLValue = key.leaf(value)
        for name in path.dropFirst().reversed() { new = .mapping([(name, new)]) }
        return insertion(of: new, named: name, into: node, extents)
      }
      node = next
      path = path.dropFirst()
    }
    guard case .variant(let conditions) = key.part else { return replacement(of: node, by: value, extents) }
    guard case .sequence(let sequence) = node else { return nil }
    let alike = sequence.filter { YAMLLeaf.conditions(of: $0) == conditions.withoutOrdinal }
    guard alike.count > conditions.ordinal, case .mapping(let variant) = alike[conditions.ordinal] else {
      return addition(of: conditions.value(value), to: node, extents)
    }
    return variant.first { $0.key.string == "text" }.flatMap { replacement(of: $0.value, by: value, extents) }
  }

  private func replacement(of node: Node, by value: String, _ extents: YAMLExtents) -> Edit? {
    guard case .scalar(let scalar) = node, let start = extents.start(of: node), let end = extents.end(of: node) else {
      return nil
    }
    if scalar.style == .literal || scalar.style == .folded {
      guard let lines = extents.blockLines(from: start) else { return nil }
      guard YAMLText.isBlock(value) else {
        return Edit(range: start..<lines.end, text: YAMLText.scalar(value), isNew: false)
      }
      let body = YAMLText.blockLines(value, depth: lines.indentation).joined(separator: "\n")
      if scalar.style == .literal { return Edit(range: lines.start..<lines.end, text: body, isNew: false) }
      return Edit(range: start..<lines.end, text: "|\n" + body, isNew: false)
    }
    let isInFlow = isInFlow(start, root, extents)
    let rest = extents.scalars[end..<extents.lineEnd(end)]
    if !isInFlow, YAMLText.needsBlock(value), rest.allSatisfy({ $0 == " " }) {
      let line = start - extents.column(start)
      let depth = extents.scalars[line...].prefix { $0 == " " || $0 == "-" }.count
      let body = YAMLText.blockLines(value, depth: depth + step).joined(separator: "\n")
      return Edit(range: start..<end, text: "|\n" + body, isNew: false)
    }
    return Edit(range: start..<end, text: isInFlow ? YAMLText.inFlow(value) : YAMLText.scalar(value), isNew: false)
  }

  /// Whether an offset lies within braces or brackets.
  private func isInFlow(_ offset: Int, _ node: Node, _ extents: YAMLExtents) -> Bool {
    let children: [Node]
    switch node {
    case .mapping(let mapping): children = mapping.map(\.value)
    case .sequence(let sequence): children = Array(sequence)
    default: return false
    }
    guard let start = extents.start(of: node) else { return false }
    if extents.isFlow(at: start), start <= offset, let end = extents.end(of: node), offset < end { return true }
    // The last child that begins before the offset is the one that holds it.
    guard let child = children.last(where: { extents.start(of: $0).map { $0 <= offset } ?? false }) else {
      return false
    }
    return isInFlow(offset, child, extents)
  }

  /// Adds an entry at the end of a mapping.
  private func insertion(of value: YAMLValue, named name: String, into node: Node, _ extents: YAMLExtents) -> Edit? {
    guard let start = extents.start(of: node), let end = extents.end(of: node) else { return nil }
    if extents.isFlow(at: start) { return flowAddition("\(name): \(value.flow)", to: node, closing: end, extents) }
    let depth = extents.column(start)
    return blockAddition(YAMLValue.lines(name, value, depth: depth, step: step), behind: end, extents)
  }

  /// Adds an item at the end of a list.
  private func addition(of value: YAMLValue, to node: Node, _ extents: YAMLExtents) -> Edit? {
    guard let start = extents.start(of: node), let end = extents.end(of: node) else { return nil }
    if extents.isFlow(at: start) { return flowAddition(value.flow, to: node, closing: end, extents) }
    return blockAddition(
      YAMLValue.item(value, depth: extents.column(start), step: step), behind: end, extents)
  }

  private func blockAddition(_ lines: [String], behind end: Int, _ extents: YAMLExtents) -> Edit {
    // A comment on the last line belongs to that line.
    let place = extents.lineEnd(end)
    return Edit(range: place..<place, text: "\n" + lines.joined(separator: "\n"), isNew: true)
  }

  private func flowAddition(_ text: String, to node: Node, closing end: Int, _ extents: YAMLExtents) -> Edit? {
    let last: Node? =
      switch node {
      case .mapping(let mapping): Array(mapping).last?.value
      case .sequence(let sequence): sequence.last
      default: nil
      }
    guard let last else { return Edit(range: (end - 1)..<(end - 1), text: text, isNew: true) }
    guard let place = extents.end(of: last) else { return nil }
    return Edit(range: place..<place, text: ", " + text, isNew: true)
  }
}

extension String {
  fileprivate func replacingLineBreaks(by lineBreak: String) -> String {
    guard lineBreak != "\n" else { return self }
    return unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).joined(
      separator: lineBreak)
  }
}
