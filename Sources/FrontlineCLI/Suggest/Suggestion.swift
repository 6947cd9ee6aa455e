import FrontlineAuthoring
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// A group of messages that the packs do not answer, as it is shown.
struct Suggestion: Sendable {
  /// Members of a group that are shown beside the central one.
  private static let shownMembers = 3
  /// The language of the messages.
  let language: LocaleTag
  /// Whether packs are written in it.
  let hasPacks: Bool
  /// How many messages there are.
  let size: Int
  /// How many of them the customer would be asked back about.
  let clarified: Int
  /// The most central message, masked.
  let central: String
  /// Some others, from those most like the rest to those least like it.
  let members: [String]
  /// The lines that the messages stand in, ascending.
  let lines: [Int]
  /// All messages, as they came.
  let messages: [String]
  /// The intents that the central message is nearest to, nearest first.
  let nearest: [IntentCandidate]
  /// What adding the central message to the nearest intent would change; nil where that was not tried.
  var effect: ExampleEffect?

  /// - Parameters:
  ///   - own: the texts of a group, in the order of their lines.
  ///   - order: the different ones among them, the most central first; not empty.
  ///   - texts: the texts of the log.
  init(_ own: [UnansweredText], order: [UnansweredText], texts: [LogText]) {
    let central = order[0]
    language = central.language
    hasPacks = central.hasPacks
    nearest = hasPacks ? Array(central.candidates.prefix(2)) : []
    size = own.reduce(0) { $0 + texts[$1.number].lines.count }
    clarified = own.reduce(0) { $0 + ($1.isClarified ? texts[$1.number].lines.count : 0) }
    let name = ShownText.masked(texts[central.number].text)
    self.central = name
    lines = own.flatMap { texts[$0.number].lines }.sorted()
    messages = own.flatMap { repeatElement(texts[$0.number].text, count: texts[$0.number].lines.count) }
    var members: [String] = []
    let others = order.dropFirst().map { ShownText.masked(texts[$0.number].text) }.filter { $0 != name }
    let count = min(Self.shownMembers, others.count)
    for place in 0..<count {
      let member = others[count > 1 ? place * (others.count - 1) / (count - 1) : 0]
      if !members.contains(member) { members.append(member) }
    }
    self.members = members
  }

  /// Whether an example can be tried for it.
  var canBeTried: Bool { hasPacks && !nearest.isEmpty }
}
