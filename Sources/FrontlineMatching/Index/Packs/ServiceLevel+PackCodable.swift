import FrontlinePacks

extension ServiceLevelDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(id: try reader.read(), location: try reader.read())
    times = try reader.read()
    calendar = try reader.read()
    pauses = try reader.read()
    reopened = try reader.read()
    warnings = try reader.read()
    targets = try reader.read()
    fieldLocations = try reader.read()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, location, times, calendar, pauses, reopened, warnings, targets, fieldLocations)
  }
}

extension ServiceLevelTimes: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      firstResponse: try reader.read(), nextResponse: try reader.read(), update: try reader.read(),
      resolution: try reader.read(), ownership: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(firstResponse, nextResponse, update, resolution, ownership) }
}

extension ServiceLevelTarget: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      urgencies: try reader.read(), tiers: try reader.read(), channels: try reader.read(), plans: try reader.read(),
      regions: try reader.read(), times: try reader.read(), location: try reader.read(),
      fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(urgencies, tiers, channels, plans, regions, times, location, fieldLocations)
  }
}

extension ServiceLevelCalendar: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    switch try reader.number() {
    case 0: self = .team
    case 1: self = .always
    case 2: self = .named(try reader.read())
    default: throw reader.damaged
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .team: writer.write(number: 0)
    case .always: writer.write(number: 1)
    case .named(let id):
      writer.write(number: 2)
      writer.write(id)
    }
  }
}

extension ServiceLevelPauses: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      waitingOnCustomer: try reader.read(), waitingOnThirdParty: try reader.read(), snoozed: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(waitingOnCustomer, waitingOnThirdParty, snoozed) }
}

extension ServiceLevelWarnings: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(sharePercent: try reader.read(), lead: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(sharePercent, lead) }
}

extension ServiceClockKind: PackCodable {}
extension ReopenedClock: PackCodable {}
