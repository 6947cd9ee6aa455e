import Frontline
@_spi(Measuring) import FrontlineMatching

extension Benchmark {
  /// The front end of matching: bytes to units with folded forms and keys. Beside the least that an index of words can do: the
  /// bytes read once, every word hashed, a line touched for each.
  static func reader(_ name: String, texts: [[UInt8]], table: ReferenceTable) throws -> Benchmark {
    let reader = try ReaderMeasure(locale: .undetermined)
    return Benchmark(
      name: name, referenceName: "hash words and touch", texts: texts,
      reference: { texts.reduce(0) { sum, text in sum &+ table.hashWords(text) } },
      subject: { texts.reduce(0) { sum, text in sum &+ text.withUnsafeBufferPointer { reader.read($0) } } })
  }
}
