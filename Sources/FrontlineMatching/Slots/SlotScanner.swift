public import FrontlinePacks

/// Finds values for slots in a message, wherever they stand.
public enum SlotScanner {
  /// The byte ranges of all values of a type, in order. What they look like and which type goes before which stands in
  /// docs/packs-reference.md; the types text and attachment have no values within a message.
  ///
  /// - Parameters:
  ///   - type: the type of slot whose values are sought.
  ///   - bytes: the message in UTF-8; bytes that are none end a value and never trap.
  ///   - language: the language whose words for dates and times are known besides English ones, as `de`.
  /// - Complexity: O(bytes), times the words of the language for dates and times.
  public static func ranges(
    of type: SlotType, in bytes: UnsafeBufferPointer<UInt8>, language: String = "en"
  ) -> [Range<Int>] {
    let key = SlotKey.number(of: type)
    guard key > 0 else { return [] }
    var finder = SlotFinder(language: language)
    finder.find(1 << UInt32(key), in: bytes, language: language)
    return finder.values.map(finder.bytes)
  }

  /// The values of a type in a string, in order. Card numbers are masked (``CardMask``).
  public static func values(of type: SlotType, in text: String, language: String = "en") -> [String] {
    var copy = text
    return copy.withUTF8 { bytes in
      ranges(of: type, in: bytes, language: language).map {
        CardMask.masked(String(decoding: bytes[$0], as: UTF8.self))
      }
    }
  }
}
