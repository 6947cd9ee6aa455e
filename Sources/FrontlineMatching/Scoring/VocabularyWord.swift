/// A word that examples hold, as it lies in the index: half a cache line.
struct VocabularyWord: BitwiseCopyable {
  var key: UInt64
  var stem: UInt64
  /// What it adds to the square of a message's length.
  var square: Float
  /// Its row of weights: the number of a dense row, or the first of its entries.
  var row: UInt32
  /// The number of entries, where rows are not dense.
  var rowCount: UInt16
  /// 1 where an example of an intent holds it; 0 where only messages out of scope do.
  var isInScope: UInt16
  /// The number of its stem, by which examples are compared.
  var stemNumber: UInt32
}
