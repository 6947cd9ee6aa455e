/// What is known of a customer and a channel when one wording of an answer is chosen.
public struct AnswerContext: Hashable, Sendable, Codable {
  /// Whether others can read along.
  public var channelKind: ChannelKind
  /// The customer's region (ISO 3166-1 alpha-2); nil where it is not known.
  public var region: String?
  /// The style of talking that is wanted; nil where it does not matter.
  public var style: AnswerStyle?

  /// Creates a context. Default: a private channel, nothing known of the customer.
  public init(channelKind: ChannelKind = .private, region: String? = nil, style: AnswerStyle? = nil) {
    self.channelKind = channelKind
    self.region = region
    self.style = style
  }
}

extension Answer {
  /// The number of conditions: channel kind, regions and style count one each.
  public var conditionCount: Int {
    (channelKind == nil ? 0 : 1) + (regions.isEmpty ? 0 : 1) + (style == nil ? 0 : 1)
  }

  /// Whether every condition holds. What is not known of the customer holds for no condition.
  public func holds(in context: AnswerContext) -> Bool {
    if let channelKind, channelKind != context.channelKind { return false }
    if let style, style != context.style { return false }
    if regions.isEmpty { return true }
    guard let region = context.region else { return false }
    return regions.contains(region)
  }
}

extension LocalizedIntent {
  /// The wording with the most conditions, all of which hold; of equals the first in the file. Nil where none holds.
  public func answer(in context: AnswerContext) -> Answer? {
    var best: Answer?
    for answer in answers where answer.holds(in: context) {
      if best.map({ answer.conditionCount > $0.conditionCount }) ?? true { best = answer }
    }
    return best
  }

  /// How a slot is asked for; nil where the file does not say.
  public func question(forSlot name: String) -> SlotQuestion? { slotQuestions.first { $0.slot == name } }
}
