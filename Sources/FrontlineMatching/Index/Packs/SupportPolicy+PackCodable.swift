import FrontlinePacks

extension SupportPolicy: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      defaultLocale: try reader.read(), defaultZone: try reader.read(), tiers: try reader.read(),
      teams: try reader.read(), skills: try reader.read(), calendars: try reader.read(),
      serviceLevels: try reader.read(), escalationRules: try reader.read(), modifiers: try reader.read(),
      pilots: try reader.read(), playbooks: try reader.read(), lookups: try reader.read(),
      routing: try reader.read(), limits: try reader.read(), channels: try reader.read(), tickets: try reader.read(),
      ratings: try reader.read(), approvals: try reader.read(), feedback: try reader.read(),
      proactiveRules: try reader.read(), incidents: try reader.read(), location: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(defaultLocale, defaultZone, tiers, teams, skills, calendars)
    writer.write(serviceLevels, escalationRules, modifiers, pilots, playbooks, lookups)
    writer.write(routing, limits, channels, tickets, ratings, approvals)
    writer.write(feedback, proactiveRules, incidents, location)
  }
}

extension TierDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), name: try reader.read(), level: try reader.read(), kind: try reader.read(),
      requiresAcceptance: try reader.read(), offerTimeout: try reader.read(), serviceLevel: try reader.read(),
      required: try reader.read(), sendsTo: try reader.read(), takesBackAfter: try reader.read(),
      link: try reader.read(), location: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, name, level, kind, requiresAcceptance, offerTimeout, serviceLevel)
    writer.write(required, sendsTo, takesBackAfter, link, location, fieldLocations)
  }
}

extension TeamDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), names: try reader.read(), tier: try reader.read(), calendar: try reader.read(),
      skills: try reader.read(), isOutsourced: try reader.read(), may: try reader.read(), sees: try reader.read(),
      location: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id, names, tier, calendar, skills, isOutsourced, may, sees, location, fieldLocations)
  }
}

extension LocalizedName: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(locale: try reader.read(), name: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(locale, name) }
}

extension LookupDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      id: try reader.read(), slots: try reader.read(), fields: try reader.read(), timeout: try reader.read(),
      location: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(id, slots, fields, timeout, location, fieldLocations) }
}

extension ConversationLimits: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      choices: try reader.read(), clarifications: try reader.read(), humanHold: try reader.read(),
      contextLifetime: try reader.read(), messageBytes: try reader.read(), burstCap: try reader.read(),
      messagesPerMinute: try reader.read(), sameText: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(choices, clarifications, humanHold, contextLifetime, messageBytes)
    writer.write(burstCap, messagesPerMinute, sameText)
  }
}

extension ChannelDefinition: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      name: try reader.read(), kind: try reader.read(), locale: try reader.read(), privateChannel: try reader.read(),
      burst: try reader.read(), rating: try reader.read(), titles: try reader.read())
  }

  func write(to writer: inout ByteWriter) { writer.write(name, kind, locale, privateChannel, burst, rating, titles) }
}

extension TierDefinition.Kind: PackCodable {}

extension TicketPolicy: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    self.init(
      reopenWithin: try reader.read(), closeAfter: try reader.read(), remindAfter: try reader.read(),
      giveUpAfter: try reader.read(), fieldLocations: try reader.read())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(reopenWithin, closeAfter, remindAfter, giveUpAfter, fieldLocations)
  }
}
