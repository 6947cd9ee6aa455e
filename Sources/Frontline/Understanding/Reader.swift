internal import FrontlineLanguage
internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

/// Reads one message: its language, and what it means in the packs of that language.
struct Reader: Sendable {
  /// The most words that are looked at beside matching.
  static let formLimit = 64
  /// From this confidence on a likeness to examples counts in another language than the one that is expected.
  static let guessConfidence = 0.8
  /// A wish for a language is a message of at most so many words, or one whose intent has the role.
  static let wishWordLimit = 4

  let packs: PackCollection
  let detector = LanguageDetector()
  let workers: WorkerPool
  /// The languages that some pack is written in, as the prior of detection.
  let packLocales: [LocaleTag]

  init(packs: PackCollection, workers: WorkerPool) {
    self.packs = packs
    self.workers = workers
    packLocales = packs.locales
  }

  /// Reads a text in the light of the conversation so far. Never fails: what cannot be understood is out of scope.
  func read(_ text: String, in state: ConversationState, previous: IntentID?) -> Reading {
    let forms = workers.withWorker { Self.forms(of: text, $0.analyzer) } ?? []
    let detection = detector.detect(text, prior: prior(state))
    let judge = LanguageJudge(profile: state.profile?.locale, policyDefault: packs.policy.defaultLocale)
    var evidence = LanguageJudge.Evidence(
      language: detection.language, confidence: detection.confidence, wordCount: LanguageJudge.wordCount(of: forms))
    // One word that looks Catalan is no reason to give up on English: a language without a pack needs a sentence.
    // One in Arabic letters is more likely Arabic than Persian where only Arabic has a pack.
    if !isServed(detection.language) {
      if evidence.wordCount < LanguageJudge.strongWordCount, let own = servedLanguage(inScriptOf: detection.language) {
        evidence.language = own
      } else if !evidence.isStrong {
        evidence.language = .undetermined
      }
    }
    let current = state.language.choice?.wanted
    var verdict = judge.verdict(evidence, wish: nil, current: current, doubt: state.language.doubt)
    var wanted = packs.policy.defaultLocale
    if case .choose(let tag, _) = verdict { wanted = tag } else if let current { wanted = current }
    let (result, locale) = match(
      text, attempts: attempts(wanted, detection.language, detection.confidence, state), previous)
    var understanding = Understanding(
      detected: detection.language, languageConfidence: detection.confidence, wishedLanguage: nil, locale: locale,
      previousIntent: previous, decision: result.decision, isByRule: result.isByRule,
      candidates: result.candidates.map { UnderstoodIntent(intent: $0.intent, confidence: $0.confidence) },
      intents: result.decision == .none
        ? []
        : result.intents.map { UnderstoodIntent(intent: $0.intent, confidence: $0.confidence) },
      wordCount: forms.count)
    if let wish = wish(in: text, forms: forms, result) {
      understanding.wishedLanguage = wish
      verdict = judge.verdict(evidence, wish: wish, current: current, doubt: state.language.doubt)
    } else if current == nil, locale != wanted, detection.confidence < LanguageJudge.strongConfidence,
      result.decision != .none
    {
      // The packs know the message in another language than the one that was guessed from a few letters.
      verdict = .choose(locale, .firstMessage)
    }
    return Reading(understanding: understanding, verdict: verdict, captures: result.slots, forms: forms)
  }

  /// Matches in the first language that understands; else the first one's outcome stands.
  private func match(_ text: String, attempts: [LocaleTag], _ previous: IntentID?) -> (MatchResult, LocaleTag) {
    let context = MatchContext(previousIntent: previous)
    let first = attempts.first ?? packs.policy.defaultLocale
    let nothing = MatchResult(decision: .none, intent: nil, confidence: 0)
    return workers.withWorker { worker in
      var best: (MatchResult, LocaleTag)?
      for locale in attempts {
        let result = worker.matcher.match(text, locale: locale, context: context)
        let isGuess = locale != first && !result.isByRule && result.confidence < Self.guessConfidence
        if result.decision == .answer, !isGuess { return (result, locale) }
        if isGuess { continue }
        if best == nil || (best?.0.decision == MatchDecision.none && result.decision == .clarify) {
          best = (result, locale)
        }
      }
      return best ?? (nothing, first)
    } ?? (nothing, first)
  }

  /// The languages in which a message is tried, each once: the conversation's, the detected one, on the first message also
  /// the profile's, the default, and where the detector is not sure those of all packs.
  private func attempts(
    _ wanted: LocaleTag, _ detected: LocaleTag, _ confidence: Double, _ state: ConversationState
  ) -> [LocaleTag] {
    var attempts = [wanted]
    if !detected.isUndetermined, isServed(detected) { attempts.append(detected) }
    if state.language.choice == nil {
      if let profile = state.profile?.locale { attempts.append(profile) }
      attempts.append(packs.policy.defaultLocale)
      if confidence < LanguageJudge.strongConfidence { attempts.append(contentsOf: packLocales) }
    }
    var kept: [LocaleTag] = []
    for tag in attempts where !kept.contains(where: { LanguageJudge.isSameLanguage($0, tag) }) { kept.append(tag) }
    return kept
  }

  /// Whether some pack is written in a language.
  private func isServed(_ language: LocaleTag) -> Bool {
    guard let choice = packs.localeChoice(for: language) else { return false }
    return choice.how != .default || LanguageJudge.isSameLanguage(choice.wanted, choice.chosen)
  }

  /// The first language with a pack that is written in a language's script; nil for Latin letters, which say nothing.
  private func servedLanguage(inScriptOf language: LocaleTag) -> LocaleTag? {
    let script = language.maximized.script
    return script == "Latn" ? nil : packLocales.first { $0.maximized.script == script }
  }

  private func prior(_ state: ConversationState) -> LanguagePrior {
    var prior = LanguagePrior()
    for locale in packLocales { prior.multiply(locale, by: 4) }
    if let profile = state.profile?.locale { prior.multiply(profile, by: 3) }
    if let current = state.language.choice?.wanted { prior.multiply(current, by: 3) }
    return prior
  }

  private func wish(in text: String, forms: [String], _ result: MatchResult) -> LocaleTag? {
    let role = result.intent.flatMap { packs.intent($0)?.role }
    let asks = role == .changeLanguage && result.decision != .none
    guard asks || (forms.count <= Self.wishWordLimit && !(result.decision == .answer && result.isByRule)) else {
      return nil
    }
    guard let named = LanguageNameTable.languageNamed(in: text) else { return nil }
    return asks || Self.isOnlyWish(forms) ? named : nil
  }

  /// Whether a short message without the intent names a language and next to nothing else.
  private static func isOnlyWish(_ forms: [String]) -> Bool { forms.count <= 2 }

  static func forms(of text: String, _ analyzer: TextAnalyzer) -> [String] {
    let analysis = analyzer.analyze(text)
    var forms: [String] = []
    for token in analysis.tokens where token.kind == .word || token.kind == .number {
      forms.append(analysis.normalizedText(of: token))
      if forms.count == formLimit { break }
    }
    return forms
  }
}
