extension TimeZoneRules {
  /// Reads the bytes of a TZif file, version 1 to 4 (RFC 9636, section 3; later versions are read as 4).
  ///
  /// Bytes that are not a zone, or that carry leap seconds (the `right/` files), throw a ``TimeZoneError`` that names
  /// the byte; none of them traps. Cost: linear in the file.
  public init(identifier: String, bytes: [UInt8]) throws(TimeZoneError) {
    var reader = TZifReader(zone: identifier, bytes: bytes)
    let header = try reader.header()
    if header.version == 0 {
      let table = try reader.table(header, timeSize: 4)
      self.init(
        identifier: identifier, transitions: table.transitions, transitionTypes: table.transitionTypes,
        types: table.types, footer: nil)
      return
    }
    // A version 1 table with 32-bit times stands first for old readers.
    try reader.skip(header.byteCount(timeSize: 4))
    let second = try reader.header()
    let table = try reader.table(second, timeSize: 8)
    self.init(
      identifier: identifier, transitions: table.transitions, transitionTypes: table.transitionTypes,
      types: table.types, footer: try reader.footer())
  }
}

/// Walks over the bytes of a TZif file; every access is checked.
private struct TZifReader {
  struct Header {
    var version: UInt8
    var utcIndicators: Int
    var standardIndicators: Int
    var leaps: Int
    var times: Int
    var types: Int
    var characters: Int

    func byteCount(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standardIndicators + utcIndicators
    }
  }

  struct Table {
    var transitions: [Int64]
    var transitionTypes: [UInt8]
    var types: [TimeZoneRules.ClockType]
  }

  let zone: String
  let bytes: [UInt8]
  var position = 0

  init(zone: String, bytes: [UInt8]) {
    self.zone = zone
    self.bytes = bytes
  }

  func error(at offset: Int, _ problem: String) -> TimeZoneError {
    TimeZoneError(zone: zone, reason: .malformed(offset: offset, problem: problem))
  }

  mutating func skip(_ count: Int) throws(TimeZoneError) {
    guard count <= bytes.count - position else { throw error(at: bytes.count, "the file ends too early") }
    position += count
  }

  mutating func integer(size: Int) throws(TimeZoneError) -> Int64 {
    let start = position
    try skip(size)
    var value: Int64 = bytes[start] >= 0x80 ? -1 : 0
    for byte in bytes[start..<position] { value = value << 8 | Int64(byte) }
    return value
  }

  mutating func count() throws(TimeZoneError) -> Int {
    let start = position
    let value = try integer(size: 4)
    // Larger than any file that is read: also keeps the sums below from overflowing.
    guard value >= 0, value <= 1 << 24 else { throw error(at: start, "a count that no zone has") }
    return Int(value)
  }

  mutating func header() throws(TimeZoneError) -> Header {
    let start = position
    try skip(20)
    guard bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
      throw error(at: start, "does not begin with TZif")
    }
    let version = bytes[start + 4]
    guard version == 0 || version >= UInt8(ascii: "2") else { throw error(at: start + 4, "unknown version") }
    let header = Header(
      version: version, utcIndicators: try count(), standardIndicators: try count(), leaps: try count(),
      times: try count(), types: try count(), characters: try count())
    guard header.types >= 1, header.types <= 256 else { throw error(at: start + 36, "a zone has 1 to 256 clocks") }
    guard header.characters >= 1 else { throw error(at: start + 40, "no abbreviations") }
    return header
  }

  mutating func table(_ header: Header, timeSize: Int) throws(TimeZoneError) -> Table {
    guard header.leaps == 0 else {
      throw error(at: position, "carries leap seconds; use the zone outside the folder right/")
    }
    guard header.byteCount(timeSize: timeSize) <= bytes.count - position else {
      throw error(at: bytes.count, "the file ends too early")
    }
    var transitions: [Int64] = []
    for _ in 0..<header.times {
      let start = position
      let time = try integer(size: timeSize)
      if let last = transitions.last, time <= last { throw error(at: start, "transitions are not in order") }
      transitions.append(time)
    }
    let typesStart = position
    try skip(header.times)
    let transitionTypes = Array(bytes[typesStart..<position])
    for (index, type) in transitionTypes.enumerated() where Int(type) >= header.types {
      throw error(at: typesStart + index, "a clock that does not exist")
    }
    return Table(
      transitions: transitions, transitionTypes: transitionTypes, types: try clocks(header))
  }

  mutating func clocks(_ header: Header) throws(TimeZoneError) -> [TimeZoneRules.ClockType] {
    let names = position + header.types * 6
    var types: [TimeZoneRules.ClockType] = []
    for _ in 0..<header.types {
      let start = position
      let offset = try integer(size: 4)
      // The bounds of RFC 9636, section 3.2.
      guard offset >= -89_999, offset <= 93_599 else { throw error(at: start, "an offset of more than a day") }
      try skip(2)
      let isDaylight = bytes[start + 4]
      guard isDaylight <= 1 else { throw error(at: start + 4, "a daylight flag that is neither 0 nor 1") }
      let index = Int(bytes[start + 5])
      guard index < header.characters,
        let end = bytes[(names + index)..<(names + header.characters)].firstIndex(of: 0)
      else { throw error(at: start + 5, "an abbreviation outside the list") }
      types.append(
        TimeZoneRules.ClockType(
          offset: Int(offset), isDaylight: isDaylight == 1,
          abbreviation: String(decoding: bytes[(names + index)..<end], as: UTF8.self)))
    }
    try skip(header.characters + header.standardIndicators + header.utcIndicators)
    return types
  }

  mutating func footer() throws(TimeZoneError) -> PosixZoneRule? {
    let newline = UInt8(ascii: "\n")
    guard position < bytes.count, bytes[position] == newline else { throw error(at: position, "no footer") }
    let start = position + 1
    guard let end = bytes[start...].firstIndex(of: newline) else {
      throw error(at: bytes.count, "the footer does not end")
    }
    guard start < end else { return nil }
    do {
      return try PosixZoneRule(parsing: bytes[start..<end])
    } catch {
      throw self.error(at: start + error.offset, "footer: \(error.problem)")
    }
  }
}
