internal import FrontlinePacks
internal import FrontlineText

/// What the modifiers are compared with.
struct ModifierFacts: Hashable, Sendable {
  /// What shows that the customer is angry.
  var anger: [AngerSign] = []
  /// The customer's attributes by name, in order.
  var attributes: [Attribute] = []
  /// The customer's region.
  var region: String?
  /// When the customer's talks began, in order.
  var talks: [Timestamp] = []
  /// When the customer was handed over before, in order.
  var handOvers: [Timestamp] = []
  /// The present.
  var now: Timestamp = .min

  struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// How often the customer turned to support within a time: talks, or hand-overs with the one that is due now, whichever
  /// are more.
  func contacts(within time: Duration) -> Int {
    let from = now - time
    return max(talks.count { $0 >= from }, handOvers.count { $0 >= from } + 1)
  }

  /// Why a condition holds; nil where it does not.
  func reason(for condition: ModifierRule.Condition) -> String? {
    switch condition {
    case .anger:
      return anger.isEmpty ? nil : "anger: " + anger.map(\.description).joined(separator: ", ")
    case .attribute(let wanted):
      let holds = wanted.allSatisfy { attribute in
        attributes.contains { $0.name == attribute.name && attribute.values.contains($0.value) }
      }
      return holds && !wanted.isEmpty ? "attribute " + wanted.map(\.name).joined(separator: ", ") : nil
    case .region(let regions):
      guard let region, regions.contains(region) else { return nil }
      return "region \(region)"
    case .contacts(let count, let time):
      let contacts = contacts(within: time)
      return contacts >= count ? "\(contacts) contacts" : nil
    }
  }
}

/// What modifiers make of a matter.
struct ModifiedMatter: Hashable, Sendable {
  var urgency: Urgency
  var headStart: Duration = .zero
  var modifiers: [ModifierReference] = []

  /// Applies all modifiers that hold, in order.
  init(_ urgency: Urgency, _ rules: [ModifierRule], _ facts: ModifierFacts) {
    self.urgency = urgency
    for rule in rules {
      guard let reason = facts.reason(for: rule.condition) else { continue }
      self.urgency = max(self.urgency, rule.urgency ?? self.urgency).raised(by: rule.raise)
      headStart = min(headStart + min(max(.zero, rule.headStart), Self.longestHeadStart), Self.longestHeadStart)
      modifiers.append(ModifierReference(id: rule.id, location: rule.location, because: reason))
    }
  }

  /// Ten years, which no queue outlasts.
  static let longestHeadStart = Duration.seconds(3650 * 86_400)
}

extension Urgency {
  /// The class so many above, `urgent` at most.
  func raised(by classes: Int) -> Urgency {
    Urgency(rawValue: min(Urgency.urgent.rawValue, rawValue + max(0, min(3, classes)))) ?? .urgent
  }
}
