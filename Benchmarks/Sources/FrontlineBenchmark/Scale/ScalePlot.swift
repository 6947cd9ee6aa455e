import Foundation

/// Draws how cost grows with the number of intents: two panels over one logarithmic axis, as SVG.
struct ScalePlot {
  /// What was measured, ascending by intents.
  let points: [ScalePoint]

  private static let panel = (width: 300.0, height: 220.0, left: 60.0, top: 50.0, gap: 90.0)

  /// The picture.
  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="780" height="340" viewBox="0 0 780 340" font-family="sans-serif" \
    font-size="12">
    <rect width="780" height="340" fill="white"/>
    \(panel(0, "time of a message, p50, µs", points.map(\.microseconds)))
    \(panel(1, "time to compile, s", points.map(\.compileSeconds)))
    </svg>

    """
  }

  private func panel(_ number: Int, _ title: String, _ values: [Double]) -> String {
    let panel = Self.panel
    let left = panel.left + Double(number) * (panel.width + panel.gap)
    let bottom = panel.top + panel.height
    let most = Self.ceiling(values.max() ?? 1)
    let logs = points.map { log10(Double(max($0.intents, 1))) }
    let (first, last) = (logs.first ?? 0, logs.last ?? 1)
    func x(_ log: Double) -> Double { left + (last > first ? (log - first) / (last - first) : 0.5) * panel.width }
    func y(_ value: Double) -> Double { bottom - value / most * panel.height }

    var lines = ["<text x=\"\(Self.text(left))\" y=\"30\" font-size=\"14\">\(title)</text>"]
    for step in 0...4 {
      let value = most * Double(step) / 4
      lines.append(
        "<line x1=\"\(Self.text(left))\" x2=\"\(Self.text(left + panel.width))\" y1=\"\(Self.text(y(value)))\" "
          + "y2=\"\(Self.text(y(value)))\" stroke=\"#ddd\"/>")
      lines.append(
        "<text x=\"\(Self.text(left - 6))\" y=\"\(Self.text(y(value) + 4))\" text-anchor=\"end\">"
          + "\(Self.label(value))</text>")
    }
    let path = zip(logs, values).map { "\(Self.text(x($0))),\(Self.text(y($1)))" }.joined(separator: " ")
    lines.append("<polyline points=\"\(path)\" fill=\"none\" stroke=\"#06c\" stroke-width=\"2\"/>")
    for ((log, value), point) in zip(zip(logs, values), points) {
      lines.append("<circle cx=\"\(Self.text(x(log)))\" cy=\"\(Self.text(y(value)))\" r=\"3.5\" fill=\"#06c\"/>")
      lines.append(
        "<text x=\"\(Self.text(x(log)))\" y=\"\(Self.text(y(value) - 8))\" text-anchor=\"middle\">"
          + "\(Self.label(value))</text>")
      lines.append(
        "<text x=\"\(Self.text(x(log)))\" y=\"\(Self.text(bottom + 18))\" text-anchor=\"middle\">"
          + "\(point.intents)</text>")
    }
    lines.append(
      "<text x=\"\(Self.text(left + panel.width / 2))\" y=\"\(Self.text(bottom + 40))\" text-anchor=\"middle\">"
        + "intents, 10 examples each</text>")
    return lines.joined(separator: "\n")
  }

  /// The least of 1, 2, 4, 8 times a power of ten that is larger by a tenth.
  private static func ceiling(_ value: Double) -> Double {
    var power = 1e-3
    while power * 10 < value { power *= 10 }
    return [1, 2, 4, 8, 10, 20].map { $0 * power }.first { $0 >= value * 1.1 } ?? max(value * 1.1, 1e-3)
  }

  private static func text(_ value: Double) -> String { String(format: "%.1f", value) }
  private static func label(_ value: Double) -> String { String(format: "%.3g", value) }
}
