public import FrontlinePacks
public import FrontlineText

/// Why a message was matched as it was: every number that led to the decision, and where the rules and examples stand.
public struct MatchProof: Hashable, Sendable {
  /// A unit of the message as it was compared.
  public struct Unit: Hashable, Sendable {
    /// First byte in the message as it came.
    public var start: Int
    /// The byte after the last.
    public var end: Int
    /// The form that was compared.
    public var form: String
  }

  /// A pattern that matched.
  public struct Rule: Hashable, Sendable {
    /// Its intent.
    public var intent: IntentID
    /// The pattern, and where it stands.
    public var pattern: Located<String>
    /// How many literal units it matched.
    public var literals: Int
    /// First byte of what it matched.
    public var start: Int
    /// The byte after the last.
    public var end: Int
    /// Whether it was one of the best, which decide.
    public var isDecisive: Bool
  }

  /// An example that is like the message.
  public struct Example: Hashable, Sendable {
    /// Its intent; nil for a message out of scope.
    public var intent: IntentID?
    /// The example, and where it stands.
    public var text: Located<String>
    /// From 0 to 1.
    public var likeness: Double
  }

  /// A part of a score: a feature of the message.
  public struct Part: Hashable, Sendable {
    /// The feature as text: a word, a pair `a b`, a skip `a _ b`, or a run of characters.
    public var feature: String
    /// What it adds to the score of the first candidate.
    public var first: Double
    /// What it adds to the score of the runner-up.
    public var second: Double
  }

  /// A candidate's score before calibration.
  public struct Score: Hashable, Sendable {
    /// The intent.
    public var intent: IntentID
    /// The sum of its parts.
    public var score: Double
    /// From 0 to 1.
    public var confidence: Double
  }

  /// A part of the log odds from which confidence follows: a number that the scorer saw, times its weight.
  public struct LogOddsPart: Hashable, Sendable {
    /// What was seen: `constant`, `score`, `margin`, `likeness`, `known`, `likeness out of scope` or
    /// `score out of scope`.
    public var name: String
    /// The number.
    public var value: Double
    /// The pack's weight for it.
    public var weight: Double
  }

  /// A change of the message that flips the decision: one word left out.
  public struct Change: Hashable, Sendable {
    /// The word, in the form that was compared.
    public var without: String
    /// Its first byte in the message as it came.
    public var start: Int
    /// The byte after the last.
    public var end: Int
    /// The decision without it.
    public var decision: MatchDecision
    /// The intent without it; nil where the decision is `none`.
    public var intent: IntentID?
  }

  /// The result that is proved.
  public var result: MatchResult
  /// The message's units.
  public var units: [Unit] = []
  /// The patterns that matched, best first.
  public var rules: [Rule] = []
  /// The nearest examples, nearest first.
  public var examples: [Example] = []
  /// The scores of the likeliest intents by examples, also where a rule decided.
  public var scores: [Score] = []
  /// All features that add to the scores of the first candidate and the runner-up, those first that tell them apart most. Each
  /// score is their sum.
  public var parts: [Part] = []
  /// The share of the message's words and their parts, by weight, that the packs know, from 0 to 1.
  public var knownShare = 0.0
  /// The first candidate's lead in score over the runner-up; nil where there is none.
  public var margin: Double?
  /// The log odds that the first candidate is right, messages out of scope counted as mistakes: the sum of
  /// ``logOddsParts``, each a value times its weight. 1 / (1 + e^-x) of it is compared with ``floor``.
  public var logOdds: Double?
  /// What ``logOdds`` is the sum of.
  public var logOddsParts: [LogOddsPart] = []
  /// The confidence is 1 / (1 + e^-(slope x + shift)) of ``logOdds``.
  public var confidenceSlope = 1.0
  /// See ``confidenceSlope``.
  public var confidenceShift = 0.0
  /// The shortest word without which the decision would be another; nil where no single word decides.
  public var smallestChange: Change?
  /// Below it no intent is told, unless the two likeliest together reach ``pairFloor``.
  public var floor = MatchThresholds.floor
  /// The two likeliest intents together reach it where a customer means one of them.
  public var pairFloor = MatchThresholds.pairFloor
  /// The likeliest intent must be so many times as likely as the second, or the customer is asked.
  public var lead = MatchThresholds.lead
  /// The index's hash.
  public var contentHash: String
  /// The version of the index's layout and meaning.
  public var formatVersion = MatchIndex.formatVersion
  /// The version of the solver.
  public var solverVersion = LinearSolver.version
  /// The versions of ICU and Unicode.
  public var unicodeVersion = UnicodeVersion.current

  init(result: MatchResult, index: MatchIndex) {
    self.result = result
    contentHash = index.contentHash
  }
}
