/// When the clocks of a zone change, as its TZif file tells (RFC 9636; RFC 8536).
///
/// Immutable and Sendable: any number of threads may share one. Times beyond the file's table follow the POSIX rule in
/// its footer, so there is no last year.
public struct TimeZoneRules: Hashable, Sendable {
  /// A way to set the clocks.
  struct ClockType: Hashable, Sendable {
    /// Seconds ahead of UTC.
    var offset: Int
    /// Whether it is daylight saving time.
    var isDaylight: Bool
    /// Its abbreviation.
    var abbreviation: String
  }

  /// The name under which the zone was asked for, such as `Asia/Singapore`.
  public let identifier: String
  /// Seconds since 1970 at which the clocks change, ascending.
  let transitions: [Int64]
  /// The clock that begins at each transition, an index into ``types``.
  let transitionTypes: [UInt8]
  /// The clocks; the first holds before the first transition.
  let types: [ClockType]
  /// The rule for times after the last transition; nil: the last clock stays.
  let footer: PosixZoneRule?

  /// UTC, which needs no file.
  public static let utc = TimeZoneRules(
    identifier: "Etc/UTC", transitions: [], transitionTypes: [],
    types: [ClockType(offset: 0, isDaylight: false, abbreviation: "UTC")], footer: nil)

  init(
    identifier: String, transitions: [Int64], transitionTypes: [UInt8], types: [ClockType], footer: PosixZoneRule?
  ) {
    self.identifier = identifier
    self.transitions = transitions
    self.transitionTypes = transitionTypes
    self.types = types
    self.footer = footer
  }

  /// The stretch around a moment in which the clocks do not change. Logarithmic in the table's length.
  public func period(at moment: Timestamp) -> ZonePeriod {
    let seconds = moment.seconds
    guard let last = transitions.last, seconds < last else { return periodAfterTable(seconds) }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    let type = low == 0 ? types[0] : types[Int(transitionTypes[low - 1])]
    return ZonePeriod(
      start: low == 0 ? .min : Timestamp(seconds: transitions[low - 1]), end: Timestamp(seconds: transitions[low]),
      offset: type.offset, isDaylight: type.isDaylight, abbreviation: type.abbreviation)
  }

  /// Seconds by which clocks are ahead of UTC at a moment. Logarithmic in the table's length.
  public func offset(at moment: Timestamp) -> Int { period(at: moment).offset }

  /// What calendar and clock show at a moment.
  public func local(at moment: Timestamp) -> LocalDateTime {
    LocalDateTime(moment, offset: offset(at: moment))
  }

  private func periodAfterTable(_ seconds: Int64) -> ZonePeriod {
    let tableEnd = transitions.last.map { Timestamp(seconds: $0) } ?? .min
    if let footer {
      var period = footer.period(at: seconds)
      period.start = Swift.max(period.start, tableEnd)
      return period
    }
    let type = transitionTypes.last.map { types[Int($0)] } ?? types[0]
    return ZonePeriod(
      start: tableEnd, end: .max, offset: type.offset, isDaylight: type.isDaylight, abbreviation: type.abbreviation)
  }
}
