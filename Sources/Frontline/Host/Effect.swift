public import FrontlineText

/// Something that the world has to do because of an event. Its id is the event's place, so that the same effect can be known
/// again: effects are delivered at least once.
public struct Effect: Hashable, Sendable {
  /// What is to be done.
  public enum Action: Hashable, Sendable {
    /// Send a reply to the customer.
    case send(Reply)
    /// Ask the service's own data.
    case lookUp(LookupRequest)
    /// Wake at a moment and let time pass.
    case wake(at: Timestamp)
  }

  /// The event that it follows from, and its place among that event's effects.
  public var id: EffectID
  /// What is to be done.
  public var action: Action

  /// Creates an effect.
  public init(id: EffectID, action: Action) {
    self.id = id
    self.action = action
  }
}
