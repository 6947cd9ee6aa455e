/// Keys as they come from a terminal; what comes at once, as when something is pasted, is told at once.
struct KeySource {
  private var decoder = KeyDecoder()
  private var bytes: ArraySlice<UInt8> = []
  private var waiting: Key?
  private let read: () -> [UInt8]

  /// Creates a source.
  ///
  /// - Parameter read: waits for bytes and returns them; none at the end of input.
  init(read: @escaping () -> [UInt8]) { self.read = read }

  /// The next key; nil at the end of input. Characters that are here already come as one text.
  mutating func next() -> Key? {
    if let key = waiting {
      waiting = nil
      return key
    }
    var text = ""
    while true {
      if bytes.isEmpty {
        if !text.isEmpty { return .text(text) }
        bytes = read()[...]
        if bytes.isEmpty { return nil }
      }
      guard let key = decoder.take(bytes.removeFirst()) else { continue }
      if case .text(let more) = key {
        text += more
      } else if text.isEmpty {
        return key
      } else {
        waiting = key
        return .text(text)
      }
    }
  }
}
