import FrontlinePacks
import FrontlineText

extension RatingPolicy: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      afterTickets: try reader.read(), afterAnswers: try reader.read(), lifetime: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(afterTickets, afterAnswers, lifetime) }
}

extension ApprovalDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), names: try reader.read(), limit: try reader.read(), maximum: try reader.read(),
      approvers: try reader.read(), location: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, names, limit, maximum, approvers, location, fieldLocations)
  }
}

extension Money: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    let units = Int64(bitPattern: try reader.word())
    guard let money = Money(minorUnits: units, currency: try reader.read()) else { throw reader.damaged }
    self = money
  }

  func write(to writer: inout ByteWriter) {
    writer.write(word: UInt64(bitPattern: minorUnits))
    writer.write(currency)
  }
}

extension FeedbackPolicy: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      team: try reader.read(), topics: try reader.read(), location: try reader.read(),
      fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(team, topics, location, fieldLocations) }
}

extension ProactiveRule: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), event: try reader.read(), intent: try reader.read(), location: try reader.read(),
      fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(id, event, intent, location, fieldLocations) }
}

extension IncidentPolicy: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      count: try reader.read(), within: try reader.read(), tier: try reader.read(), team: try reader.read(),
      location: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(count, within, tier, team, location, fieldLocations) }
}

extension RatingScale: PackCodable {}
extension AgentPermission: PackCodable {}
extension TicketPart: PackCodable {}
