/// Bytes that values are written into one after another, read again by ``ByteReader``. Equal values give equal bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// The names so far and their numbers. Bytes, for two texts may be canonically equal and yet not spelt the same.
  private var names: [[UInt8]: Int] = [:]
  /// The name before, which is most often the next as well: the file of one example after another.
  private var lastName: [UInt8] = []
  private var lastNumber = 0

  /// Writes values, each after the one before.
  mutating func write<each Value: PackCodable>(_ values: repeat each Value) {
    for value in repeat each values { value.write(to: &self) }
  }

  /// Writes a number, the smaller the shorter: seven bits a byte, the lowest first (LEB128).
  mutating func write(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes eight bytes, the lowest first.
  mutating func write(word: UInt64) {
    for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * byte))) }
  }

  /// Writes a text that hardly comes twice.
  mutating func write(text: String) {
    write(number: UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a text that comes often, such as a file's name: whole the first time, later as a number.
  mutating func write(name: String) {
    if lastNumber > 0, name.utf8.elementsEqual(lastName) { return write(number: UInt64(lastNumber)) }
    lastName = Array(name.utf8)
    if let number = names[lastName] {
      lastNumber = number
      return write(number: UInt64(number))
    }
    lastNumber = names.count + 1
    names[lastName] = lastNumber
    write(number: 0)
    write(text: name)
  }
}
