internal import CICU

/// Runs a shim function that fills a byte buffer, growing the buffer once if it was too small.
///
/// - Returns: the bytes as a string, or the shim's (negative) error.
func withShimString(
  capacity: Int = 64, _ body: (UnsafeMutablePointer<CChar>?, Int32) -> Int32
) -> Result<String, ShimError> {
  var needed: Int32 = 0
  let attempt = withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer -> String? in
    needed = body(buffer.baseAddress, Int32(capacity))
    return needed >= 0 && needed <= capacity ? string(buffer, needed) : nil
  }
  if let attempt { return .success(attempt) }
  if needed < 0 { return .failure(ShimError(status: needed)) }
  let second = Int(needed)
  return withUnsafeTemporaryAllocation(of: CChar.self, capacity: second) { buffer in
    needed = body(buffer.baseAddress, Int32(second))
    guard needed >= 0, needed <= second else { return .failure(ShimError(status: min(needed, -1))) }
    return .success(string(buffer, needed))
  }
}

private func string(_ buffer: UnsafeMutableBufferPointer<CChar>, _ count: Int32) -> String {
  String(decoding: UnsafeRawBufferPointer(buffer).prefix(Int(count)), as: UTF8.self)
}

/// An error status that came out of the shim.
struct ShimError: Error {
  var status: Int32

  /// ICU's name for it.
  var name: String { frontline_error_name(status).map { String(cString: $0) } ?? "\(status)" }

  /// As an error of this module.
  func textError(_ doing: String) -> TextError {
    TextError(.icu, "\(doing) failed: \(name)", advice: "check that libicu and its data are installed completely")
  }
}
