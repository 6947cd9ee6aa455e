import CReference

/// The floor of detection by n-grams: every feature hashed and one cache line touched for each. Which features and how many lines
/// is said in `reference.h`.
struct FeatureFloor {
  private let table: [UInt8]

  /// Creates the table.
  init() {
    table = (0..<Int(REFERENCE_FEATURE_LINES) * 64).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  }

  /// Touches a line for each feature of a text.
  func touch(_ text: [UInt8]) -> UInt64 {
    text.withUnsafeBufferPointer { text in
      table.withUnsafeBufferPointer {
        reference_touch_features(text.baseAddress, Int64(text.count), $0.baseAddress)
      }
    }
  }
}
