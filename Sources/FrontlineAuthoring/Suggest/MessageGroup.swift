/// Messages that mean about the same, named by the most central of them. Messages are numbers: their places in the list that was
/// grouped.
public struct MessageGroup: Hashable, Sendable {
  /// All messages of the group, ascending.
  public var messages: [Int]
  /// One message of each different text, the most like the others first; of equal texts the first in the list.
  public var texts: [Int]

  /// The message that is most like the others: of equals the one that was written more often, then the first.
  public var central: Int { texts[0] }

  /// Creates a group of at least one text.
  init(messages: [Int], texts: [Int]) {
    self.messages = messages
    self.texts = texts
  }
}
