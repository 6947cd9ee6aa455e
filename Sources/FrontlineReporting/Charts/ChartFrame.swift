/// What all charts have: an SVG that grows with its box, a title and a description for those who cannot see it, and a caption.
struct ChartFrame {
  /// The width of all charts in units; about a phone's width, so that letters keep their size there.
  static let width = 360.0

  /// A name that no other chart of the page has.
  var id: String
  var title: String
  /// What the chart shows, in a sentence with its main figures.
  var summary: String
  var height: Double
  /// The meaning of each colour, in order.
  var legend: [(colour: String, meaning: String)] = []

  /// The figure around shapes.
  func figure(_ shapes: [Markup]) -> Markup {
    let svg = Markup.tag(
      "svg",
      [
        "viewBox": "0 0 \(Self.number(Self.width)) \(Self.number(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      all: [
        .tag("title", ["id": "\(id)-title"], .text(title)), .tag("desc", ["id": "\(id)-desc"], .text(summary)),
      ] + shapes)
    let keys = legend.map { key -> Markup in
      .tag("li", [:], .tag("span", ["class": "key \(key.colour)"]), .text(key.meaning))
    }
    let caption = Markup.tag(
      "figcaption", [:], .tag("strong", [:], .text(title)),
      keys.isEmpty ? .list([]) : .tag("ul", ["class": "legend"], all: keys))
    return .tag("figure", ["class": "chart"], caption, svg)
  }

  /// A rectangle; nothing where it has no size.
  static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: String) -> Markup {
    guard width > 0, height > 0 else { return .list([]) }
    return .tag(
      "rect",
      ["class": colour, "x": number(x), "y": number(y), "width": number(width), "height": number(height)])
  }

  /// A text; anchored at its start, middle or end.
  static func label(_ x: Double, _ y: Double, _ text: String, anchor: String = "start", style: String = "") -> Markup {
    .tag(
      "text", ["x": number(x), "y": number(y), "text-anchor": anchor, "class": style, "direction": "ltr"], .text(text))
  }

  /// A text that fits into so many letters; the end is cut where it does not.
  static func cut(_ text: String, to limit: Int) -> String {
    text.count <= limit ? text : text.prefix(max(1, limit - 1)) + "…"
  }

  /// A coordinate with two decimals at most.
  static func number(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    let sign = scaled < 0 ? "-" : ""
    let cents = scaled.magnitude % 100
    let whole = "\(sign)\(scaled.magnitude / 100)"
    if cents == 0 { return whole }
    return cents % 10 == 0 ? "\(whole).\(cents / 10)" : "\(whole).\(cents < 10 ? "0" : "")\(cents)"
  }
}
