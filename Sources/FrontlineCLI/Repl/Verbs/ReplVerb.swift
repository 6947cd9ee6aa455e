import Frontline
import FrontlinePacks

/// A command of the REPL: what `:help` says of it, how it is completed, and what it does.
struct ReplVerb: Sendable {
  /// What a word behind a command can be, for completion.
  enum Choice: Sendable, Equatable {
    case locales, channels, customers, tickets, intents, tiers, urgencies, approvals, approvalKinds, topics, incidents
    case outsideEvents
    /// An agent's command with what belongs to it.
    case agentCommand
    /// One of these words.
    case words([String])
  }

  typealias Action = @Sendable (ReplSession, ReplArguments) async throws(SupportError) -> Void

  /// The word.
  let name: String
  /// Other words for it.
  var shortForms: [String] = []
  /// What stands behind it.
  var usage = ""
  /// One line for `:help`.
  let summary: String
  /// What its first, second ... word can be.
  var choices: [Choice] = []
  /// What it does.
  let action: Action

  /// The commands of the customer, in the order of `:help`.
  static let customerVerbs: [ReplVerb] = helpVerbs + talkVerbs + clockVerbs + deskVerbs + fileVerbs + leavingVerbs
  /// The commands of the agent.
  static let agentVerbs: [ReplVerb] = ticketVerbs + waitVerbs + approvalVerbs + teamVerbs + agentLeavingVerbs

  /// The command that a mistyped word is nearest to, if it is near.
  static func nearest(to word: String, in verbs: [ReplVerb]) -> ReplVerb? {
    let name = NameSuggestion.nearest(to: word, among: verbs.map(\.name))
    return verbs.first { $0.name == name }
  }

  /// A line for `:help`.
  static func help(_ verbs: [ReplVerb], mark: String) -> [[String]] {
    verbs.map { verb in ["\(mark)\(verb.name)" + (verb.usage.isEmpty ? "" : " \(verb.usage)"), verb.summary] }
  }
}
