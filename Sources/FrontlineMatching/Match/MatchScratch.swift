/// The buffers of a matcher, reused from message to message.
struct MatchScratch: ~Copyable {
  var message = MessageUnits()
  var scorer = MessageScorer()
  var values = SlotValues()
  var patterns = PatternScratch()
  var parts = MessageParts()
}
