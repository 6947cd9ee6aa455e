/// How much one pass works through.
struct Load {
  /// The number of texts, at least 1.
  let texts: Int
  /// Their bytes together, at least 1.
  let bytes: Int

  /// The load of texts.
  init(_ texts: [[UInt8]]) {
    self.texts = max(1, texts.count)
    bytes = max(1, texts.reduce(0) { $0 + $1.count })
  }
}
