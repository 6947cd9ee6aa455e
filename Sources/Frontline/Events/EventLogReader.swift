internal import FrontlinePacks

/// Reads a log of events line by line, so that its size costs no memory. It counts the lines for errors.
///
/// ```swift
/// var reader = EventLogReader(file: "events.ndjson")
/// while let line = nextLine() {
///   guard let event = try reader.read(line) else { continue }
///   // ...
/// }
/// ```
public struct EventLogReader: Sendable {
  /// The file's name, for errors.
  public let file: String
  /// The number of lines so far.
  public private(set) var lineCount = 0

  /// Creates a reader.
  ///
  /// - Parameter file: the name that errors give as the place.
  public init(file: String) { self.file = file }

  /// The event of the next line; nil for an empty line. A byte order mark before the first line is passed over.
  ///
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/damagedEvent``, file and line, what is wrong and what to do.
  public mutating func read(_ line: [UInt8]) throws(SupportError) -> StoredEvent? {
    try next(line) { (line, location) throws(SupportError) in try EventLog.event(line, at: location) }
  }

  /// The text of the next line of a file of records; nil for an empty line.
  ///
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/damagedEvent``, file and line.
  public mutating func readRecord(_ line: [UInt8]) throws(SupportError) -> StoredRecord? {
    try next(line) { (line, location) throws(SupportError) in try EventLog.record(line, at: location) }
  }

  private mutating func next<Value>(
    _ line: [UInt8], _ read: ([UInt8], SourceLocation) throws(SupportError) -> Value
  ) throws(SupportError) -> Value? {
    lineCount += 1
    var line = line
    if lineCount == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }) { return nil }
    return try read(line, SourceLocation(file: file, line: lineCount))
  }
}

extension EventEnvelope {
  /// The event that a store kept. A kind or version that is not known is kept as it is. The texts are not there: they stand in
  /// the store's records.
  ///
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/damagedEvent`` where the payload cannot be read.
  public init(_ stored: StoredEvent) throws(SupportError) { self = try EventCoder().event(stored) }
}

extension StoredEvent {
  /// What a store keeps of an event: never its texts.
  ///
  /// - Throws: ``SupportError`` where it cannot be encoded, which no plain value can bring about.
  public init(_ envelope: EventEnvelope) throws(SupportError) { self = try EventCoder().stored(envelope) }
}
