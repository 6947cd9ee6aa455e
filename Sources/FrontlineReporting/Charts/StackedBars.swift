/// Bars from left to right, each of coloured parts, with the label above the bar: long names fit on a phone.
struct StackedBars {
  /// A bar.
  struct Bar {
    var label: String
    /// What stands at its right end.
    var value: String
    /// The parts, in the order of the legend.
    var parts: [Int]
  }

  var frame: ChartFrame
  var bars: [Bar]

  private static let step = 38.0

  init(_ id: String, _ title: String, summary: String, legend: [(colour: String, meaning: String)], bars: [Bar]) {
    frame = ChartFrame(
      id: id, title: title, summary: summary, height: Self.step * Double(bars.count) + 4, legend: legend)
    self.bars = bars
  }

  /// The figure; nothing where there are no bars.
  var markup: Markup {
    guard !bars.isEmpty else { return .list([]) }
    let longest = Double(max(1, bars.map { $0.parts.reduce(0, +) }.max() ?? 1))
    var shapes: [Markup] = []
    for (row, bar) in bars.enumerated() {
      let top = Double(row) * Self.step
      var x = 0.0
      var group = [
        ChartFrame.label(0, top + 13, ChartFrame.cut(bar.label, to: 38)),
        ChartFrame.label(ChartFrame.width, top + 13, bar.value, anchor: "end", style: "soft"),
        ChartFrame.box(0, top + 19, ChartFrame.width, 13, "track"),
      ]
      for (part, key) in zip(bar.parts, frame.legend) {
        let width = Double(part) / longest * ChartFrame.width
        group.append(ChartFrame.box(x, top + 19, width, 13, key.colour))
        x += width
      }
      shapes.append(.tag("g", all: group))
    }
    return frame.figure(shapes)
  }
}
