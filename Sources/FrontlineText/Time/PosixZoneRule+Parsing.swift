extension PosixZoneRule {
  /// What is wrong with a TZ string and at which of its bytes.
  struct SyntaxError: Error, Hashable {
    /// The byte, from 0.
    var offset: Int
    /// What was expected.
    var problem: String
  }

  /// Reads a TZ string, `EST5EDT,M3.2.0,M11.1.0`, with the extensions of RFC 9636 (hours up to 167, negative times).
  init(parsing text: ArraySlice<UInt8>) throws(SyntaxError) {
    var reader = Reader(bytes: text, position: text.startIndex, start: text.startIndex)
    let name = try reader.name()
    let offset = try reader.offset(maximumHours: 24)
    standard = TimeZoneRules.ClockType(offset: -offset, isDaylight: false, abbreviation: name)
    guard !reader.isAtEnd else { return }
    let daylightName = try reader.name()
    var daylightOffset = standard.offset + 3600
    if !reader.isAtEnd, reader.peek != UInt8(ascii: ",") { daylightOffset = -(try reader.offset(maximumHours: 24)) }
    try reader.expect(UInt8(ascii: ","))
    let start = try reader.change()
    try reader.expect(UInt8(ascii: ","))
    let end = try reader.change()
    guard reader.isAtEnd else { throw reader.error("text after the rule") }
    daylight = Daylight(
      type: TimeZoneRules.ClockType(offset: daylightOffset, isDaylight: true, abbreviation: daylightName),
      start: start, end: end)
  }
}

/// Walks over a TZ string.
private struct Reader {
  var bytes: ArraySlice<UInt8>
  var position: Int
  var start: Int

  var isAtEnd: Bool { position >= bytes.endIndex }
  var peek: UInt8? { isAtEnd ? nil : bytes[position] }

  func error(_ problem: String) -> PosixZoneRule.SyntaxError {
    PosixZoneRule.SyntaxError(offset: position - start, problem: problem)
  }

  mutating func expect(_ byte: UInt8) throws(PosixZoneRule.SyntaxError) {
    guard take(byte) else { throw error("expected \(Character(Unicode.Scalar(byte)))") }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  /// An abbreviation: three letters or more, or anything of letters, digits and signs in angle brackets.
  mutating func name() throws(PosixZoneRule.SyntaxError) -> String {
    let isQuoted = take(UInt8(ascii: "<"))
    let first = position
    while let byte = peek {
      let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      guard isLetter || isQuoted && (isDigit || isSign) else { break }
      position += 1
    }
    let name = String(decoding: bytes[first..<position], as: UTF8.self)
    guard name.utf8.count >= 3 else { throw error("an abbreviation has three characters or more") }
    if isQuoted { try expect(UInt8(ascii: ">")) }
    return name
  }

  /// `[+|-]hh[:mm[:ss]]` in seconds.
  mutating func offset(maximumHours: Int) throws(PosixZoneRule.SyntaxError) -> Int {
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    var seconds = try number(0...maximumHours) * 3600
    if take(UInt8(ascii: ":")) {
      seconds += try number(0...59) * 60
      if take(UInt8(ascii: ":")) { seconds += try number(0...59) }
    }
    return isNegative ? -seconds : seconds
  }

  mutating func number(_ range: ClosedRange<Int>) throws(PosixZoneRule.SyntaxError) -> Int {
    let first = position
    var value = 0
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), position - first < 4 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      position += 1
    }
    guard position > first, range.contains(value) else {
      throw error("expected a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// `Jn`, `n` or `Mm.w.d`, and `/time`; without a time it is 02:00.
  mutating func change() throws(PosixZoneRule.SyntaxError) -> PosixZoneRule.Change {
    let day: PosixZoneRule.Day
    if take(UInt8(ascii: "J")) {
      day = .julian(try number(1...365))
    } else if take(UInt8(ascii: "M")) {
      let month = try number(1...12)
      try expect(UInt8(ascii: "."))
      let week = try number(1...5)
      try expect(UInt8(ascii: "."))
      day = .weekday(month: month, week: week, weekday: try number(0...6))
    } else {
      day = .ordinal(try number(0...365))
    }
    let seconds = take(UInt8(ascii: "/")) ? try offset(maximumHours: 167) : 7200
    return PosixZoneRule.Change(day: day, seconds: seconds)
  }
}
