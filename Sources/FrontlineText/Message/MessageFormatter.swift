/// Writes messages in a locale, with dates on the clocks of a zone.
///
/// What ICU's own MessageFormat gets wrong for us is done here: a missing argument is an error and is not printed as `{name}`;
/// money comes with its currency; dates are in the customer's zone also inside a plural. Thread safe.
public struct MessageFormatter: Sendable {
  /// The formatter of the locale.
  public let formatter: LocaleFormatter
  /// The zone for dates and times.
  public let zone: TimeZoneRules

  /// Creates a formatter for messages.
  ///
  /// - Parameters:
  ///   - locale: decides plural forms, digits, and the forms of numbers and dates.
  ///   - zone: for dates and times; default: UTC.
  public init(locale: LocaleTag, zone: TimeZoneRules = .utc) {
    self.init(LocaleFormatter(locale: locale), zone: zone)
  }

  /// Creates a formatter for messages from a locale's formatter, so that several zones share one.
  public init(_ formatter: LocaleFormatter, zone: TimeZoneRules = .utc) {
    self.formatter = formatter
    self.zone = zone
  }

  /// Parses and writes a message.
  ///
  /// - Throws: ``TextError``: the codes of ``MessageTemplate/init(_:)`` and of ``format(_:_:)-(MessageTemplate,_)``.
  public func format(_ message: String, _ arguments: [String: MessageArgument] = [:]) throws(TextError) -> String {
    try format(MessageTemplate(message), arguments)
  }

  /// Writes a message.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/missingArgument``, ``TextError/Code/wrongArgument``,
  ///   ``TextError/Code/unknownStyle`` or ``TextError/Code/unformattableValue``, and the byte offset in the message.
  public func format(
    _ template: MessageTemplate, _ arguments: [String: MessageArgument] = [:]
  ) throws(TextError) -> String {
    var writer = MessageWriter(template: template, arguments: arguments, formatter: formatter, zone: zone)
    try writer.write(messageAt: 0, counted: nil)
    return writer.output
  }
}
