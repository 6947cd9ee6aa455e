internal import FrontlineDesk

/// Messages that could not be answered, in the making of a report's figures.
struct UnansweredTally: Sendable {
  /// What a group is known by: places in the report's breakdowns.
  struct Key: Hashable, Sendable {
    var language: Int
    var intent: Int?
  }

  /// What a group holds.
  struct Group: Sendable {
    var messages = 0
    var handedOver = 0
    var records: [RecordID] = []
  }

  private(set) var groups: [Key: Group] = [:]

  /// Counts a message.
  mutating func add(_ key: Key, handedOver: Bool, conversation: String, record: Int) {
    var group = groups.removeValue(forKey: key) ?? Group()
    group.messages += 1
    if handedOver { group.handedOver += 1 }
    if group.records.count < ReportTerms.recordLimit {
      group.records.append(RecordID(ConversationID(conversation), record))
    }
    groups[key] = group
  }
}
