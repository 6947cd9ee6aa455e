/// The rule by which a message left the conversation's language as it was, or changed it. More may come, so this is not an
/// enum.
public struct LanguageRule: RawRepresentable, Hashable, Sendable, Codable {
  /// The word that stands for it.
  public var rawValue: String

  /// Creates a rule from its word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Chosen: the customer asked for the language by its name.
  public static let wish = LanguageRule(rawValue: "wish")
  /// Chosen, and kept: the customer chose it to be served in, as in the menu of an app.
  public static let setting = LanguageRule(rawValue: "setting")
  /// Chosen: the first message is written in it.
  public static let firstMessage = LanguageRule(rawValue: "first-message")
  /// Chosen: the first message is a courtesy of this language, and nothing more is known.
  public static let courtesy = LanguageRule(rawValue: "courtesy")
  /// Chosen: the packs understand the first message in this language, and detection is not sure.
  public static let understood = LanguageRule(rawValue: "understood")
  /// Chosen: the customer's profile says so, and the first message does not tell.
  public static let profile = LanguageRule(rawValue: "profile")
  /// Chosen: the channel's settings say so, and neither the first message nor a profile tells.
  public static let channel = LanguageRule(rawValue: "channel")
  /// Chosen: the policy's default, since nothing is known.
  public static let policyDefault = LanguageRule(rawValue: "policy-default")
  /// Chosen: the message leaves no doubt.
  public static let strongEvidence = LanguageRule(rawValue: "strong-evidence")
  /// Chosen: the second message in a row speaks weakly for the language.
  public static let repeatedEvidence = LanguageRule(rawValue: "repeated-evidence")

  /// Kept: the message speaks weakly for another language, for the first time.
  public static let weakEvidence = LanguageRule(rawValue: "weak-evidence")
  /// Kept: the message is in the conversation's language.
  public static let sameLanguage = LanguageRule(rawValue: "same-language")
  /// Kept: the message is in characters that both scripts of the conversation's language share.
  public static let sharedCharacters = LanguageRule(rawValue: "shared-characters")
  /// Kept: nothing in the message speaks for a language: courtesies, borrowed words, numbers, codes, addresses, emoji.
  public static let noWords = LanguageRule(rawValue: "no-words")
  /// Kept: too few words for another language of the same script.
  public static let fewWords = LanguageRule(rawValue: "few-words")
  /// Kept: the message looks like a name or a title.
  public static let name = LanguageRule(rawValue: "name")
  /// Kept: the message is a short answer to a question for a value.
  public static let value = LanguageRule(rawValue: "value")
  /// Kept: detection does not tell.
  public static let unclear = LanguageRule(rawValue: "unclear")
}

extension LanguageRule: CustomStringConvertible {
  /// The word.
  public var description: String { rawValue }
}
