import FrontlineMatching
import FrontlinePacks

/// A customer's message as it may be shown: on one line, and without what tells who wrote it.
enum ShownText {
  /// Types of values that are hidden beside card numbers.
  private static let hidden: [SlotType] = [.email, .phone]
  private static let mask = "•••"
  /// Characters that are shown; who wants all has the line's number.
  private static let limit = 200

  /// The message with card numbers, e-mail addresses and telephone numbers masked, control characters as spaces, cut where it
  /// is long.
  static func masked(_ text: String) -> String {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    var shown = CardMask.masked(plain)
    for type in hidden { shown = hide(type, in: shown) }
    return shown.count > limit ? shown.prefix(limit - 1) + "…" : shown
  }

  private static func hide(_ type: SlotType, in text: String) -> String {
    var copy = text
    return copy.withUTF8 { bytes in
      var output: [UInt8] = []
      var written = 0
      for range in SlotScanner.ranges(of: type, in: bytes) where range.lowerBound >= written {
        output += bytes[written..<range.lowerBound] + Array(mask.utf8)
        written = range.upperBound
      }
      return String(decoding: output + bytes[written...], as: UTF8.self)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
