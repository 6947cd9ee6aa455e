/// Why a zone could not be had.
public struct TimeZoneError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The name holds something that no IANA name holds, such as `..`.
    case invalidName
    /// The directory has no such zone.
    case unknownZone
    /// The file is there but cannot be read: the system's error number.
    case unreadable(errno: Int32)
    /// The bytes are not those of a zone: where in the file, from 0, and what is wrong there.
    case malformed(offset: Int, problem: String)
  }

  /// The zone's name as it was asked for, at most 255 bytes of it.
  public var zone: String
  /// What is wrong.
  public var reason: Reason

  /// Creates an error.
  public init(zone: String, reason: Reason) {
    self.zone = String(zone.prefix(255))
    self.reason = reason
  }
}

extension TimeZoneError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch reason {
    case .invalidName:
      "zone \(zone.debugDescription): not an IANA zone name; write one such as Europe/Berlin or Etc/UTC"
    case .unknownZone:
      "zone \(zone): unknown here; check the spelling, or install or update the system's tzdata package"
    case .unreadable(let number):
      "zone \(zone): the zone file cannot be read (error \(number)); check its permissions"
    case .malformed(let offset, let problem):
      "zone \(zone): byte \(offset) of the zone file: \(problem); reinstall the system's tzdata package"
    }
  }
}
