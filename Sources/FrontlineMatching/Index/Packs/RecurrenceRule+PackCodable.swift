import FrontlinePacks
import FrontlineText

extension RecurrenceRule: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(try reader.read())
    interval = try reader.read()
    count = try reader.read()
    until = try reader.read()
    weekStart = try reader.read()
    months = try reader.read()
    weekNumbers = try reader.read()
    yearDays = try reader.read()
    monthDays = try reader.read()
    weekdays = try reader.read()
    positions = try reader.read()
    start = try reader.read()
    excluded = try reader.read()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(frequency, interval, count, until, weekStart, months)
    writer.write(weekNumbers, yearDays, monthDays, weekdays, positions, start, excluded)
  }
}

extension RecurrenceRule.Frequency: PackCodable {}

extension OrdinalWeekday: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(try reader.read(), ordinal: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(weekday, ordinal) }
}

extension Weekday: PackCodable {}

extension LocalDate: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    guard let date = LocalDate(year: try reader.read(), month: try reader.read(), day: try reader.read()) else {
      throw reader.damaged
    }
    self = date
  }

  func write(to writer: inout ByteWriter) { writer.write(year, month, day) }
}
