public import FrontlineText

extension SupportPolicy {
  /// The tier with this id; nil where there is none.
  public func tier(_ id: String) -> TierDefinition? { tiers.first { $0.id == id } }

  /// The team with this id; nil where there is none.
  public func team(_ id: String) -> TeamDefinition? { teams.first { $0.id == id } }

  /// The calendar with this id; nil where there is none.
  public func calendar(_ id: String) -> CalendarDefinition? { calendars.first { $0.id == id } }

  /// The service level with this id; nil where there is none.
  public func serviceLevel(_ id: String) -> ServiceLevelDefinition? { serviceLevels.first { $0.id == id } }

  /// The lookup with this id; nil where there is none.
  public func lookup(_ id: String) -> LookupDefinition? { lookups.first { $0.id == id } }

  /// The kind of a channel; one that is not listed is private.
  public func channelKind(_ name: String) -> ChannelKind { channels.first { $0.name == name }?.kind ?? .private }

  /// The locale that the settings of a channel name; nil where they name none.
  public func channelLocale(_ name: String) -> LocaleTag? { channels.first { $0.name == name }?.locale }

  /// The channel of this name; nil where it is not listed.
  public func channel(_ name: String) -> ChannelDefinition? { channels.first { $0.name == name } }

  /// Where a talk of a public channel goes on in private; nil where no channel is named for it.
  public func privateChannel(for name: String) -> String? { channel(name)?.privateChannel }

  /// How customers of a channel rate; in public ones nobody is asked.
  public func ratingScale(_ name: String) -> RatingScale {
    channelKind(name) == .private ? channel(name)?.rating ?? .numbers : .none
  }

  /// The kind of goodwill with this id; nil where there is none.
  public func approval(_ id: String) -> ApprovalDefinition? { approvals.first { $0.id == id } }

  /// The first rule for an outside event; nil where there is none.
  public func proactiveRule(on event: String) -> ProactiveRule? { proactiveRules.first { $0.event == event } }

  /// The steps for a risk class; nil where the policy has none.
  public func playbook(forRisk risk: String) -> Playbook? { playbooks.first { $0.risk == risk } }

  /// The tier of community help, which is only suggested; nil where there is none.
  public var communityTier: TierDefinition? { tiers.first { $0.kind == .community } }

  /// The lowest tier, community help not counted; nil where there are no tiers.
  public var firstTier: TierDefinition? { tiers.filter { $0.kind != .community }.min { $0.level < $1.level } }

  /// The tier next above this one, communities left out; nil for the highest and for one that is not known.
  public func tier(above id: String) -> TierDefinition? {
    guard let level = tier(id)?.level else { return nil }
    return tiers.filter { $0.level > level && $0.kind != .community }.min { $0.level < $1.level }
  }

  /// The teams of a tier, in the order of the file.
  public func teams(ofTier id: String) -> [TeamDefinition] { teams.filter { $0.tier == id } }
}

extension TeamDefinition {
  /// The team's name in the nearest locale; the first name where none fits, the id where there is no name.
  public func name(for wanted: LocaleTag) -> String { names.name(for: wanted) ?? id }
}
