import FrontlinePacks

extension ModifierRule: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), condition: try reader.read(), raise: try reader.read(), urgency: try reader.read(),
      headStart: try reader.read(), location: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(id, condition, raise, urgency, headStart, location) }
}

extension ModifierRule.Condition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    switch try reader.number() {
    case 0: self = .anger
    case 1: self = .attribute(try reader.read())
    case 2: self = .region(try reader.read())
    case 3: self = .contacts(count: try reader.read(), within: try reader.read())
    default: throw reader.damaged
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .anger: writer.write(number: 0)
    case .attribute(let attributes):
      writer.write(number: 1)
      writer.write(attributes)
    case .region(let regions):
      writer.write(number: 2)
      writer.write(regions)
    case .contacts(let count, let time):
      writer.write(number: 3)
      writer.write(count, time)
    }
  }
}

extension AttributeCondition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(name: try reader.read(), values: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(name, values) }
}

extension PilotShare: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(region: try reader.read(), percent: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(region, percent) }
}

extension Playbook: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(risk: try reader.read(), steps: try reader.read(), location: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(risk, steps, location) }
}
