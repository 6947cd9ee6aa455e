/// The numbers of a section's scorer.
struct ScorerHeader: BitwiseCopyable {
  var classCount: UInt32 = 0
  /// Lanes of a dense row (``WeightLane``); 0 where rows are lists of entries.
  var lanes: UInt32 = 0
  /// What a weight of 1 stands for in a score.
  var unit: Float = 0
  /// What an unknown word, each run within it, and a run of characters add to the square of a message's length.
  var unknownWordSquare: Float = 1
  var unknownRunSquare: Float = 0
  var characterRunSquare: Float = 0
  var exampleCount: UInt32 = 0
  /// Weights of dense rows are counted in units shifted left by so many bits.
  var denseShift: UInt32 = 0
  /// 1 where messages out of scope have a weight, after the last class.
  var hasOutside: UInt32 = 0
}
