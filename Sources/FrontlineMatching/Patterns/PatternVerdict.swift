/// What the patterns of a locale say of a message: the match that is better than all others, and the classes that have one
/// as good.
struct PatternVerdict: BitwiseCopyable {
  /// The most classes that are told.
  static let labelLimit = 5

  /// The program that won.
  var program: Int32
  var match: PatternMatch
  /// The classes with a match as good, ascending; the first ``labelCount`` hold.
  var labels: InlineArray<5, Int32>
  var labelCount: Int32
  /// How many classes there are, those that are not told counted.
  var equalCount: Int32
}
