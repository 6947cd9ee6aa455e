import FrontlinePacks

extension CalendarDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), zone: try reader.read(), weekdays: try reader.read(), exceptions: try reader.read(),
      location: try reader.read())
    anyOf = try reader.read()
    fieldLocations = try reader.read()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, zone, weekdays, exceptions, location, anyOf, fieldLocations)
  }
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
      on: try reader.read(), dayCount: try reader.read(), name: try reader.read(), effect: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(dates, dayCount, name, effect) }
}

extension CalendarException.Effect: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    switch try reader.number() {
    case 0: self = .hours(try reader.read())
    case 1: self = .closing(try reader.read())
    default: throw reader.damaged
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .hours(let hours):
      writer.write(number: 0)
      writer.write(hours)
    case .closing(let span):
      writer.write(number: 1)
      writer.write(span)
    }
  }
}

extension CalendarDates: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    switch try reader.number() {
    case 0: self = .date(year: try reader.read(), month: try reader.read(), day: try reader.read())
    case 1: self = .yearly(month: try reader.read(), day: try reader.read())
    case 2: self = .rule(try reader.read())
    case 3: self = .easter(try reader.read(), days: try reader.read())
    default: throw reader.damaged
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .date(let year, let month, let day):
      writer.write(number: 0)
      writer.write(year, month, day)
    case .yearly(let month, let day):
      writer.write(number: 1)
      writer.write(month, day)
    case .rule(let rule):
      writer.write(number: 2)
      writer.write(rule)
    case .easter(let reckoning, let days):
      writer.write(number: 3)
      writer.write(reckoning, days)
    }
  }
}

extension EasterReckoning: PackCodable {}
