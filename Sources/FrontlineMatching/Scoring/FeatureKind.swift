/// The kinds of features of a message, from which a feature's weight follows.
enum FeatureKind: UInt8, CaseIterable {
  /// A word as the segmenter cut it.
  case word
  /// A run of characters within a word, with marks for its ends.
  case wordRun
  /// Two words side by side in order, or a word at the message's beginning or end.
  case neighbours
  /// Two stems of a message, wherever they stand near each other. A stem is the first letters of a word.
  case stemPair
  /// A run of characters in a script without spaces, across words.
  case characterRun
  /// A word with its marks.
  case markedWord
}
