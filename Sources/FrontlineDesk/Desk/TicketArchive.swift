/// Tickets that are closed or merged: looked up one by one, never walked through by a decision.
///
/// They lie in pages of sixteen neighbours, so that adding one to a shared copy copies a page and not a share of all that
/// was ever closed.
struct TicketArchive: Equatable, Sendable {
  private static var pageSize: Int { 16 }

  private var pages = ShardedDictionary<Int, [Ticket]>()
  /// How many there are.
  private(set) var count = 0

  /// The ticket of an id.
  subscript(id: TicketID) -> Ticket? {
    get { pages[id.number / Self.pageSize]?.first { $0.id == id } }
    set {
      let page = id.number / Self.pageSize
      var tickets = pages[page] ?? []
      let place = tickets.firstIndex { $0.id >= id } ?? tickets.count
      if place < tickets.count, tickets[place].id == id {
        tickets.remove(at: place)
        count -= 1
      }
      if let newValue {
        tickets.insert(newValue, at: place)
        count += 1
      }
      pages[page] = tickets.isEmpty ? nil : tickets
    }
  }

  /// All of them, in no order. Linear.
  var values: [Ticket] { pages.values.flatMap(\.self) }
}
