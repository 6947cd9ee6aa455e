import FrontlinePacks

extension CalendarDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), zone: try reader.read(), weekdays: try reader.read(), exceptions: try reader.read(),
      location: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(id, zone, weekdays, exceptions, location) }
}

extension MinuteSpan: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(start: try reader.read(), end: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(start, end) }
}

extension CalendarException: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      year: try reader.read(), month: try reader.read(), day: try reader.read(), name: try reader.read(),
      hours: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(year, month, day, name, hours) }
}
