public import FrontlineText

/// A channel that messages come from.
public struct ChannelDefinition: Hashable, Sendable {
  /// Its name, as the service gives it with every message.
  public var name: String
  /// Whether others can read along.
  public var kind: ChannelKind
  /// The locale in which most customers write there: what is believed of a customer where neither messages nor the
  /// customer's profile tell the language. Default: nil, none.
  public var locale: LocaleTag?
  /// The channel where a talk of a public one goes on in private. Default: nil, none.
  public var privateChannel: String?
  /// Messages that come within so long of the one before are one turn. Default: zero, each is its own.
  public var burst: Duration
  /// How its customers rate; nil: numbers. In public channels nobody is asked.
  public var rating: RatingScale?
  /// What customers call it, by locale. Default: none, its name.
  public var titles: [LocalizedName]

  /// Creates a definition.
  public init(
    name: String, kind: ChannelKind, locale: LocaleTag? = nil, privateChannel: String? = nil, burst: Duration = .zero,
    rating: RatingScale? = nil, titles: [LocalizedName] = []
  ) {
    self.name = name
    self.kind = kind
    self.locale = locale
    self.privateChannel = privateChannel
    self.burst = burst
    self.rating = rating
    self.titles = titles
  }

  /// What customers call it in the nearest locale; the first title where none fits, its name where there is none.
  public func title(for wanted: LocaleTag) -> String { titles.name(for: wanted) ?? name }
}
