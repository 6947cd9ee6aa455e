internal import CICU

enum Normalizer {
  static func normalize(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let capacity = bytes.count * 11 + 16
    return [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
      count = Int(frontline_normalize(bytes.baseAddress, Int32(bytes.count), out.baseAddress, nil, Int32(capacity)))
    }
  }
}
