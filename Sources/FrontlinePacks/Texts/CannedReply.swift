/// A text that agents send again and again, in one language.
public struct CannedReply: Hashable, Sendable {
  /// Its id, the same in all languages.
  public var id: String
  /// What is sent, as it stands.
  public var text: Located<String>

  /// Creates a reply.
  public init(id: String, text: Located<String>) {
    self.id = id
    self.text = text
  }
}
