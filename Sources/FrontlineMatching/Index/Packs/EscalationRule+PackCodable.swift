import FrontlinePacks

extension EscalationRule: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), trigger: try reader.read(), tier: try reader.read(), team: try reader.read(),
      urgency: try reader.read(), location: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(id, trigger, tier, team, urgency, location, fieldLocations) }
}

extension EscalationRule.Trigger: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    switch try reader.number() {
    case 0: self = .risk(try reader.read())
    case 1: self = .humanRequested
    case 2: self = .notUnderstood(count: try reader.read())
    case 3: self = .ambiguous(count: try reader.read())
    case 4: self = .slotFailed(count: try reader.read())
    case 5: self = .notSolved(count: try reader.read())
    case 6: self = .repeated(count: try reader.read())
    case 7: self = .noPackInLanguage
    case 8: self = .serviceLevelWarning(try reader.read())
    case 9: self = .idle(try reader.read())
    case 10: self = .agentRequested
    default: throw reader.damaged
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .risk(let classes):
      writer.write(number: 0)
      writer.write(classes)
    case .humanRequested: writer.write(number: 1)
    case .notUnderstood(let count): Self.write(2, count, to: &writer)
    case .ambiguous(let count): Self.write(3, count, to: &writer)
    case .slotFailed(let count): Self.write(4, count, to: &writer)
    case .notSolved(let count): Self.write(5, count, to: &writer)
    case .repeated(let count): Self.write(6, count, to: &writer)
    case .noPackInLanguage: writer.write(number: 7)
    case .serviceLevelWarning(let clocks):
      writer.write(number: 8)
      writer.write(clocks)
    case .idle(let time):
      writer.write(number: 9)
      writer.write(time)
    case .agentRequested: writer.write(number: 10)
    }
  }

  private static func write(_ number: UInt64, _ count: Int, to writer: inout ByteWriter) {
    writer.write(number: number)
    writer.write(count)
  }
}
