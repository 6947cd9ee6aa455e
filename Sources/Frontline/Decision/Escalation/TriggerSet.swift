internal import FrontlinePacks

/// What a turn has shown that may make people take over.
///
/// Pure. All that is known is compared with the rules in the policy's order, so that the first in `support.yaml` wins, and
/// not the one that the order of decisions comes upon first.
struct TriggerSet: Hashable, Sendable {
  /// A topic with its risk class.
  struct Risk: Hashable, Sendable {
    var topic: IntentID
    var risk: String
  }

  /// The topics of the message that have a risk class, in its order.
  var risks: [Risk] = []
  /// The intent that asks for a person.
  var human: IntentID?
  /// The customer's language, where no pack is written in it: its tag.
  var languageWithoutPack: String?
  /// How often the message's topic was asked, this time counted.
  var repeated = 0
  /// Values in a row that do not fit, and the slot.
  var slotFailures = 0
  var slot = ""
  /// Messages in a row that nobody understood.
  var notUnderstood = 0
  /// Messages in a row that meant several intents.
  var ambiguous = 0
  /// How often the answer to the matter did not help.
  var notSolved = 0
  /// Whether the matter names its next tier, so that one answer that did not help is enough.
  var namesNextTier = false

  /// What makes people take over.
  enum Cause: Hashable, Sendable {
    /// A rule of the policy.
    case rule(EscalationRule)
    /// The engine's own rule of this name, where the policy has none of its kind.
    case builtIn(String, EscalationRule.Trigger)

    var trigger: EscalationRule.Trigger {
      switch self {
      case .rule(let rule): rule.trigger
      case .builtIn(_, let trigger): trigger
      }
    }
  }

  /// The first rule that is met; else one of the engine's own.
  func cause(_ policy: SupportPolicy) -> Cause? {
    if let rule = policy.escalationRules.first(where: { isMet($0.trigger) }) { return .rule(rule) }
    return builtIns(policy).first { isMet($0.trigger) }
  }

  /// Whether a trigger is met. Those of tickets are the desk's.
  func isMet(_ trigger: EscalationRule.Trigger) -> Bool {
    switch trigger {
    case .risk(let classes): risks.contains { classes.contains($0.risk) }
    case .humanRequested: human != nil
    case .noPackInLanguage: languageWithoutPack != nil
    case .repeated(let count): repeated >= count
    case .slotFailed(let count): slotFailures >= count
    case .notUnderstood(let count): notUnderstood >= count
    case .ambiguous(let count): ambiguous >= count
    case .notSolved(let count): notSolved >= (namesNextTier ? 1 : count)
    case .serviceLevelWarning, .idle, .agentRequested: false
    }
  }

  /// The topic for which a trigger is met.
  func topic(of trigger: EscalationRule.Trigger) -> IntentID? {
    guard case .risk(let classes) = trigger else { return nil }
    return risks.first { classes.contains($0.risk) }?.topic
  }

  /// Why, in words for the log and the people.
  func reason(_ trigger: EscalationRule.Trigger) -> String {
    switch trigger {
    case .risk: "the risk class of \(topic(of: trigger).map(\.description) ?? "the message")"
    case .humanRequested: "the customer asks for a person"
    case .noPackInLanguage: "no pack is written in \(languageWithoutPack ?? "the language")"
    case .repeated: "the same was asked \(repeated) times"
    case .slotFailed: "\(slot) was given \(slotFailures) times in a way that does not fit"
    case .notUnderstood: "not understood (\(notUnderstood) in a row)"
    case .ambiguous: "ambiguous (\(ambiguous) in a row)"
    case .notSolved: "the answer did not help (\(notSolved))"
    case .serviceLevelWarning: "a clock of the ticket is nearly due"
    case .idle: "the customer has waited for long"
    case .agentRequested: "an agent asks for the next tier"
    }
  }

  /// The engine's own rules. Each holds only where the policy has no rule of its kind; ``ConversationLimits/clarifications``
  /// bounds those beside a rule, too.
  private func builtIns(_ policy: SupportPolicy) -> [Cause] {
    let rules = policy.escalationRules.map(\.trigger)
    var own: [Cause] = []
    func add(_ name: String, _ trigger: EscalationRule.Trigger) { own.append(.builtIn(name, trigger)) }
    if !rules.contains(.humanRequested) { add("human-requested", .humanRequested) }
    if !rules.contains(where: { if case .slotFailed = $0 { true } else { false } }) {
      add("slot-failed", .slotFailed(count: EngineLimits.slotFailures))
    }
    if !rules.contains(where: { if case .notUnderstood = $0 { true } else { false } }) {
      add("not-understood", .notUnderstood(count: EngineLimits.notUnderstood))
    }
    add("ambiguous", .ambiguous(count: max(0, policy.limits.clarifications) + 1))
    if !rules.contains(where: { if case .notSolved = $0 { true } else { false } }) {
      add("not-solved", .notSolved(count: EngineLimits.notSolved))
    }
    return own
  }
}
