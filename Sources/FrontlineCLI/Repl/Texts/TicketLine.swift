import Frontline
import FrontlineDesk
import FrontlineText

/// A ticket in one line: where it stands, in which queue, with whom.
struct TicketLine {
  private let ticket: Ticket
  private let position: Int?

  /// Creates the line of a ticket as a desk has it.
  init(_ ticket: Ticket, in desk: DeskState) {
    self.ticket = ticket
    position = desk.position(of: ticket.id)
  }

  /// The line, such as `T-1 queued · agents/support/de · high · place 2`.
  var text: String {
    var parts = ["\(ticket.id) \(ticket.state.rawValue)", ticket.queue.description, ticket.urgency.name]
    if let holder = ticket.holder { parts.append(holder.description) }
    if let position { parts.append("place \(position)") }
    return parts.joined(separator: " · ")
  }
}
