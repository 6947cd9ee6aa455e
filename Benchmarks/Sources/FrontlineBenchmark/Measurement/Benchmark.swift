/// Something to measure beside a reference that does comparable work in the same process.
struct Benchmark {
  /// What is compared.
  enum Basis {
    /// The time of a text: both work on the same texts.
    case text
    /// The time of a byte: each has texts of its own.
    case byte
  }

  /// Which time counts.
  enum Clock {
    /// The time that the thread computes: on a busy machine the clock on the wall counts the others' work too.
    case thread
    /// The clock on the wall: for what other threads do.
    case wall
  }

  /// The name in reports and baselines.
  let name: String
  /// What the reference is, for the reader of a report.
  let referenceName: String
  /// What one pass of the code that is measured works through.
  let load: Load
  /// What one pass of the reference works through.
  let referenceLoad: Load
  /// What is compared.
  let basis: Basis
  /// Which time counts.
  var clock = Clock.thread
  /// One pass of the reference; returns a checksum, so that no work can be left out.
  let reference: () throws -> UInt64
  /// One pass of the code that is measured.
  let subject: () throws -> UInt64

  /// A comparison on the same texts.
  init(
    name: String, referenceName: String, texts: [[UInt8]],
    reference: @escaping () throws -> UInt64, subject: @escaping () throws -> UInt64
  ) {
    self.name = name
    self.referenceName = referenceName
    load = Load(texts)
    referenceLoad = load
    basis = .text
    self.reference = reference
    self.subject = subject
  }

  /// A comparison of the time of a byte, on texts of two kinds.
  init(
    name: String, referenceName: String, texts: [[UInt8]], referenceTexts: [[UInt8]],
    reference: @escaping () throws -> UInt64, subject: @escaping () throws -> UInt64
  ) {
    self.name = name
    self.referenceName = referenceName
    load = Load(texts)
    referenceLoad = Load(referenceTexts)
    basis = .byte
    self.reference = reference
    self.subject = subject
  }
}
