import FrontlinePacks

/// Packs and policy as bytes, for the part ``IndexPart/packs`` of an index: everything, the places in the sources
/// included.
///
/// The form is that of ``MatchIndex/formatVersion``: fields one after another without names, numbers short, names once.
enum PackCodec {
  /// The packs as bytes; equal packs give equal bytes.
  ///
  /// - Complexity: O(bytes of all texts).
  static func encode(_ packs: PackCollection) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(packs)
    return writer.bytes
  }

  /// The packs that bytes hold, equal to those that were encoded.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` where the bytes are not what
  ///   ``encode(_:)`` gives.
  /// - Complexity: O(bytes).
  static func decode(_ bytes: UnsafeRawBufferPointer) throws(MatchingError) -> PackCollection {
    var reader = ByteReader(bytes)
    let packs: PackCollection = try reader.read()
    guard reader.isAtEnd else { throw reader.damaged }
    return packs
  }
}
