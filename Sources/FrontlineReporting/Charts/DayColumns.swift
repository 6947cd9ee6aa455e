/// A column a day, of coloured parts.
struct DayColumns {
  /// A day.
  struct Day {
    var date: String
    /// The parts, in the order of the legend.
    var parts: [Int]
  }

  var frame: ChartFrame
  var days: [Day]

  private static let height = 170.0
  private static let left = 30.0
  private static let bottom = 22.0

  init(_ id: String, _ title: String, summary: String, legend: [(colour: String, meaning: String)], days: [Day]) {
    frame = ChartFrame(id: id, title: title, summary: summary, height: Self.height, legend: legend)
    self.days = days
  }

  /// The figure; nothing where there are no days.
  var markup: Markup {
    guard !days.isEmpty else { return .list([]) }
    let top = Self.roundUp(days.map { $0.parts.reduce(0, +) }.max() ?? 0)
    let room = Self.height - Self.bottom - 10
    var shapes: [Markup] = []
    for share in [0, 1, 2] {
      let y = 10 + room * Double(2 - share) / 2
      shapes.append(ChartFrame.box(Self.left, y, ChartFrame.width - Self.left, 0.75, "rule"))
      if share != 1 || top % 2 == 0 {
        let text = FigureText.count(top * share / 2)
        shapes.append(ChartFrame.label(Self.left - 5, y + 4, text, anchor: "end", style: "soft"))
      }
    }
    let step = (ChartFrame.width - Self.left) / Double(days.count)
    let width = min(step * 0.8, 28)
    for (place, day) in days.enumerated() {
      let x = Self.left + step * Double(place) + (step - width) / 2
      var y = 10 + room
      for (part, key) in zip(day.parts, frame.legend) {
        let height = Double(part) / Double(top) * room
        y -= height
        shapes.append(ChartFrame.box(x, y, width, height, key.colour))
      }
    }
    return frame.figure(shapes + dates(step))
  }

  /// The first, the last, and as many dates between them as have room.
  private func dates(_ step: Double) -> [Markup] {
    let every = max(1, Int((52 / step).rounded(.up)))
    return days.indices.compactMap { place in
      let isLast = place == days.count - 1
      guard place % every == 0 ? isLast || days.count - 1 - place >= every / 2 + 1 || every == 1 : isLast else {
        return nil
      }
      let x = Self.left + step * (Double(place) + 0.5)
      let anchor = isLast && days.count > 1 ? "end" : place == 0 && days.count > 1 ? "start" : "middle"
      let edge = anchor == "end" ? ChartFrame.width : anchor == "start" ? Self.left : x
      return ChartFrame.label(edge, Self.height - 5, String(days[place].date.suffix(5)), anchor: anchor, style: "soft")
    }
  }

  /// The next of 1, 2, 4, 6, 8, 10, 20, 40 ... so that the axis has round numbers.
  static func roundUp(_ value: Int) -> Int {
    var scale = 1
    while true {
      for step in [1, 2, 4, 6, 8] where step * scale >= value { return step * scale }
      let (next, overflow) = scale.multipliedReportingOverflow(by: 10)
      if overflow { return max(value, 1) }
      scale = next
    }
  }
}
