/// Bounds that the engine keeps even where the policy has no rule for them: a conversation always ends with an answer or
/// with people.
public enum EngineLimits {
  /// Turns in a row that brought nothing forward, after which people take over. Small talk is not counted.
  public static let idleTurns = 6
  /// Messages in a row that nobody understood, after which people take over, where the policy has no rule.
  public static let notUnderstood = 3
  /// Times that an answer did not help, after which people take over, where the policy has no rule.
  public static let notSolved = 2
  /// Values in a row that do not fit a slot, after which people take over, where the policy has no rule.
  public static let slotFailures = 3
}
