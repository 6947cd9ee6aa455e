/// How a moment is written.
public struct DateStyle: Hashable, Sendable {
  /// The style as the shim reads it.
  let name: String

  /// A length that CLDR defines for every locale.
  public enum Length: String, Hashable, Sendable, CaseIterable {
    /// As short as can be, often digits only.
    case short
    /// With short names.
    case medium
    /// With full names; times with seconds and zone.
    case long
    /// With everything, the weekday too.
    case full
  }

  /// The date alone.
  public static func date(_ length: Length) -> DateStyle { DateStyle(name: "date/\(length.rawValue)") }

  /// The time of day alone.
  public static func time(_ length: Length) -> DateStyle { DateStyle(name: "time/\(length.rawValue)") }

  /// Date and time of day.
  public static func dateTime(_ length: Length) -> DateStyle { DateStyle(name: "datetime/\(length.rawValue)") }

  /// The fields that a skeleton names (UTS 35 part 4), such as `yMMMd` or `jm`, in the locale's order.
  public static func skeleton(_ skeleton: String) -> DateStyle { DateStyle(name: "::\(skeleton)") }

  /// A pattern (UTS 35 part 4), such as `yyyy-MM-dd`: the same in every locale but for names and digits.
  public static func pattern(_ pattern: String) -> DateStyle { DateStyle(name: pattern) }
}
