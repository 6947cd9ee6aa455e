internal import FrontlinePacks
internal import FrontlineText

extension Desk {
  /// How much longer a ticket of this urgency counts as having waited than it has, in milliseconds, saturating: that of its
  /// class and its own.
  func headStart(_ urgency: Urgency, of request: TicketRequest) -> Int64 {
    (policy.routing.headStarts[urgency] + request.headStart).wholeMilliseconds
  }
}
