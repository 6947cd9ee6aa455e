/// How a number is written.
public struct NumberStyle: Hashable, Sendable {
  /// ICU's number skeleton (UTS 35 part 3); empty is the locale's default.
  public let skeleton: String

  /// Creates a style from an ICU number skeleton, such as `.00` or `compact-short`.
  public init(skeleton: String) { self.skeleton = skeleton }

  /// The locale's default: grouping, up to six fraction digits.
  public static let decimal = NumberStyle(skeleton: "")
  /// No fraction digits, rounded half to even.
  public static let integer = NumberStyle(skeleton: "precision-integer")
  /// A share of 1 as per cent: 0.25 is 25 %. No fraction digits.
  public static let percent = NumberStyle(skeleton: "percent scale/100 precision-integer")
}
