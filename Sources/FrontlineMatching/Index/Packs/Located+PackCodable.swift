import FrontlinePacks

extension SourceLocation: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(file: try reader.read(), line: try reader.read(), column: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(file, line, column) }
}

extension Located: PackCodable where Value == String {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(try reader.text(), at: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: value)
    writer.write(location)
  }
}

extension FieldLocations: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) { self.init(try reader.read()) }
  func write(to writer: inout ByteWriter) { writer.write(entries) }
}

extension FieldLocations.Entry: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(key: try reader.read(), index: try reader.read(), location: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(key, index, location) }
}
