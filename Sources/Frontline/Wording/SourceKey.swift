internal import Glibc

/// A text as the key of a cache: hashed by its length and a few of its bytes, and equal byte for byte. A message of a pack
/// is some hundreds of bytes long, and hashing them all takes longer than writing it.
struct SourceKey: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: SourceKey, right: SourceKey) -> Bool {
    var (left, right) = (left.text, right.text)
    guard left.utf8.count == right.utf8.count else { return false }
    return left.withUTF8 { left in
      right.withUTF8 { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return memcmp(first, second, left.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    let bytes = text.utf8.withContiguousStorageIfAvailable { bytes in
      var (first, middle, last): (UInt64, UInt64, UInt64) = (0, 0, 0)
      for place in 0..<min(8, bytes.count) {
        first = first << 8 | UInt64(bytes[place])
        middle = middle << 8 | UInt64(bytes[(bytes.count / 2 + place) % bytes.count])
        last = last << 8 | UInt64(bytes[bytes.count - 1 - place])
      }
      return (first, middle, last)
    }
    hasher.combine(text.utf8.count)
    guard let bytes else { return }
    hasher.combine(bytes.0)
    hasher.combine(bytes.1)
    hasher.combine(bytes.2)
  }
}
