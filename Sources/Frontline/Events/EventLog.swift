internal import FrontlineDesk
public import FrontlinePacks
internal import FrontlineText

/// A log of events as a file: one event a line (NDJSON), in the order in which they happened over all streams.
///
/// A line is `{"stream", "sequence", "at", "kind", "version", "payload"}` as ``StoredEvent`` has it; `at` is milliseconds since
/// 1970 and `payload` the event itself. The keys may come in any order and others are passed over. Kinds that this version
/// does not know are read like all others. Pure functions, which any thread may call.
public enum EventLog {
  /// An event as a line, without a line feed. Linear in the payload.
  ///
  /// A payload that is no JSON, which no engine writes, stands in the line as a string, so that the line can be read again.
  public static func line(_ event: StoredEvent) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(event.payload.count + 128)
    line += "{\"stream\":".utf8
    append(quoted: event.stream.rawValue.utf8, to: &line)
    line += ",\"sequence\":\(event.sequence),\"at\":\(event.at.milliseconds),\"kind\":".utf8
    append(quoted: event.kind.utf8, to: &line)
    line += ",\"version\":\(event.version),\"payload\":".utf8
    if JSONScanner.isValue(event.payload) {
      // Between the parts of a value a line break is white space, and inside strings it cannot be.
      for byte in event.payload { line.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
    } else {
      append(quoted: String(decoding: event.payload, as: UTF8.self).utf8, to: &line)
    }
    line.append(UInt8(ascii: "}"))
    return String(decoding: line, as: UTF8.self)
  }

  /// The event of a line. Linear in the line; the payload is checked to be JSON and not read further.
  ///
  /// - Parameters:
  ///   - line: the line's bytes, with or without its line break.
  ///   - location: the file and the line's number, for the error.
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/damagedEvent``, the place, what is wrong and what to do; it
  ///   never quotes the line.
  public static func event(_ line: [UInt8], at location: SourceLocation) throws(SupportError) -> StoredEvent {
    var scanner = JSONScanner(line)
    var parts = EventLineParts()
    guard scanner.forEachMember({ name, value in parts.take(line[name], value) }), scanner.isAtEnd else {
      throw damaged(location, "the line is no JSON object (byte \(scanner.position + 1))")
    }
    func missing(_ name: String, _ form: String) -> SupportError {
      damaged(location, "the event has no \"\(name)\" that is \(form)")
    }
    guard let stream = parts.stream.flatMap({ text(line[$0]) }).flatMap(StreamID.init(rawValue:)) else {
      throw missing("stream", "desk or conversation/ID")
    }
    guard let sequence = parts.sequence.flatMap({ integer(line[$0]) }).flatMap(Int.init(exactly:)), sequence > 0 else {
      throw missing("sequence", "a number from 1")
    }
    guard let at = parts.at.flatMap({ integer(line[$0]) }) else { throw missing("at", "in milliseconds since 1970") }
    guard let kind = parts.kind.flatMap({ text(line[$0]) }) else { throw missing("kind", "a text") }
    guard let version = parts.version.flatMap({ integer(line[$0]) }).flatMap(Int.init(exactly:)) else {
      throw missing("version", "a whole number")
    }
    guard let payload = parts.payload else { throw missing("payload", "JSON") }
    return StoredEvent(
      stream: stream, sequence: sequence, at: Timestamp(milliseconds: at), kind: kind, version: version,
      payload: Array(line[payload]))
  }

  /// A text of a customer's as a line, for a file beside the log: `{"conversation", "number", "customer", "text"}` as
  /// ``StoredRecord`` has it, without a line feed.
  public static func line(_ record: StoredRecord) -> String {
    var line = Array("{\"conversation\":".utf8)
    append(quoted: record.conversation.rawValue.utf8, to: &line)
    line += ",\"number\":\(record.number),\"customer\":".utf8
    append(quoted: record.customer.rawValue.utf8, to: &line)
    line += ",\"text\":".utf8
    append(quoted: record.text.utf8, to: &line)
    line.append(UInt8(ascii: "}"))
    return String(decoding: line, as: UTF8.self)
  }

  /// The text of a line of such a file. `customer` may be missing.
  ///
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/damagedEvent`` and the place; it never quotes the line.
  public static func record(_ line: [UInt8], at location: SourceLocation) throws(SupportError) -> StoredRecord {
    do {
      let fields: RecordLine = try EventCoder().decode(line)
      return StoredRecord(
        conversation: fields.conversation, number: fields.number, customer: fields.customer ?? "", text: fields.text)
    } catch {
      throw SupportError(
        .damagedEvent, at: location, "the line is no record", advice: "write {\"conversation\", \"number\", \"text\"}")
    }
  }

  private struct RecordLine: Decodable {
    var conversation: ConversationID
    var number: Int
    var customer: CustomerID?
    var text: String
  }

  private static func damaged(_ location: SourceLocation, _ message: String) -> SupportError {
    SupportError(
      .damagedEvent, at: location, message,
      advice: "each line is one event as the store keeps it; export the log again, or take the line out")
  }

  private static func text(_ value: ArraySlice<UInt8>) -> String? {
    guard value.count >= 2, value.first == UInt8(ascii: "\"") else { return nil }
    let inner = value.dropFirst().dropLast()
    if inner.contains(UInt8(ascii: "\\")) { return try? EventCoder().decode(Array(value)) }
    return String(validating: inner, as: UTF8.self)
  }

  private static func integer(_ value: ArraySlice<UInt8>) -> Int64? { Int64(String(decoding: value, as: UTF8.self)) }

  /// Quotes by RFC 8259: the quote, the backslash and control characters are escaped, everything else stays.
  private static func append(quoted text: some Sequence<UInt8>, to line: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    line.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case 0..<0x20:
        line += "\\u00".utf8
        line.append(digits[Int(byte >> 4)])
        line.append(digits[Int(byte & 15)])
      default: line.append(byte)
      }
    }
    line.append(UInt8(ascii: "\""))
  }
}

/// Where the parts of an event stand in its line.
private struct EventLineParts {
  var stream, sequence, at, kind, version, payload: Range<Int>?

  mutating func take(_ name: ArraySlice<UInt8>, _ value: Range<Int>) {
    switch name {
    case _ where name.elementsEqual("stream".utf8): stream = value
    case _ where name.elementsEqual("sequence".utf8): sequence = value
    case _ where name.elementsEqual("at".utf8): at = value
    case _ where name.elementsEqual("kind".utf8): kind = value
    case _ where name.elementsEqual("version".utf8): version = value
    case _ where name.elementsEqual("payload".utf8): payload = value
    default: break
    }
  }
}
