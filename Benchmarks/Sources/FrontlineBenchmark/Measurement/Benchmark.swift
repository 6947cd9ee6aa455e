/// Something to measure beside a reference that does comparable work in the same process.
struct Benchmark {
  /// The name in reports and baselines.
  let name: String
  /// What the reference is, for the reader of a report.
  let referenceName: String
  /// Messages that one pass works through.
  let messages: Int
  /// One pass of the reference; returns a checksum, so that no work can be left out.
  let reference: () throws -> UInt64
  /// One pass of the code that is measured.
  let subject: () throws -> UInt64
}
