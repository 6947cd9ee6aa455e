internal import FrontlineMatching
public import FrontlineText

/// Groups messages of one language by what they mean, as far as words tell it.
///
/// Messages with the same words, whatever their case, punctuation and numbers, are one text. Texts are compared by the words that
/// they share, rare ones weighing more (the cosine of vectors of inverse document frequency): word beginnings, and in scripts
/// without spaces the segmenter's words and pairs of characters. In the order of frequency each text joins the group whose mean it is
/// most like, or begins one; then groups that are too small are given up, all texts look for their group again, twice, groups with
/// nearly the same mean are joined, and all look once more. docs/suggest.md tells how good that is.
///
/// The groups depend on the messages and their order alone, on every machine and on however many threads.
public struct MessageGrouper: Sendable {
  /// The language of the messages.
  public var locale: LocaleTag
  /// The least number of messages in a group. Default: 3.
  public var minimum: Int
  /// The most threads that work at once. Default: as many as the system has processors.
  public var threads: Int
  /// Texts of the same language on any subject, such as the examples of packs: from them it is learned which words are common,
  /// which few messages alone do not tell. None by default.
  public var background: [String]

  /// How like the mean of a group a text must be.
  static let leastLikeness = 0.42
  /// How like two means must be to be joined.
  static let leastJoining = 0.75

  /// Creates a grouper.
  public init(locale: LocaleTag, minimum: Int = 3, background: [String] = [], threads: Int? = nil) {
    self.locale = locale
    self.minimum = minimum
    self.background = background
    self.threads = threads ?? ParallelWork.processors
  }

  /// Groups messages.
  ///
  /// A message is in one group at most. Those that are in none are like too few others, or hold no word.
  ///
  /// - Returns: the groups, the largest first; of equals the one whose first message comes first.
  /// - Throws: `TextError` when ICU's data are missing.
  /// - Complexity: O(messages × words × groups that share a word), mostly far less than the square of the messages.
  public func groups(of messages: [String]) throws(TextError) -> [MessageGroup] {
    let texts = try distinctTexts(of: messages)
    let reader = try GroupFeatureReader(locale: locale)
    let rows = GroupRows(
      texts.map(\.features), counts: texts.map(\.messages.count), background: background.map(reader.features))
    let assignment = GroupSearch(rows: rows, minimum: minimum, threads: threads).assignment()
    var members: [Int: [Int]] = [:]
    for (row, group) in assignment.enumerated() where group >= 0 { members[group, default: []].append(row) }
    return members.values.map { own in
      MessageGroup(
        messages: own.flatMap { texts[$0].messages }.sorted(),
        texts: Self.byCentrality(own, rows).map { texts[$0].messages[0] })
    }.sorted { ($1.messages.count, $0.messages[0]) < ($0.messages.count, $1.messages[0]) }
  }

  private typealias Text = (features: GroupFeatures, messages: [Int])

  /// The different texts with their messages, in the order of their first ones.
  private func distinctTexts(of messages: [String]) throws(TextError) -> [Text] {
    let parts = max(1, min(threads, messages.count / 1_000))
    let locale = locale
    let read = ParallelWork.map(parts, threads: threads) { part in
      Result { () throws(TextError) in
        let reader = try GroupFeatureReader(locale: locale)
        return (messages.count * part / parts..<messages.count * (part + 1) / parts).map {
          reader.features(of: messages[$0])
        }
      }
    }
    var numbers: [UInt64: Int] = [:]
    var texts: [Text] = []
    var message = 0
    for part in read {
      for features in try part.get() {
        defer { message += 1 }
        if features.list.isEmpty { continue }
        if let number = numbers[features.text] {
          texts[number].messages.append(message)
        } else {
          numbers[features.text] = texts.count
          texts.append((features, [message]))
        }
      }
    }
    return texts
  }

  /// Rows of a group by how like they are to all of it on average.
  private static func byCentrality(_ own: [Int], _ rows: GroupRows) -> [Int] {
    var sum: [Int: Int] = [:]
    for row in own {
      for entry in rows.entries(of: row) {
        sum[rows.feature(entry), default: 0] += rows.weight(entry) * rows.counts[row]
      }
    }
    let likeness = own.map { row in
      rows.entries(of: row).reduce(0) { $0 + rows.weight($1) * (sum[rows.feature($1)] ?? 0) }
    }
    return own.indices.sorted { left, right in
      (likeness[right], rows.counts[own[right]], own[left]) < (likeness[left], rows.counts[own[left]], own[right])
    }.map { own[$0] }
  }
}
