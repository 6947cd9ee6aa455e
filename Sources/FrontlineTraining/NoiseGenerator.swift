import FrontlineText

/// Makes up what falls on a keyboard: runs along its rows, random letters, random consonants, letters of hashes.
enum NoiseGenerator {
  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
  private static let consonants = Array("bcdfghjklmnpqrstvwxz".utf8)
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)
  private static let hex = Array("abcdef".utf8)

  static func word(_ generator: inout SplitMix64) -> String {
    String(decoding: letters(&generator), as: UTF8.self)
  }

  private static func letters(_ generator: inout SplitMix64) -> [UInt8] {
    let length = 4 + generator.below(9)
    switch generator.below(10) {
    case 0...2:
      let row = rows[generator.below(3)]
      var position = generator.below(row.count)
      var step = generator.below(2) == 0 ? 1 : -1
      return (0..<length).map { _ in
        if !row.indices.contains(position + step) { step = -step }
        position += step
        return row[position]
      }
    case 3...5:
      let row = rows[1]
      return (0..<length).map { _ in row[generator.below(row.count)] }
    case 6...7: return (0..<length).map { _ in consonants[generator.below(consonants.count)] }
    case 8: return (0..<length).map { _ in alphabet[generator.below(alphabet.count)] }
    default: return (0..<(length + 2)).map { _ in hex[generator.below(hex.count)] }
    }
  }
}
