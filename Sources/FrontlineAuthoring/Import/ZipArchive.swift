/// Why a zip file cannot be read.
struct ZipError: Error {
  var reason: String
}

/// A zip file in memory: its central directory, and entries that are stored or deflated (PKWARE's APPNOTE 6.3, sections 4.3
/// and 4.4). No encryption, no parts, no ZIP64, which an exported agent has no need of.
struct ZipArchive {
  struct Entry {
    var path: String
    fileprivate var method: Int
    fileprivate var packedSize: Int
    fileprivate var size: Int
    fileprivate var checksum: UInt32
    fileprivate var offset: Int
  }

  private let data: [UInt8]
  /// The files, in the directory's order; folders are none.
  let entries: [Entry]

  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  init(_ bytes: [UInt8]) throws(ZipError) {
    data = bytes
    let fields = LittleEndian(bytes)
    guard let end = Self.end(of: bytes) else { throw ZipError(reason: "it has no directory, or was cut off") }
    let count = try fields.half(end + 10)
    var position = try fields.word(end + 16)
    var entries: [Entry] = []
    for _ in 0..<count {
      guard try fields.word(position) == 0x0201_4B50 else { throw ZipError(reason: "its directory is damaged") }
      let flags = try fields.half(position + 8)
      let nameLength = try fields.half(position + 28)
      let rest = try fields.half(position + 30) + fields.half(position + 32)
      let name = try fields.slice(position + 46, nameLength)
      guard flags & 1 == 0 else { throw ZipError(reason: "it is encrypted") }
      let entry = Entry(
        path: String(decoding: name, as: UTF8.self), method: try fields.half(position + 10),
        packedSize: try fields.word(position + 20), size: try fields.word(position + 24),
        checksum: UInt32(try fields.word(position + 16)), offset: try fields.word(position + 42))
      if !entry.path.hasSuffix("/") { entries.append(entry) }
      position += 46 + nameLength + rest
    }
    self.entries = entries
  }

  /// An entry's bytes, their checksum compared.
  ///
  /// - Parameter limit: more bytes than these are refused, whatever the directory says.
  func bytes(of entry: Entry, limit: Int) throws(ZipError) -> [UInt8] {
    let fields = LittleEndian(data)
    guard try fields.word(entry.offset) == 0x0403_4B50 else { throw ZipError(reason: "\(entry.path) is damaged") }
    let start = try entry.offset + 30 + fields.half(entry.offset + 26) + fields.half(entry.offset + 28)
    let packed = try fields.slice(start, entry.packedSize)
    guard entry.size <= limit else { throw ZipError(reason: "it unpacks to more bytes than are read") }
    let bytes: [UInt8]
    switch entry.method {
    case 0: bytes = Array(packed)
    case 8:
      var inflater = Inflater(packed, limit: entry.size)
      bytes = try inflater.inflate()
    default: throw ZipError(reason: "\(entry.path) is packed by method \(entry.method)")
    }
    guard bytes.count == entry.size, Self.checksum(bytes) == entry.checksum else {
      throw ZipError(reason: "\(entry.path) is damaged")
    }
    return bytes
  }

  /// Where the record at the end begins; a comment of up to 64 KB may follow it.
  private static func end(of bytes: [UInt8]) -> Int? {
    let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    var position = bytes.count - 22
    while position >= 0, position >= bytes.count - 22 - 0xFFFF {
      if bytes[position...].starts(with: signature) { return position }
      position -= 1
    }
    return nil
  }

  /// CRC-32 (ISO 3309), bit by bit: an agent is small.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}

/// Numbers in the order of the zip format; a place beyond the end is an error.
private struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func half(_ place: Int) throws(ZipError) -> Int {
    let slice = try slice(place, 2)
    return Int(slice[slice.startIndex]) | Int(slice[slice.startIndex + 1]) << 8
  }

  func word(_ place: Int) throws(ZipError) -> Int {
    try half(place) | half(place + 2) << 16
  }

  func slice(_ place: Int, _ count: Int) throws(ZipError) -> ArraySlice<UInt8> {
    guard place >= 0, count >= 0, place <= bytes.count, count <= bytes.count - place else {
      throw ZipError(reason: "it was cut off")
    }
    return bytes[place..<(place + count)]
  }
}
