/// The steps in which a wait is told: few minutes one by one, more of them in quarters, then whole hours.
enum WaitSteps {
  private static let minutes: [Int64] = [1, 2, 3, 5, 10, 15, 20, 30, 45]

  /// The next step that is not shorter.
  static func rounded(_ wait: Duration) -> Duration {
    let seconds = max(0, wait.components.seconds)
    if let step = minutes.first(where: { seconds <= $0 * 60 }) { return .seconds(step * 60) }
    let hours = seconds / 3600 + (seconds % 3600 == 0 ? 0 : 1)
    return .seconds(min(hours, 24 * 365) * 3600)
  }
}
