/// Names as small numbers, in the order in which they came.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]

  /// The number of a name, new or not.
  mutating func place(_ name: String) -> Int {
    if let known = places[name] { return known }
    places[name] = names.count
    names.append(name)
    return names.count - 1
  }

  /// The numbers in the order of their names.
  var sortedPlaces: [Int] { names.indices.sorted { names[$0] < names[$1] } }
}
