public import FrontlinePacks
public import FrontlineText

/// The test messages of one pack in one language: `<pack>/tests/<locale>.yaml`.
public struct TestSuite: Hashable, Sendable {
  /// The id of the pack that the messages test.
  public var pack: String
  /// The locale of the messages.
  public var locale: LocaleTag
  /// The messages, in the order of the file.
  public var messages: [TestMessage]
  /// The file it was read from.
  public var location: SourceLocation

  /// Creates a suite.
  public init(pack: String, locale: LocaleTag, messages: [TestMessage], location: SourceLocation) {
    self.pack = pack
    self.locale = locale
    self.messages = messages
    self.location = location
  }
}

/// A message and what it must reach.
public struct TestMessage: Hashable, Sendable {
  /// The message.
  public var text: Located<String>
  /// The intent that it must reach; nil: it must reach none, it is out of scope.
  public var expected: IntentID?

  /// Creates a test message.
  public init(text: Located<String>, expected: IntentID?) {
    self.text = text
    self.expected = expected
  }
}
