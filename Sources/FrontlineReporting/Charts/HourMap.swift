internal import Frontline

/// A row a language, a cell an hour: the darker, the more messages; a dot where messages came and nobody there could read them.
struct HourMap {
  var frame: ChartFrame
  var rows: [ReportDemand]

  private static let left = 72.0
  private static let step = 20.0

  init(_ id: String, _ title: String, summary: String, rows: [ReportDemand]) {
    frame = ChartFrame(
      id: id, title: title, summary: summary, height: Self.step * Double(rows.count) + 22,
      legend: [("c1", "messages, the more the darker"), ("dot", "some came while no agent online reads the language")])
    self.rows = rows
  }

  /// The figure; nothing where there are no rows.
  var markup: Markup {
    guard !rows.isEmpty else { return .list([]) }
    let most = Double(max(1, rows.flatMap(\.hours).map(\.messages).max() ?? 1))
    let width = (ChartFrame.width - Self.left) / 24
    var shapes: [Markup] = []
    for (place, row) in rows.enumerated() {
      let y = Double(place) * Self.step
      let name = ChartFrame.cut(SupportReport.ownName(ofLanguage: row.language), to: 9)
      var group = [
        Markup.tag(
          "text", ["x": "0", "y": ChartFrame.number(y + 14), "text-anchor": "start", "class": "isolate"], .text(name))
      ]
      for hour in row.hours {
        let x = Self.left + Double(hour.hour) * width
        group.append(ChartFrame.box(x, y + 1, width - 1, Self.step - 2, "track"))
        guard hour.messages > 0 else { continue }
        let strength = 0.15 + 0.85 * Double(hour.messages) / most
        group.append(
          .tag(
            "rect",
            [
              "class": "c1", "x": ChartFrame.number(x), "y": ChartFrame.number(y + 1),
              "width": ChartFrame.number(width - 1), "height": ChartFrame.number(Self.step - 2),
              "fill-opacity": ChartFrame.number(strength),
            ]))
        guard hour.uncovered > 0 else { continue }
        group.append(
          .tag(
            "circle",
            [
              "class": "dot", "cx": ChartFrame.number(x + (width - 1) / 2),
              "cy": ChartFrame.number(y + Self.step / 2), "r": "3",
            ]))
      }
      shapes.append(.tag("g", all: group))
    }
    let bottom = Self.step * Double(rows.count) + 15
    for hour in stride(from: 0, through: 18, by: 6) {
      let x = Self.left + Double(hour) * width
      shapes.append(ChartFrame.label(x, bottom, "\(hour < 10 ? "0" : "")\(hour):00", style: "soft"))
    }
    return frame.figure(shapes)
  }
}
