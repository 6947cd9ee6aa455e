/// How a ratio stands to the baseline's.
enum Verdict: String, Codable {
  case fine
  /// Better than the baseline by more than the tolerance: time to renew it.
  case faster
  /// Worse than the baseline by more than the tolerance, or beyond its limit.
  case regression
  /// The baseline does not know it.
  case new
}
