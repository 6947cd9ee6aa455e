/// The buffers of a matcher, reused from message to message.
struct MatchScratch {
  var message = MessageUnits()
  var features: [Feature] = []
  var entries: [FeatureEntry] = []
  var scores: [LinearSolver.Lane] = []
  var likeness: [Float] = []
  var values = SlotValues()
  var patterns = PatternScratch()
  var parts: [Range<Int>] = []
  var summary = ScoreSummary()
}
