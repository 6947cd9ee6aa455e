internal import FrontlinePacks
internal import FrontlineText

extension TicketRequest: Codable {
  private enum Key: String, CodingKey {
    case conversation, customer, channel, region, plan, tier, team, language, urgency, headStart, modifiers, skills
    case wantedSkills, intents, rule, summary, transcript, slots, attachments, missing, followUpOf
  }

  /// Decodes a request; what a log of an earlier version does not tell has its default.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      conversation: try values.decode(ConversationID.self, forKey: .conversation),
      customer: try values.decodeIfPresent(CustomerID.self, forKey: .customer),
      channel: try values.decodeIfPresent(String.self, forKey: .channel) ?? "",
      region: try values.decodeIfPresent(String.self, forKey: .region),
      plan: try values.decodeIfPresent(String.self, forKey: .plan),
      tier: try values.decode(String.self, forKey: .tier),
      team: try values.decodeIfPresent(String.self, forKey: .team),
      language: try values.decode(LocaleTag.self, forKey: .language),
      urgency: try values.decode(Urgency.self, forKey: .urgency),
      headStart: .milliseconds(try values.decodeIfPresent(Int64.self, forKey: .headStart) ?? 0),
      modifiers: try values.decodeIfPresent([String].self, forKey: .modifiers) ?? [],
      skills: try values.decode([String].self, forKey: .skills),
      wantedSkills: try values.decodeIfPresent([String].self, forKey: .wantedSkills) ?? [],
      intents: try values.decode([IntentID].self, forKey: .intents),
      rule: try values.decodeIfPresent(String.self, forKey: .rule),
      summary: try values.decodeIfPresent(RecordID.self, forKey: .summary),
      transcript: try values.decodeIfPresent(RecordID.self, forKey: .transcript),
      slots: try values.decode([Slot].self, forKey: .slots),
      attachments: try values.decodeIfPresent(Int.self, forKey: .attachments) ?? 0,
      missing: try values.decodeIfPresent([String].self, forKey: .missing) ?? [],
      followUpOf: try values.decodeIfPresent(TicketID.self, forKey: .followUpOf))
  }

  /// Encodes a request; the head start in milliseconds.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(conversation, forKey: .conversation)
    try values.encodeIfPresent(customer, forKey: .customer)
    try values.encode(channel, forKey: .channel)
    try values.encodeIfPresent(region, forKey: .region)
    try values.encodeIfPresent(plan, forKey: .plan)
    try values.encode(tier, forKey: .tier)
    try values.encodeIfPresent(team, forKey: .team)
    try values.encode(language, forKey: .language)
    try values.encode(urgency, forKey: .urgency)
    try values.encode(headStart.wholeMilliseconds, forKey: .headStart)
    try values.encode(modifiers, forKey: .modifiers)
    try values.encode(skills, forKey: .skills)
    try values.encode(wantedSkills, forKey: .wantedSkills)
    try values.encode(intents, forKey: .intents)
    try values.encodeIfPresent(rule, forKey: .rule)
    try values.encodeIfPresent(summary, forKey: .summary)
    try values.encodeIfPresent(transcript, forKey: .transcript)
    try values.encode(slots, forKey: .slots)
    try values.encode(attachments, forKey: .attachments)
    try values.encode(missing, forKey: .missing)
    try values.encodeIfPresent(followUpOf, forKey: .followUpOf)
  }
}
