public import FrontlinePacks
public import FrontlineText

/// What a service knows of a customer when it hands over a message. All but the id may be unknown.
public struct Customer: Hashable, Sendable {
  /// The service's own name for the customer.
  public var id: CustomerID
  /// The locale of the customer's profile: a prior for the language of messages, and the format of dates and numbers.
  public var locale: LocaleTag?
  /// The language that the customer chose to be served in, as in the menu of an app; nil: messages tell it. While it is set
  /// the conversation is in it, whatever messages are written in.
  public var language: LocaleTag?
  /// The customer's zone (IANA name); nil: the policy's default.
  public var zone: String?
  /// The customer's region (ISO 3166-1 alpha-2); nil: the region of the profile's locale.
  public var region: String?
  /// The style of talking that is wanted.
  public var style: AnswerStyle?
  /// Further facts, arguments of answers by name: `plan`, `name`. They are erased with the customer's texts.
  public var attributes: [String: String]

  /// Creates a customer.
  public init(
    id: CustomerID, locale: LocaleTag? = nil, language: LocaleTag? = nil, zone: String? = nil, region: String? = nil,
    style: AnswerStyle? = nil, attributes: [String: String] = [:]
  ) {
    self.id = id
    self.locale = locale
    self.language = language
    self.zone = zone
    self.region = region
    self.style = style
    self.attributes = attributes
  }
}

/// What is known of a customer, as the log holds it.
public struct CustomerProfile: Hashable, Sendable, Codable {
  /// The service's own name for the customer.
  public var id: CustomerID
  /// The locale of the profile.
  public var locale: LocaleTag?
  /// The language that the customer chose to be served in; nil: messages tell it.
  public var language: LocaleTag?
  /// The customer's zone (IANA name).
  public var zone: String?
  /// The customer's region (ISO 3166-1 alpha-2).
  public var region: String?
  /// The style of talking that is wanted.
  public var style: AnswerStyle?
  /// Further facts, ordered by name.
  public var attributes: [NamedText]
}

/// An erasable text under a name: an attribute, a slot's value, a field of a lookup's result.
public struct NamedText: Hashable, Sendable, Codable {
  /// The name.
  public var name: String
  /// The text.
  public var text: ErasableText

  /// Creates a named text.
  public init(name: String, text: ErasableText) {
    self.name = name
    self.text = text
  }
}

extension CustomerProfile {
  /// The region that answers are chosen for: the customer's, else that of the profile's locale.
  public var answerRegion: String? { region ?? locale?.region }

  /// The customer's plan: the attribute `plan`; nil where it is unknown or was erased.
  public var plan: String? { attributes.first { $0.name == "plan" }?.text.value }

  /// Whether the profile says what the customer's description says.
  func describes(_ customer: Customer) -> Bool {
    id == customer.id && locale == customer.locale && language == customer.language && zone == customer.zone
      && region == customer.region
      && style == customer.style && attributes.map(\.name) == customer.attributes.keys.sorted()
      && attributes.allSatisfy { $0.text.value == customer.attributes[$0.name] }
  }
}
