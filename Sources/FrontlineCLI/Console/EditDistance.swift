/// How far apart two words are: insertions, deletions and replacements of characters (Levenshtein's distance).
enum EditDistance {
  /// The distance; O(length of one × length of the other).
  static func between(_ left: String, _ right: String) -> Int {
    let target = Array(right)
    var row = Array(0...target.count)
    for (lineIndex, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = lineIndex + 1
      for column in target.indices {
        let replaced = diagonal + (character == target[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}
