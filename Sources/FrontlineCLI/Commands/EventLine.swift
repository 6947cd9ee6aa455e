import Frontline

/// An event as a line of a log file: its envelope, with the payload as the store has it.
struct EventLine {
  private let event: StoredEvent

  /// Creates the line of an event.
  init(_ event: StoredEvent) { self.event = event }

  /// One line of JSON.
  var text: String {
    let head = JSONText.object([
      ("stream", .string(event.stream.rawValue)), ("sequence", .integer(event.sequence)),
      ("at", .integer(Int(event.at.milliseconds))), ("kind", .string(event.kind)), ("version", .integer(event.version)),
    ]).line
    // The payload is JSON already.
    return head.dropLast() + ",\"payload\":" + String(decoding: event.payload, as: UTF8.self) + "}"
  }
}
