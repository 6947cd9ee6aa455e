public import Frontline

/// What is done in a step.
public enum StepAction: Hashable, Sendable {
  /// A customer writes.
  case write(CustomerMessage)
  /// An agent does something, or the service itself does.
  case act(AgentDeed)
  /// The service answers the oldest lookup of a customer that waits; nil: it never does, and the wait ends by time.
  case answerLookup(customer: CustomerID?, LookupOutcome?)
  /// Something happens outside.
  case happen(OutsideEvent)
  /// From now on with other packs.
  case reload(Scenario.PackChoice)
  /// From now on with a policy that says so much differently from the packs'.
  case changePolicy(DocumentPart)
  /// A customer's texts are forgotten.
  case erase(CustomerID)
}
