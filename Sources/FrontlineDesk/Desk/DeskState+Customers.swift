public import FrontlineText

extension DeskState {
  /// The hand-overs of a customer that are kept.
  public static let handOverLimit = 64

  /// When a customer was handed over, in all conversations, the last ``handOverLimit``, in order.
  public func handOvers(of customer: CustomerID) -> [Timestamp] { handOversByCustomer[customer] ?? [] }

  /// Whether a customer is blocked: neither answered nor handed over.
  public func isBlocked(_ customer: CustomerID) -> Bool { blockedCustomers.contains(customer) }

  /// The customers who are blocked, in order.
  public var blocked: [CustomerID] { blockedCustomers.sorted() }

  mutating func noteHandOver(_ ticket: Ticket) {
    guard let customer = ticket.request.customer else { return }
    var moments = handOversByCustomer[customer] ?? []
    moments.append(ticket.openedAt)
    if moments.count > Self.handOverLimit { moments.removeFirst(moments.count - Self.handOverLimit) }
    handOversByCustomer[customer] = moments
  }
}
