extension LabelledMessage {
  /// Sets aside every n-th message of each label as a test; the others train. A label with fewer messages trains with all of
  /// them. Both parts keep their order.
  ///
  /// - Parameters:
  ///   - period: n, at least 2; with less nothing is set aside.
  ///   - messages: all of them, in their order.
  /// - Complexity: O(messages).
  public static func holdingOut(
    every period: Int, of messages: [LabelledMessage]
  ) -> (training: [LabelledMessage], test: [LabelledMessage]) {
    guard period > 1 else { return (messages, []) }
    var seen: [String: Int] = [:]
    var training: [LabelledMessage] = []
    var test: [LabelledMessage] = []
    for message in messages {
      let number = seen[message.label, default: 0] + 1
      seen[message.label] = number
      if number.isMultiple(of: period) { test.append(message) } else { training.append(message) }
    }
    return (training, test)
  }

  /// The first messages of each intent, in their order: what an intent of few examples comes to. Messages out of scope are no
  /// intent's and all stay.
  ///
  /// - Complexity: O(messages).
  public static func first(_ count: Int, ofEachIntentIn messages: [LabelledMessage]) -> [LabelledMessage] {
    var seen: [String: Int] = [:]
    return messages.filter { message in
      guard message.label != outOfScope else { return true }
      seen[message.label, default: 0] += 1
      return seen[message.label, default: 0] <= count
    }
  }
}
