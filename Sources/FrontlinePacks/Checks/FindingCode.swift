/// The kind of a finding: lower case words with dashes, such as `unknown-key`. More may come.
public struct FindingCode: Hashable, Sendable, Codable, RawRepresentable {
  /// The name.
  public let rawValue: String

  /// Creates a code from its name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension FindingCode: CustomStringConvertible {
  /// The name.
  public var description: String { rawValue }
}

extension FindingCode: Comparable {
  /// Orders by name.
  public static func < (left: FindingCode, right: FindingCode) -> Bool { left.rawValue < right.rawValue }
}

/// The codes of the checks over values.
extension FindingCode {
  /// Two tiers, rules, intents or slots share an id.
  public static let duplicateID = FindingCode(rawValue: "duplicate-id")
  /// A tier is named that the policy does not have.
  public static let unknownTier = FindingCode(rawValue: "unknown-tier")
  /// A team is named that the policy does not have.
  public static let unknownTeam = FindingCode(rawValue: "unknown-team")
  /// A calendar is named that the policy does not have.
  public static let unknownCalendar = FindingCode(rawValue: "unknown-calendar")
  /// A calendar or a holiday set is made of itself.
  public static let calendarCycle = FindingCode(rawValue: "calendar-cycle")
  /// A skill is named that the policy does not list.
  public static let unknownSkill = FindingCode(rawValue: "unknown-skill")
  /// A service level is named that the policy does not have.
  public static let unknownServiceLevel = FindingCode(rawValue: "unknown-service-level")
  /// A lookup is named that the policy does not have.
  public static let unknownLookup = FindingCode(rawValue: "unknown-lookup")
  /// A follow-up is named that no pack has.
  public static let unknownIntent = FindingCode(rawValue: "unknown-intent")
  /// A slot is named that the intent does not have.
  public static let unknownSlot = FindingCode(rawValue: "unknown-slot")
  /// A rule names a risk class that no intent has.
  public static let unknownRisk = FindingCode(rawValue: "unknown-risk")
  /// The policy names a tag that no intent has.
  public static let unknownTag = FindingCode(rawValue: "unknown-tag")
  /// Nobody may do what the policy speaks of.
  public static let missingPermission = FindingCode(rawValue: "missing-permission")
  /// A value that can have no effect where it stands.
  public static let uselessValue = FindingCode(rawValue: "useless-value")
  /// There is no tier of the bot, or none of people.
  public static let missingTier = FindingCode(rawValue: "missing-tier")
  /// A tier of people has no team.
  public static let missingTeam = FindingCode(rawValue: "missing-team")
  /// A team belongs to the bot's tier, or to another tier than a rule or intent hands over to.
  public static let wrongTier = FindingCode(rawValue: "wrong-tier")
  /// Community help without an address, or an address at another tier.
  public static let communityLink = FindingCode(rawValue: "community-link")
  /// A channel is named that the policy does not list.
  public static let unknownChannel = FindingCode(rawValue: "unknown-channel")
  /// A talk would go on in private on a public channel.
  public static let publicChannel = FindingCode(rawValue: "public-channel")
  /// No intent has a role that conversations need.
  public static let missingRole = FindingCode(rawValue: "missing-role")
  /// A required slot has no question in a locale.
  public static let missingQuestion = FindingCode(rawValue: "missing-question")
  /// An intent has no answer in a locale.
  public static let missingAnswer = FindingCode(rawValue: "missing-answer")
  /// An intent with a lookup has no answers for its outcomes in a locale.
  public static let missingLookupAnswers = FindingCode(rawValue: "missing-lookup-answers")
  /// An intent has follow-up patterns, but no intent names it as a follow-up.
  public static let unreachableFollowUp = FindingCode(rawValue: "unreachable-follow-up")
  /// A pack has no file in its default locale.
  public static let missingDefaultLocale = FindingCode(rawValue: "missing-default-locale")
  /// A number is outside the range that makes sense.
  public static let outOfRange = FindingCode(rawValue: "out-of-range")
}
