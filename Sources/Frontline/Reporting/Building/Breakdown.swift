/// The keys of a breakdown with the figures of each.
struct Breakdown: Sendable {
  var names = NameTable()
  private(set) var tickets: [TicketTally] = []
  private(set) var visits: [VisitTally] = []

  /// The number of a key.
  mutating func place(_ key: String) -> Int {
    let place = names.place(key)
    while tickets.count <= place {
      tickets.append(TicketTally())
      visits.append(VisitTally())
    }
    return place
  }

  /// Changes the tickets of a key; nothing where there is no key.
  mutating func tally(_ place: Int?, _ change: (inout TicketTally) -> Void) {
    guard let place, tickets.indices.contains(place) else { return }
    change(&tickets[place])
  }

  /// Adds a visit to a key.
  mutating func add(_ visit: VisitFacts, to place: Int, judged: Bool, durable: Bool) {
    guard visits.indices.contains(place) else { return }
    visits[place].add(visit, judged: judged, durable: durable)
  }

  /// The rows of keys with any figures, ordered by key.
  func rows(withVisits: Bool) -> [ReportRow] {
    names.sortedPlaces.compactMap { place in
      guard !tickets[place].isEmpty || visits[place].visits > 0 else { return nil }
      return ReportRow(
        key: names.names[place], visits: withVisits ? visits[place].figures : nil, tickets: tickets[place].figures)
    }
  }
}
