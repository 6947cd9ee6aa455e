/// Which clocks stand still while a ticket waits for somebody or something.
public struct ServiceLevelPauses: Hashable, Sendable {
  /// The states of a ticket in which clocks can stand still, by the names of the desk's states.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// An agent has replied and waits for the customer.
    case waitingOnCustomer = "waiting-on-customer"
    /// A courier, a bank or another company has to act.
    case waitingOnThirdParty = "waiting-on-third-party"
    /// An agent has put it off until a moment.
    case snoozed
  }

  /// The clocks that stand still while the customer is waited for. Default: the solution and the tier's work.
  public var waitingOnCustomer: [ServiceClockKind]
  /// The clocks that stand still while a third party is waited for. Default: the solution.
  public var waitingOnThirdParty: [ServiceClockKind]
  /// The clocks that stand still while a ticket is put off. Default: none.
  public var snoozed: [ServiceClockKind]

  /// Creates a choice.
  public init(
    waitingOnCustomer: [ServiceClockKind] = [.resolution, .ownership],
    waitingOnThirdParty: [ServiceClockKind] = [.resolution], snoozed: [ServiceClockKind] = []
  ) {
    self.waitingOnCustomer = waitingOnCustomer
    self.waitingOnThirdParty = waitingOnThirdParty
    self.snoozed = snoozed
  }

  /// The clocks that stand still in a state.
  public subscript(state: State) -> [ServiceClockKind] {
    get {
      switch state {
      case .waitingOnCustomer: waitingOnCustomer
      case .waitingOnThirdParty: waitingOnThirdParty
      case .snoozed: snoozed
      }
    }
    set {
      switch state {
      case .waitingOnCustomer: waitingOnCustomer = newValue
      case .waitingOnThirdParty: waitingOnThirdParty = newValue
      case .snoozed: snoozed = newValue
      }
    }
  }
}
