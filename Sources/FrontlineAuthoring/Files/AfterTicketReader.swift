internal import FrontlinePacks
internal import FrontlineText
internal import Yams

/// Reads what happens after a ticket: `ratings`, `approvals`, `feedback`.
struct AfterTicketReader {
  let reader: NodeReader

  func ratings(_ root: MappingReader) -> RatingPolicy {
    var ratings = RatingPolicy()
    guard let body = root.mapping("ratings", keys: ["after", "expire"]) else { return ratings }
    if body.node("after") != nil {
      let words = body.texts("after", orOne: true).filter { text in
        if ["tickets", "answers"].contains(text.value) { return true }
        reader.reportUnknownValue(text, "\"after\" of ratings", known: ["tickets", "answers"])
        return false
      }
      ratings.afterTickets = words.contains { $0.value == "tickets" }
      ratings.afterAnswers = words.contains { $0.value == "answers" }
    }
    if let lifetime = body.duration("expire") { ratings.lifetime = lifetime }
    return ratings
  }

  func approval(_ entry: MappingReader.Entry, defaultLocale: LocaleTag?) -> ApprovalDefinition? {
    let keys = ["name", "limit", "maximum", "approvers"]
    guard let body = reader.mapping(entry.value, "approval \"\(entry.key)\"", keys: keys) else { return nil }
    var places = PlaceList(body)
    let names = reader.names(body, defaultLocale: defaultLocale)
    let limit = money(body, "limit", &places)
    let maximum = money(body, "maximum", &places)
    let approvers = body.node("approvers") == nil ? ApprovalDefinition.defaultApprovers : places.ids("approvers")
    return ApprovalDefinition(
      id: entry.key, names: names, limit: limit, maximum: maximum, approvers: approvers, location: entry.location,
      fieldLocations: places.locations)
  }

  func feedback(_ root: MappingReader) -> FeedbackPolicy {
    guard let place = root.entry("feedback")?.location, let body = root.mapping("feedback", keys: ["team", "topics"])
    else { return FeedbackPolicy() }
    var places = PlaceList(body)
    if body.node("topics") == nil { body.reportMissing("topics") }
    return FeedbackPolicy(
      team: places.id("team"), topics: places.ids("topics"), location: place, fieldLocations: places.locations)
  }

  /// An amount such as `50 EUR`, not less than nothing.
  private func money(_ body: MappingReader, _ key: String, _ places: inout PlaceList) -> Money? {
    guard let text = body.text(key) else { return nil }
    places.add(key, at: text.location)
    let parts = text.value.split(separator: " ")
    if parts.count == 2, let money = Money(decimal: String(parts[0]), currency: String(parts[1])),
      money.minorUnits >= 0
    {
      return money
    }
    reader.findings.error(
      .badMoney, at: text.location, "\"\(text.value)\" is not an amount of money",
      advice: "Write a decimal and a currency (ISO 4217), such as 50 EUR or 12.50 USD")
    return nil
  }
}

extension NodeReader {
  /// A name for each locale, or one text, which is meant in the default locale; none where the key is not given.
  func names(_ body: MappingReader, defaultLocale: LocaleTag?) -> [LocalizedName] {
    guard let node = body.node("name") else { return [] }
    if case .scalar = node {
      guard let text = body.text("name") else { return [] }
      return [LocalizedName(locale: defaultLocale ?? .undetermined, name: text.value)]
    }
    return (body.mapping("name")?.entries ?? []).compactMap { entry in
      guard let locale = localeTag(Located(entry.key, at: entry.location)),
        let name = text(entry.value, "the name in \(entry.key)")
      else { return nil }
      return LocalizedName(locale: locale, name: name.value)
    }
  }
}
