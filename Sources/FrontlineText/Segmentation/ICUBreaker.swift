internal import CICU

/// ICU's own word break iterator. Not thread safe: opening one clones a shared prototype, one a segmenter.
final class ICUBreaker {
  private let breaker: OpaquePointer
  private var buffer: UnsafeMutableBufferPointer<frontline_segment>

  /// Opens an iterator; for a locale that ICU does not know, one with the root rules.
  init(locale: LocaleTag) throws(TextError) {
    guard let breaker = frontline_word_breaker_open(locale.icuName) else {
      throw TextError(
        .icu, "no word break iterator for locale \(locale)",
        advice: "check that libicu and its data are installed completely")
    }
    self.breaker = breaker
    buffer = .allocate(capacity: 256)
  }

  deinit {
    frontline_word_breaker_close(breaker)
    buffer.deallocate()
  }

  /// The segments of a text, valid until the next call.
  func segments(of text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<frontline_segment> {
    var count = write(text)
    if count > buffer.count {
      buffer.deallocate()
      buffer = .allocate(capacity: count + count / 2)
      count = write(text)
    }
    // ICU fails here only when it is out of memory; the text is then one token.
    return UnsafeBufferPointer(start: buffer.baseAddress, count: max(0, min(count, buffer.count)))
  }

  private func write(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let length = Int32(clamping: text.count)
    return Int(
      frontline_word_breaker_segments(breaker, text.baseAddress, length, buffer.baseAddress, Int32(buffer.count)))
  }
}
