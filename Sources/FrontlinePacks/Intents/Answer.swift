/// One wording of an intent's answer and the circumstances it is meant for.
///
/// The variant with the most conditions that all hold wins, then the first in the file; the plain answer has none.
public struct Answer: Hashable, Sendable {
  /// The text, an ICU message with named arguments.
  public var text: Located<String>
  /// Only on channels of this kind; nil: on all.
  public var channelKind: ChannelKind?
  /// Only for customers in these regions (ISO 3166-1 alpha-2 codes); empty: everywhere.
  public var regions: [String]
  /// Only for this style of talking; nil: for all.
  public var style: AnswerStyle?
  /// Links and images that go with the text.
  public var links: [AnswerLink]

  /// Creates an answer; without conditions it is the plain one.
  public init(
    text: Located<String>, channelKind: ChannelKind? = nil, regions: [String] = [], style: AnswerStyle? = nil,
    links: [AnswerLink] = []
  ) {
    self.text = text
    self.channelKind = channelKind
    self.regions = regions
    self.style = style
    self.links = links
  }
}

/// Whether others can read along.
public enum ChannelKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Anybody can read it: posts and comments.
  case `public`
  /// Only the customer and the company: chats, mails.
  case `private`
}

/// A way of talking that a culture prefers.
public enum AnswerStyle: String, Hashable, Sendable, Codable, CaseIterable {
  /// The solution first, few words.
  case direct
  /// Courteous and careful, with a word on what follows.
  case polite
}

/// A link or an image that goes with an answer.
public struct AnswerLink: Hashable, Sendable, Codable {
  /// What a link shows.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A page.
    case page
    /// A picture.
    case image
  }

  /// What it shows.
  public var kind: Kind
  /// Where it leads.
  public var url: String
  /// What it is called; for an image what it shows, for those who cannot see it.
  public var title: String

  /// Creates a link.
  public init(kind: Kind, url: String, title: String) {
    self.kind = kind
    self.url = url
    self.title = title
  }
}
