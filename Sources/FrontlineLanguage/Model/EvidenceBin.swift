/// Amounts of evidence, by the number of letters: each has a temperature of its own, fitted by the trainer.
package enum EvidenceBin {
  /// The most letters in each bin but the last.
  package static let limits = [3, 6, 10, 16, 28, 48, 90]
  /// The number of bins.
  package static let count = 8

  /// The bin of a number of letters.
  @inline(__always)
  package static func index(letters: Int) -> Int {
    switch letters {
    case ...3: 0
    case ...6: 1
    case ...10: 2
    case ...16: 3
    case ...28: 4
    case ...48: 5
    case ...90: 6
    default: 7
    }
  }
}
