/// Finds what an author probably meant by a name that stands for nothing.
package enum NameSuggestion {
  /// Names longer than this many characters get no suggestion: the comparison is quadratic.
  static let longestName = 64

  /// The known name nearest to a wrong one; nil where none is near. Of equally near ones the first by name.
  package static func nearest(to name: String, among known: [String]) -> String? {
    guard name.count <= longestName else { return nil }
    let lower = name.lowercased()
    let allowed = max(1, min(3, name.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in known.sorted() where candidate.count <= longestName {
      let distance = editDistance(lower, candidate.lowercased())
      if distance <= allowed, best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.name
  }

  /// One sentence: the nearest name, else the names there are.
  package static func advice(for name: String, known: [String], what: String) -> String {
    if let near = nearest(to: name, among: known) { return "Did you mean \"\(near)\"?" }
    if known.isEmpty { return "Define a \(what) with this name, or remove the mention" }
    let shown = known.prefix(12).joined(separator: ", ")
    return "Known here: \(shown)\(known.count > 12 ? ", ..." : "")"
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two texts.
  ///
  /// - Complexity: O(n * m) in their characters.
  package static func editDistance(_ left: String, _ right: String) -> Int {
    let a = Array(left)
    let b = Array(right)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [Int](repeating: i, count: b.count + 1)
      for j in 1...b.count {
        let change = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
