import FrontlinePacks

extension IndexParts {
  /// The packs that the index was compiled from.
  ///
  /// Their part's checksum is compared first, for they become answers to customers.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` where they are damaged, and with code
  ///   ``MatchingError/Code/empty`` where the index was compiled without packs.
  /// - Complexity: O(bytes of the packs).
  func packs() throws(MatchingError) -> PackCollection {
    try verify(.packs, of: IndexPart.global)
    let bytes = try array(.packs, of: IndexPart.global, as: UInt8.self)
    guard bytes.count > 0 else {
      throw MatchingError(
        code: .empty, message: "the index holds no packs: it was compiled from labelled messages",
        suggestion: "compile a directory of packs with `frontline compile`")
    }
    return try PackCodec.decode(UnsafeRawBufferPointer(bytes.all))
  }
}
