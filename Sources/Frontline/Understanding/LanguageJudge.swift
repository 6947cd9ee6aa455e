internal import FrontlineLanguage
internal import FrontlinePacks
internal import FrontlineText

/// Chooses the language of a conversation from what is detected, wished for and known.
///
/// - A wish ("English please") switches at once.
/// - The first message decides by its detected language; where that is not clear the profile does, then the policy's default.
/// - Later one message switches where it leaves no doubt: a confidence of ``strongConfidence`` and three words, or another
///   script. Else two messages in a row must speak for the same language.
/// - Characters that both scripts of a language share, as 退款 in Chinese, do not choose between the scripts: the profile does,
///   then the conversation.
/// - Words that every language borrows ("ok", "thanks"), numbers and names never switch.
struct LanguageJudge {
  /// What a message tells of its language.
  struct Evidence {
    /// The detected language; `und` where nothing can be said.
    var language: LocaleTag
    /// From 0 to 1.
    var confidence: Double
    /// Words that speak for a language: borrowed ones and numbers are not counted.
    var wordCount: Int

    /// Whether the message leaves no doubt: sure, and a sentence or in a script that tells.
    var isStrong: Bool {
      confidence >= LanguageJudge.strongConfidence
        && (wordCount >= LanguageJudge.strongWordCount || wordCount > 0 && language.maximized.script != "Latn")
    }
  }

  /// What follows for the conversation.
  enum Verdict: Equatable {
    /// Everything stays.
    case stay
    /// The message confirms the conversation's language after a doubt.
    case confirm
    /// The message weakly speaks for another language.
    case doubt(LocaleTag)
    /// Another language from now on.
    case choose(LocaleTag, LanguageChosen.Reason)
  }

  /// The confidence from which one message can switch.
  static let strongConfidence = 0.8
  /// The confidence from which a message counts at all.
  static let weakConfidence = 0.5
  /// The words from which one message can switch within a script.
  static let strongWordCount = 3
  /// The words from which a message counts at all within a script.
  static let weakWordCount = 2

  var profile: LocaleTag?
  var policyDefault: LocaleTag

  /// Judges one message.
  func verdict(_ evidence: Evidence, wish: LocaleTag?, current: LocaleTag?, doubt: LocaleTag?) -> Verdict {
    if let wish { return .choose(refined(wish), .wish) }
    guard let current else { return first(evidence) }
    guard !evidence.language.isUndetermined, evidence.confidence >= Self.weakConfidence, evidence.wordCount > 0 else {
      return .stay
    }
    if Self.isSameLanguage(evidence.language, current) { return doubt == nil ? .stay : .confirm }
    if evidence.language.language == current.language, evidence.confidence < Self.strongConfidence { return .stay }
    let needed = Self.wordsNeeded(from: current, to: evidence.language)
    if evidence.confidence >= Self.strongConfidence, evidence.wordCount >= needed.strong {
      return .choose(refined(evidence.language), .strongEvidence)
    }
    guard evidence.wordCount >= needed.weak else { return .stay }
    if let doubt, Self.isSameLanguage(doubt, evidence.language) {
      return .choose(refined(evidence.language), .repeatedEvidence)
    }
    return .doubt(evidence.language)
  }

  /// The words that one message needs to switch, and to count at all.
  ///
  /// Within a script languages share words. Latin letters come into every script with names and borrowed words, so there a
  /// word alone says nothing; any other script speaks for itself.
  private static func wordsNeeded(from current: LocaleTag, to other: LocaleTag) -> (strong: Int, weak: Int) {
    let script = other.maximized.script
    if script == current.maximized.script { return (strongWordCount, weakWordCount) }
    return script == "Latn" ? (weakWordCount, weakWordCount) : (1, 1)
  }

  private func first(_ evidence: Evidence) -> Verdict {
    let isKnown = !evidence.language.isUndetermined && evidence.wordCount > 0
    if isKnown, evidence.confidence >= Self.weakConfidence {
      if let profile, profile.language == evidence.language.language, evidence.confidence < Self.strongConfidence {
        return .choose(profile, .firstMessage)
      }
      return .choose(refined(evidence.language), .firstMessage)
    }
    if let profile { return .choose(profile, .profile) }
    if isKnown { return .choose(evidence.language, .firstMessage) }
    return .choose(policyDefault, .policyDefault)
  }

  /// The profile's locale where it is the same language in the same script: it knows the region.
  private func refined(_ language: LocaleTag) -> LocaleTag {
    guard let profile, Self.isSameLanguage(profile, language) else { return language }
    return profile
  }

  /// Whether two tags are one language in one script.
  static func isSameLanguage(_ left: LocaleTag, _ right: LocaleTag) -> Bool {
    if left == right { return true }
    let left = left.maximized
    let right = right.maximized
    return left.language == right.language && left.script == right.script
  }
}

extension LanguageJudge {
  /// Words that customers of any language write.
  static let borrowedWords: Set<String> = [
    "ok", "okay", "oke", "okey", "thanks", "thank", "you", "thx", "ty", "please", "pls", "hi", "hello", "hey", "bye",
    "yes",
    "no", "si", "oui", "ja", "nein", "gracias", "merci", "danke", "ciao", "hola", "email", "mail", "app", "id", "pin",
    "sms",
    "wifi", "vip", "premium", "online", "vpn", "faq", "url", "iphone", "android", "ios", "google", "apple", "paypal",
    "visa",
  ]

  /// The words of a text that speak for a language: none where all are borrowed ("ok thanks"), else every word, since beside
  /// words of its own a language's "no" is one of them too.
  static func wordCount(of tokens: some Collection<String>) -> Int {
    tokens.allSatisfy(borrowedWords.contains) ? 0 : tokens.count
  }
}
