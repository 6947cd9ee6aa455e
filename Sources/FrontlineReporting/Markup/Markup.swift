/// A piece of HTML as a value: well formed by construction, everything in it escaped when it is written.
indirect enum Markup: Sendable {
  /// Text, escaped.
  case text(String)
  /// An element with its attributes in order and what it contains.
  case element(String, [(name: String, value: String)], [Markup])
  /// Pieces one after another.
  case list([Markup])
  /// A style sheet of this target's own; it is written as it is.
  case style(String)

  /// An element.
  static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: Markup...) -> Markup {
    .element(name, attributes.map { ($0.key, $0.value) }, content)
  }

  /// An element with any number of pieces in it.
  static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], all content: [Markup]) -> Markup {
    .element(name, attributes.map { ($0.key, $0.value) }, content)
  }

  /// Text of an unknown direction, isolated from what stands around it.
  static func isolated(_ text: String) -> Markup { .tag("bdi", [:], .text(text)) }

  /// The HTML.
  var html: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let voids: Set<String> = ["meta", "br", "col"]

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.append(escaped: text, to: &bytes)
    case .style(let sheet): bytes += "<style>\(sheet)</style>".utf8
    case .list(let pieces): for piece in pieces { piece.append(to: &bytes) }
    case .element(let name, let attributes, let content):
      bytes += "<\(name)".utf8
      for attribute in attributes {
        bytes += " \(attribute.name)=\"".utf8
        Self.append(escaped: attribute.value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
      if Self.voids.contains(name) { return }
      for piece in content { piece.append(to: &bytes) }
      bytes += "</\(name)>".utf8
      if Self.blocks.contains(name) { bytes.append(UInt8(ascii: "\n")) }
    }
  }

  /// Elements after which a line ends, so that a page can be compared line by line.
  private static let blocks: Set<String> = [
    "head", "title", "header", "nav", "section", "figure", "figcaption", "h1", "h2", "h3", "p", "tr", "table", "svg",
    "div", "li", "ul", "g", "dl",
  ]

  /// Escapes for text and for attributes in double quotes. Control characters, which HTML forbids, become U+FFFD.
  private static func append(escaped text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\n", "\t": bytes.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": bytes += "\u{FFFD}".utf8
      case _ where isNoCharacter(scalar.value): bytes += "\u{FFFD}".utf8
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
  }

  private static func isNoCharacter(_ value: UInt32) -> Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
