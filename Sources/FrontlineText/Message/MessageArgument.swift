/// The value of a named argument of a message.
public enum MessageArgument: Hashable, Sendable {
  /// A text, set as it is. Where the message wants a number, a text that is a plain decimal counts as one.
  case text(String)
  /// A whole number.
  case integer(Int64)
  /// A number.
  case number(Double)
  /// An amount in its own currency; the locale's currency never plays a part.
  case money(Money)
  /// A moment, shown on the clocks of the customer's zone.
  case date(Timestamp)
  /// A calendar date in no zone.
  case day(LocalDate)
  /// A duration, in words.
  case duration(Duration)
}
