internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The zones of a directory of TZif files, by default the system's, each read when it is first asked for.
///
/// Safe to share between threads; the lock is held for a look-up only. UTC (`UTC`, `GMT`, `Etc/UTC`, `Etc/GMT`) is there
/// without any file.
public final class TimeZoneDatabase: Sendable {
  /// The directory.
  public let path: String
  /// The release of the data, such as `2025b`: from `tzdata.zi` or `+VERSION` in the directory, else `unknown`.
  /// Answers that speak of local times depend on it.
  public let version: String
  private let loaded = Mutex<[String: TimeZoneRules]>([:])

  /// The largest zone file that is read, in bytes. The largest known has under 4,000.
  public static let maximumFileSize = 1 << 20

  /// Opens a directory; default: `/usr/share/zoneinfo`. Only the version is read now; a directory that does not exist has
  /// no zones but UTC.
  public init(path: String = "/usr/share/zoneinfo") {
    self.path = path
    version =
      TimeZoneDatabase.firstLine(path + "/tzdata.zi", after: "# version ")
      ?? TimeZoneDatabase.firstLine(path + "/+VERSION", after: "") ?? "unknown"
  }

  /// The rules of a zone by its IANA name, `Asia/Singapore`. Names that could leave the directory are refused.
  public func rules(for name: String) throws(TimeZoneError) -> TimeZoneRules {
    if let rules = loaded.withLock({ $0[name] }) { return rules }
    guard TimeZoneDatabase.isName(name) else { throw TimeZoneError(zone: name, reason: .invalidName) }
    let rules: TimeZoneRules
    if TimeZoneDatabase.utcNames.contains(name) {
      rules = TimeZoneRules(
        identifier: name, transitions: [], transitionTypes: [], types: TimeZoneRules.utc.types, footer: nil)
    } else {
      rules = try TimeZoneRules(identifier: name, bytes: try read(name))
    }
    loaded.withLock { $0[name] = rules }
    return rules
  }

  private static let utcNames = ["UTC", "GMT", "Etc/UTC", "Etc/GMT"]

  /// Whether a text is built as an IANA name: parts of letters, digits, `_`, `-` and `+`, joined by single slashes.
  private static func isName(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 255 else { return false }
    return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
            true
          default: false
          }
        }
    }
  }

  private func read(_ name: String) throws(TimeZoneError) -> [UInt8] {
    switch TimeZoneDatabase.contents(of: "\(path)/\(name)", limit: TimeZoneDatabase.maximumFileSize) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      let isMissing = failure.number == ENOENT || failure.number == ENOTDIR || failure.number == EISDIR
      throw TimeZoneError(zone: name, reason: isMissing ? .unknownZone : .unreadable(errno: failure.number))
    }
  }

  private static func firstLine(_ file: String, after prefix: String) -> String? {
    guard case .success(let bytes) = contents(of: file, limit: 256),
      let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first,
      line.hasPrefix(prefix)
    else { return nil }
    let version = line.dropFirst(prefix.count).prefix(32).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return version.isEmpty ? nil : version
  }

  /// The system's number of an error.
  private struct SystemError: Error {
    var number: Int32
  }

  /// The first bytes of a file, at most so many.
  private static func contents(of file: String, limit: Int) -> Result<[UInt8], SystemError> {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(SystemError(number: errno)) }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: Swift.min(limit, 16_384))
    while bytes.count < limit {
      let wanted = Swift.min(chunk.count, limit - bytes.count)
      let count = chunk.withUnsafeMutableBytes { buffer in systemRead(descriptor, buffer.baseAddress, wanted) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(SystemError(number: errno))
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return .success(bytes)
  }
}

/// `read` of the C library: inside the class the name means its own method.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
