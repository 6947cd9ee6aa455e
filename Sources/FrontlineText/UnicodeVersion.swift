internal import CICU

/// The versions of the Unicode data that decide how texts are read; part of every proof.
public struct UnicodeVersion: Hashable, Sendable {
  /// The version of libicu, such as 72.1.
  public var icu: String
  /// The version of the Unicode Standard that this libicu implements, such as 15.0.
  public var unicode: String

  /// The versions in use by this process.
  public static var current: UnicodeVersion {
    var numbers: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &numbers) { frontline_icu_version($0.baseAddress) }
    let icu = "\(numbers.0).\(numbers.1)"
    withUnsafeMutableBytes(of: &numbers) { frontline_unicode_version($0.baseAddress) }
    return UnicodeVersion(icu: icu, unicode: "\(numbers.0).\(numbers.1)")
  }
}
