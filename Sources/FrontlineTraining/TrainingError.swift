/// Why a model could not be trained.
struct TrainingError: Error, CustomStringConvertible {
  /// What is wrong and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}
