internal import FrontlinePacks
internal import Yams

/// Reads `tickets` of `support.yaml`.
struct TicketPolicyReader {
  let reader: NodeReader

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = ["reopen_within", "close_after", "remind_after", "give_up_after"]

  func tickets(_ root: MappingReader) -> TicketPolicy {
    var tickets = TicketPolicy()
    guard let body = root.mapping("tickets", keys: Self.keys) else { return tickets }
    var places = PlaceList(body)
    for key in Self.keys { if let place = body.place(key) { places.add(key, at: place) } }
    tickets.fieldLocations = places.locations
    if let time = body.durationOrNever("reopen_within") { tickets.reopenWithin = time }
    if let time = body.durationOrNever("close_after") { tickets.closeAfter = time }
    if let time = body.durationOrNever("remind_after") { tickets.remindAfter = time }
    if let time = body.durationOrNever("give_up_after") { tickets.giveUpAfter = time }
    return tickets
  }
}
