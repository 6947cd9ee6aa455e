import Frontline
import FrontlineText

/// What came with a ticket, for a person.
struct TicketText {
  private let content: TicketContent
  private let isIsolating: Bool

  /// Creates the text of a ticket's content.
  ///
  /// - Parameters:
  ///   - content: the content.
  ///   - isIsolating: whether right-to-left words are kept apart from those around them; default: no.
  init(_ content: TicketContent, isIsolating: Bool = false) {
    self.content = content
    self.isIsolating = isIsolating
  }

  /// The content, several lines.
  var text: String {
    let ticket = content.ticket
    let queue = "\(ticket.queue.tier)/\(ticket.queue.team)"
    let about = [queue, ticket.request.language.description, ticket.urgency.name].joined(separator: " · ")
    var lines = ["\(ticket.id) \(ticket.state.rawValue) · \(about)"]
    lines += (content.summary ?? "(erased)").split(separator: "\n").map { "  " + $0 }
    if !content.intents.isEmpty {
      let intents = content.intents.map { "\($0.intent) \(DecimalText.format($0.confidence, places: 2))" }
      lines.append("  Intents: " + intents.joined(separator: ", "))
    }
    lines += content.slots.map { "  Slot \($0.name): \(shown($0.text.value ?? "(erased)"))" }
    lines += content.attachments.map { "  Attachment: \($0.kind.rawValue) \($0.reference.value ?? "(erased)")" }
    lines += content.notes.map { note in
      "  Note of \(note.agent?.description ?? "the service"): \(shown(note.text.value ?? "(erased)"))"
    }
    if !content.missing.isEmpty { lines.append("  Missing: " + content.missing.joined(separator: ", ")) }
    lines.append("  Transcript:")
    for entry in content.transcript {
      let author =
        switch entry.author {
        case .customer: "customer"
        case .bot: "bot"
        case .agent(let id): "agent \(id)"
        }
      let said = entry.texts.map { $0.value ?? "(erased)" }.filter { !$0.isEmpty }
      let files = entry.attachments.map { "[\($0.kind.rawValue)]" }
      let words = (said + files).joined(separator: " / ").split(separator: "\n").joined(separator: " / ")
      lines.append("    \(author): \(shown(words))")
    }
    return lines.joined(separator: "\n")
  }

  private func shown(_ text: String) -> String { isIsolating ? text.isolatedIfRightToLeft : text }
}
