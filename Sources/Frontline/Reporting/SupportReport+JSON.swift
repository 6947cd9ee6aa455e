internal import FoundationEssentials

extension SupportReport {
  /// The report as one line of JSON with sorted keys in snake case: equal reports give equal bytes.
  ///
  /// docs/report.md describes the keys. Moments are milliseconds since 1970.
  ///
  /// - Throws: ``SupportError``, which no report can bring about.
  public func json() throws(SupportError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      throw SupportError(.damagedEvent, "the report cannot be encoded", advice: "report this: it holds plain values")
    }
  }
}
