internal import FrontlineLanguage
internal import FrontlineText

/// Chooses the language of a conversation from what is detected, wished for and known.
///
/// - What the customer chose in the service's settings holds, whatever a message says.
/// - A wish ("English please") switches at once.
/// - The first message decides by its detected language; where that is not clear the profile does, then the language of a
///   courtesy ("gracias"), then the channel, then the policy's default.
/// - Later one message switches where it leaves no doubt: a confidence of ``strongConfidence`` and three words, or another
///   script. Else two messages in a row must speak for the same language; a message in the conversation's language
///   between them, or in a third one, begins the count anew.
/// - Characters that both scripts of a language share, as 退款 in Chinese, do not choose between the scripts: the profile does,
///   then the conversation.
/// - Courtesies and words that every language borrows ("ok", "thanks"), numbers, codes, addresses and names never switch, and
///   no more does a short answer to a question for a value.
struct LanguageJudge {
  /// What a message tells of its language.
  struct Evidence {
    /// The detected language; `und` where nothing can be said.
    var language: LocaleTag
    /// From 0 to 1.
    var confidence: Double
    /// Words that speak for a language: courtesies, borrowed ones and numbers are not counted.
    var wordCount: Int
    /// The language with a pack of which the message is a courtesy, and no other.
    var courtesy: LocaleTag?
    /// Whether the message looks like a name.
    var isName = false
    /// Whether the message is a short answer to a question for a value.
    var isValue = false

    /// Whether the message leaves no doubt: sure, and a sentence or in a script that tells.
    var isStrong: Bool {
      confidence >= LanguageJudge.strongConfidence
        && (wordCount >= LanguageJudge.strongWordCount || wordCount > 0 && language.maximized.script != "Latn")
    }
  }

  /// What follows for the conversation.
  enum Verdict: Equatable {
    /// Everything stays.
    case stay(LanguageRule)
    /// The message confirms the conversation's language after a doubt.
    case confirm
    /// The message weakly speaks for another language.
    case doubt(LocaleTag)
    /// Another language from now on.
    case choose(LocaleTag, LanguageChosen.Reason)

    /// The language that is chosen, if one is.
    var chosen: LocaleTag? {
      if case .choose(let language, _) = self { return language }
      return nil
    }

    /// Why.
    var rule: LanguageRule {
      switch self {
      case .stay(let rule): rule
      case .confirm: .sameLanguage
      case .doubt: .weakEvidence
      case .choose(_, let reason): reason.rule
      }
    }
  }

  /// The confidence from which one message can switch.
  static let strongConfidence = 0.8
  /// The confidence from which a message counts at all.
  static let weakConfidence = 0.5
  /// The words from which one message can switch within a script, and into Latin letters.
  static let strongWordCount = 3
  /// The words from which a message counts at all within a script, and into Latin letters.
  static let weakWordCount = 2

  var profile: LocaleTag?
  var channel: LocaleTag?
  var policyDefault: LocaleTag

  /// Judges one message.
  func verdict(_ evidence: Evidence, wish: LocaleTag?, current: LocaleTag?, doubt: LocaleTag?) -> Verdict {
    if let wish { return .choose(refined(wish), .wish) }
    guard let current else { return first(evidence) }
    guard evidence.wordCount > 0 else { return .stay(.noWords) }
    guard !evidence.language.isUndetermined, evidence.confidence >= Self.weakConfidence else { return .stay(.unclear) }
    if Self.isSameLanguage(evidence.language, current) { return doubt == nil ? .stay(.sameLanguage) : .confirm }
    if evidence.language.language == current.language, evidence.confidence < Self.strongConfidence {
      return .stay(.sharedCharacters)
    }
    if evidence.isValue { return .stay(.value) }
    if evidence.isName { return .stay(.name) }
    let needed = Self.wordsNeeded(from: current, to: evidence.language)
    if evidence.confidence >= Self.strongConfidence, evidence.wordCount >= needed.strong {
      return .choose(refined(evidence.language), .strongEvidence)
    }
    guard evidence.wordCount >= needed.weak else { return .stay(.fewWords) }
    if let doubt, Self.isSameLanguage(doubt, evidence.language) {
      return .choose(refined(evidence.language), .repeatedEvidence)
    }
    return .doubt(evidence.language)
  }

  /// Judges any message while the customer's own choice of a language holds.
  func verdict(setting: LocaleTag, current: LocaleTag?) -> Verdict {
    let wanted = refined(setting)
    return wanted == current ? .stay(.setting) : .choose(wanted, .setting)
  }

  /// The words that one message needs to switch, and to count at all.
  ///
  /// Within a script languages share words. Latin letters come into every script with names and borrowed words, so there a
  /// word alone says nothing; any other script speaks for itself.
  private static func wordsNeeded(from current: LocaleTag, to other: LocaleTag) -> (strong: Int, weak: Int) {
    let script = other.maximized.script
    return script == current.maximized.script || script == "Latn" ? (strongWordCount, weakWordCount) : (1, 1)
  }

  private func first(_ evidence: Evidence) -> Verdict {
    let isKnown = !evidence.language.isUndetermined && evidence.wordCount > 0
    if isKnown, !evidence.isName || profile == nil && channel == nil, evidence.confidence >= Self.weakConfidence {
      if let profile, profile.language == evidence.language.language, evidence.confidence < Self.strongConfidence {
        return .choose(profile, .firstMessage)
      }
      return .choose(refined(evidence.language), .firstMessage)
    }
    if let profile { return .choose(profile, .profile) }
    if let courtesy = evidence.courtesy { return .choose(courtesy, .courtesy) }
    if let channel { return .choose(channel, .channel) }
    if isKnown { return .choose(evidence.language, .firstMessage) }
    return .choose(policyDefault, .policyDefault)
  }

  /// The locale of profile or channel where it is the same language in the same script: it knows the region.
  private func refined(_ language: LocaleTag) -> LocaleTag {
    [profile, channel].compactMap { $0 }.first { Self.isSameLanguage($0, language) } ?? language
  }

  /// Whether two tags are one language in one script.
  static func isSameLanguage(_ left: LocaleTag, _ right: LocaleTag) -> Bool {
    left == right || left.written == right.written
  }
}

extension LanguageChosen.Reason {
  /// The rule of the reason.
  var rule: LanguageRule {
    switch self {
    case .firstMessage: .firstMessage
    case .courtesy: .courtesy
    case .understood: .understood
    case .profile: .profile
    case .channel: .channel
    case .policyDefault: .policyDefault
    case .wish: .wish
    case .setting: .setting
    case .strongEvidence: .strongEvidence
    case .repeatedEvidence: .repeatedEvidence
    case .continued: .sameLanguage
    }
  }
}
