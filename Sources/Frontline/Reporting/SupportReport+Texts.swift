public import FrontlineDesk

extension SupportReport {
  /// The records whose texts the groups of unanswered messages could show.
  public var wantedRecords: Set<RecordID> { Set(unanswered.lazy.flatMap(\.records)) }

  /// Shows texts in the groups of unanswered messages: those of their records, equal ones counted together, most frequent
  /// first, at most ``ReportTerms/textLimit`` a group. Without this a report holds no text of a customer's.
  ///
  /// - Parameter texts: texts by record; records that no group names are passed over.
  public mutating func show(texts: [RecordID: String]) {
    for group in unanswered.indices {
      var counts: [String: Int] = [:]
      for record in unanswered[group].records {
        if let text = texts[record] { counts[text, default: 0] += 1 }
      }
      let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      unanswered[group].texts = sorted.prefix(ReportTerms.textLimit).map {
        ReportUnanswered.Text(text: $0.key, count: $0.value)
      }
    }
  }
}
