/// The layout of an index file: a header, a directory of parts, and the parts, each at a multiple of 64 bytes. All
/// numbers are little endian.
///
///      0  magic                     40  length of the file
///      8  format version, 4 bytes   48  checksum of the header (this field zero) and the directory
///     12  solver version, 4 bytes   56  number of parts, 4 bytes
///     16  ICU version, ASCII        60  zero
///     24  Unicode version, ASCII    64  directory, 32 bytes a part
///     32  content hash
enum IndexFormat {
  static let magic: UInt64 = 0x7864_6e69_746e_7266  // "frntindx"
  static let headerSize = 64
  static let entrySize = 32
  static let alignment = 64
  static let checksumOffset = 48

  /// The next multiple of the alignment.
  static func aligned(_ count: Int) -> Int { (count + alignment - 1) & ~(alignment - 1) }

  /// A version such as 72.1 as eight bytes, filled up with zeros.
  static func packed(_ version: String) -> UInt64 {
    var packed: UInt64 = 0
    for (place, byte) in version.utf8.prefix(8).enumerated() { packed |= UInt64(byte) << UInt64(8 * place) }
    return packed
  }

  /// The version that eight bytes hold; what is no ASCII is left out.
  static func unpacked(_ version: UInt64) -> String {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: version >> UInt64(8 * $0)) }
    return String(decoding: bytes.filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
  }
}

/// An entry of the directory.
struct IndexEntry: BitwiseCopyable {
  var section: UInt32
  var part: UInt16
  /// Bytes of an element.
  var stride: UInt16
  /// Where the part begins in the file.
  var offset: UInt64
  /// Bytes of the part, without what fills it up to a multiple of 64.
  var byteCount: UInt64
  /// Of all its bytes, filling included.
  var checksum: UInt64
}
