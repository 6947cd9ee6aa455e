/// A time for each promise of a service level; nil: not promised.
public struct ServiceLevelTimes: Hashable, Sendable {
  /// Until the first reply of a person.
  public var firstResponse: Duration?
  /// Until the next reply of a person to a customer who wrote again.
  public var nextResponse: Duration?
  /// The longest silence between two replies of people.
  public var update: Duration?
  /// Until the solution.
  public var resolution: Duration?
  /// The longest time in one tier.
  public var ownership: Duration?

  /// Creates times; what is not given is not promised.
  public init(
    firstResponse: Duration? = nil, nextResponse: Duration? = nil, update: Duration? = nil, resolution: Duration? = nil,
    ownership: Duration? = nil
  ) {
    self.firstResponse = firstResponse
    self.nextResponse = nextResponse
    self.update = update
    self.resolution = resolution
    self.ownership = ownership
  }

  /// The time of one promise; nil: not promised.
  public subscript(kind: ServiceClockKind) -> Duration? {
    get {
      switch kind {
      case .firstResponse: firstResponse
      case .nextResponse: nextResponse
      case .update: update
      case .resolution: resolution
      case .ownership: ownership
      }
    }
    set {
      switch kind {
      case .firstResponse: firstResponse = newValue
      case .nextResponse: nextResponse = newValue
      case .update: update = newValue
      case .resolution: resolution = newValue
      case .ownership: ownership = newValue
      }
    }
  }

  /// These times, with those of others where the others give one.
  public func replaced(by others: ServiceLevelTimes) -> ServiceLevelTimes {
    var result = self
    for kind in ServiceClockKind.allCases {
      if let time = others[kind] { result[kind] = time }
    }
    return result
  }
}
