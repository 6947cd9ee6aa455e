/// What a benchmark came to. Ratios are what counts: seconds differ from machine to machine and from minute to minute.
struct Measurement: Codable {
  /// The benchmark.
  let name: String
  /// What it is compared with.
  let reference: String
  /// Time of the subject over time of the reference, of a text or of a byte, the median of all rounds. Smaller is faster.
  let ratio: Double
  /// Nanoseconds of computing a text, median.
  let nanoseconds: Double
  /// Nanoseconds of computing a byte.
  let nanosecondsPerByte: Double
  /// Nanoseconds of computing a text of the reference, median.
  let referenceNanoseconds: Double
  /// Nanoseconds of computing a byte of the reference.
  let referenceNanosecondsPerByte: Double
}
