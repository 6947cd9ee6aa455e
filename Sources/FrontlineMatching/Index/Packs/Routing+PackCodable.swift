import FrontlinePacks

extension RoutingDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      refusalPause: try reader.read(), sticky: try reader.read(), weights: try reader.read(),
      headStarts: try reader.read(), relaxSteps: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(refusalPause, sticky, weights, headStarts, relaxSteps, fieldLocations)
  }
}

extension RoutingDefinition.Weight: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(channel: try reader.read(), units: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(channel, units) }
}

extension RoutingDefinition.RelaxStep: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(after: try reader.read(), drop: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(after, drop) }
}

extension HeadStarts: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      low: try reader.read(), normal: try reader.read(), high: try reader.read(), urgent: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(low, normal, high, urgent) }
}

extension SoftConstraint: PackCodable {}
