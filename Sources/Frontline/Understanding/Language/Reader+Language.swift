internal import FrontlineLanguage
internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

extension Reader {
  /// What a message tells of its language, in the light of what the packs serve and what is being asked.
  func evidence(
    of text: String, clauses: [[PhraseItem]], _ detection: LanguageDetection, in state: ConversationState
  ) -> LanguageJudge.Evidence {
    let words = MessageWords(text, clauses: clauses, phrases: wishes.index)
    var evidence = LanguageJudge.Evidence(
      language: detection.language, confidence: detection.confidence, wordCount: words.count,
      courtesy: courtesy(words.homes, detection.language), isName: words.isName,
      isValue: state.matter?.askedSlot != nil && words.count <= Self.valueWordLimit)
    // One word that looks Catalan is no reason to give up on English: a language without a pack needs a sentence.
    // One in Arabic letters is more likely Arabic than Persian where only Arabic has a pack.
    if !isServed(detection.language) {
      if evidence.wordCount < LanguageJudge.strongWordCount, let own = servedLanguage(inScriptOf: detection.language) {
        evidence.language = own
      } else if !evidence.isStrong {
        evidence.language = .undetermined
      }
    }
    return evidence
  }

  /// The language with a pack that a courtesy belongs to: the detected one, or the only one.
  private func courtesy(_ homes: [LocaleTag], _ detected: LocaleTag) -> LocaleTag? {
    let served = homes.filter(isServed)
    if let home = served.first(where: { LanguageJudge.isSameLanguage($0, detected) }) { return home }
    return served.count == 1 ? served[0] : nil
  }

  /// The wish as it is taken, with what else was understood of the message; nil where it is none.
  func decided(
    _ wish: WishReader.Wish, _ text: String, _ result: MatchResult, in state: ConversationState
  ) -> WishReader.Wish? {
    let asksForLanguage =
      result.decision != .none && result.intent.flatMap { packs.intent($0)?.role } == .changeLanguage
    let isRule = result.decision == .answer && result.isByRule
    switch wish.form {
    case .whole:
      // "German" may be what was asked for, or one of the choices.
      if !wish.asks, state.matter?.askedSlot != nil || state.choices.contains(where: { $0.label == text }) {
        return nil
      }
      if !wish.asks, let known = state.language.choice?.wanted ?? state.profile?.locale,
        wish.courtesies.contains(where: { LanguageJudge.isSameLanguage($0, known) })
      {
        return nil
      }
      return asksForLanguage || !isRule || isSmallTalk(result) ? wish : nil
    case .clause: return wish
    case .request: return asksForLanguage ? wish : nil
    case .mention: return asksForLanguage && isRule ? wish : nil
    }
  }

  /// The language that is wished for: of several the first that has a pack; for "Chinese" the script that the customer
  /// writes, else that of profile, conversation, channel or packs.
  func resolved(
    _ wish: WishReader.Wish, in text: String, _ judge: LanguageJudge, current: LocaleTag?
  ) -> LocaleTag {
    guard let named = wish.languages.first(where: isServed) ?? wish.languages.first else { return .undetermined }
    guard named.language == "zh", named.script == nil else { return named }
    if let written = Self.chineseScript(of: text) { return written }
    let known = [judge.profile, current, judge.channel].compactMap { $0 } + packLocales
    return known.first { $0.language == "zh" } ?? named
  }

  /// Traditional Chinese where a text has characters of which there are simplified ones, simplified where it has those; nil
  /// where it has neither, and for Japanese, which has both.
  private static func chineseScript(of text: String) -> LocaleTag? {
    let normalized = NormalizedText(SlotReader.cut(text, to: PhraseItems.byteLimit)).text
    guard !normalized.unicodeScalars.contains(where: { (0x3040...0x30FF).contains($0.value) }) else { return nil }
    let folded = NormalizedText(normalized, form: .folded).text
    let characters = normalized.unicodeScalars.filter(\.properties.isIdeographic)
    if !characters.elementsEqual(folded.unicodeScalars.filter(\.properties.isIdeographic)) {
      return LocaleTag("zh-Hant")
    }
    return normalized.unicodeScalars.contains(where: simplified.contains) ? LocaleTag("zh-Hans") : nil
  }

  /// Simplified characters of ``PhraseTable/chinese``.
  private static let simplified: Set<Unicode.Scalar> = Set("请说话吗谢语汉简体换为们讲写复见".unicodeScalars)

  /// Whether some pack is written in a language.
  func isServed(_ language: LocaleTag) -> Bool { packs.serves(language) }

  /// The first language with a pack that is written in a language's script; nil for Latin letters, which say nothing.
  private func servedLanguage(inScriptOf language: LocaleTag) -> LocaleTag? {
    let script = language.maximized.script
    return script == "Latn" ? nil : packLocales.first { $0.maximized.script == script }
  }

  /// Whether a message is understood as something else than a wish for a language or a courtesy.
  func isTopic(_ result: MatchResult) -> Bool {
    guard result.decision != .none else { return false }
    let intents = result.intents.map(\.intent) + (result.intent.map { [$0] } ?? [])
    return intents.contains { intent in
      let role = packs.intent(intent)?.role
      return role != .changeLanguage && role != .smallTalk
    }
  }

  private func isSmallTalk(_ result: MatchResult) -> Bool {
    result.intent.flatMap { packs.intent($0)?.role } == .smallTalk
  }
}
