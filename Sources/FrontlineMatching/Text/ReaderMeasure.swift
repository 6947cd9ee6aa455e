public import FrontlineText

/// The front end of matching by itself, for the benchmarks: bytes to units, nothing matched. Not thread safe.
@_spi(Measuring)
public final class ReaderMeasure {
  private let reader: MessageReader
  private var units = MessageUnits()

  /// Creates a reader for a locale.
  ///
  /// - Throws: ``MatchingError`` when ICU's data are missing.
  public init(locale: LocaleTag) throws(MatchingError) { reader = try MessageReader(locale: locale) }

  /// Reads a message; returns the key of its last word, or 0.
  ///
  /// - Complexity: O(bytes).
  public func read(_ message: UnsafeBufferPointer<UInt8>) -> UInt64 {
    reader.read(message, into: &units)
    return units.words.isEmpty ? 0 : units.words[units.words.count - 1].key
  }
}
