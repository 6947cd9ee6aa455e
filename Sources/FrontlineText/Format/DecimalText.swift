/// Numbers with a fixed number of decimals and a point, whatever the environment's locale.
package enum DecimalText {
  /// Formats a finite number, rounded half away from zero; what is not finite becomes 0.
  package static func format(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return format(0, places: places) }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e18 else { return String(value) }
    let digits = String(UInt64(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
