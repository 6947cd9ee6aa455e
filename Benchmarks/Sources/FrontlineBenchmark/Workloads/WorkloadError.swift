/// Why nothing can be measured.
struct WorkloadError: Error, CustomStringConvertible {
  /// What is wrong, and what to do.
  let description: String

  /// Creates an error.
  init(_ description: String) { self.description = description }
}
