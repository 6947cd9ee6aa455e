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
  /// While a slot is asked for, a message of at most so many words is a value.
  static let valueWordLimit = 3

  let packs: ServedPacks
  let detector: PackLanguageDetector
  let workers: WorkerPool
  /// The languages that some pack is written in, as the prior of detection.
  let packLocales: [LocaleTag]
  private let packPrior: LanguagePrior
  /// The locales of the packs with the written language of each.
  private let packLanguages: [(tag: LocaleTag, language: LocaleTag)]
  let wishes = WishReader(index: .standard)

  init(packs: ServedPacks, workers: WorkerPool) {
    self.packs = packs
    self.workers = workers
    packLocales = packs.locales
    detector = PackLanguageDetector(packLocales: packs.locales)
    packPrior = LanguagePrior(packLocales: packs.locales)
    packLanguages = packs.locales.map { ($0, $0.written) }
  }

  /// Reads a text in the light of the conversation so far. Never fails: what cannot be understood is out of scope.
  func read(_ text: String, in state: ConversationState, previous: IntentID?) -> Reading {
    let prior = prior(state)
    let detected = workers.withWorker { worker -> (forms: [String], language: LanguageDetection) in
      var copy = text
      var language = copy.withUTF8 { detector.detect($0, prior: prior, matcher: worker.matcher) }
      language.language = detector.locale(serving: language.language)
      return (Self.forms(of: text, worker.analyzer), language)
    }
    let (forms, detection) = detected ?? ([], .undetermined)
    let judge = LanguageJudge(
      profile: state.profile?.locale, channel: packs.policy.channelLocale(state.channel),
      policyDefault: packs.policy.defaultLocale)
    let clauses = PhraseItems.clauses(of: text)
    let evidence = evidence(of: text, clauses: clauses, detection, in: state)
    let current = state.language.choice?.wanted
    let setting = state.profile?.language
    var verdict =
      setting.map { judge.verdict(setting: $0, current: current) }
      ?? judge.verdict(evidence, wish: nil, current: current, doubt: state.language.doubt)
    var wanted = packs.policy.defaultLocale
    if case .choose(let tag, _) = verdict { wanted = tag } else if let current { wanted = current }
    let isLikely =
      detection.confidence >= LanguageJudge.weakConfidence && LanguageJudge.isSameLanguage(detection.language, wanted)
    let (result, locale) = match(
      text, attempts: attempts(wanted, detection.language, detection.confidence, state), isLikely: isLikely, previous)
    let wish = setting == nil ? wishes.wish(in: clauses).flatMap { decided($0, text, result, in: state) } : nil
    if let wish {
      let language = resolved(wish, in: text, judge, current: current)
      verdict = judge.verdict(evidence, wish: language, current: current, doubt: state.language.doubt)
    } else if setting == nil, current == nil, locale != wanted, detection.confidence < LanguageJudge.strongConfidence,
      result.decision != .none
    {
      // The packs know the message in another language than the one that was guessed from a few letters.
      verdict = .choose(locale, .understood)
    }
    let understanding = Understanding(
      detected: detection.language, languageConfidence: detection.confidence,
      wishedLanguage: wish == nil ? nil : verdict.chosen, languageRule: verdict.rule, locale: locale,
      previousIntent: previous, decision: result.decision, isByRule: result.isByRule,
      candidates: result.candidates.map { UnderstoodIntent(intent: $0.intent, confidence: $0.confidence) },
      intents: result.decision == .none
        ? []
        : result.intents.map { UnderstoodIntent(intent: $0.intent, confidence: $0.confidence) },
      wordCount: forms.count)
    return Reading(
      understanding: understanding, verdict: verdict, captures: result.slots, forms: forms,
      isOnlyWish: wish.map { $0.form != .clause || !isTopic(result) } ?? false)
  }

  /// Matches in the first language that understands; else the first one's outcome stands. Where that language is likely by
  /// its letters too, asking back is understanding: "refund" is English, whatever another language makes of it.
  private func match(
    _ text: String, attempts: [LocaleTag], isLikely: Bool, _ previous: IntentID?
  ) -> (MatchResult, LocaleTag) {
    let context = MatchContext(previousIntent: previous)
    let first = attempts.first ?? packs.policy.defaultLocale
    let nothing = MatchResult(decision: .none, intent: nil, confidence: 0)
    return workers.withWorker { worker in
      var best: (MatchResult, LocaleTag)?
      for locale in attempts {
        let result = worker.matcher.match(text, locale: locale, context: context)
        let isGuess = locale != first && !result.isByRule && result.confidence < Self.guessConfidence
        if result.decision == .answer, !isGuess { return (result, locale) }
        if isLikely, locale == first, result.decision == .clarify { return (result, locale) }
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
    var kept: [LocaleTag] = []
    var languages: [LocaleTag] = []
    func attempt(_ tag: LocaleTag, _ language: LocaleTag) {
      guard !languages.contains(language) else { return }
      kept.append(tag)
      languages.append(language)
    }
    attempt(wanted, wanted.written)
    if !detected.isUndetermined, isServed(detected) { attempt(detected, detected.written) }
    if state.language.choice == nil {
      if let profile = state.profile?.locale { attempt(profile, profile.written) }
      attempt(packs.policy.defaultLocale, packs.policy.defaultLocale.written)
      if confidence < LanguageJudge.strongConfidence {
        for (tag, language) in packLanguages { attempt(tag, language) }
      }
    }
    return kept
  }

  private func prior(_ state: ConversationState) -> LanguagePrior {
    var prior = packPrior
    prior.add(
      profile: state.profile?.locale, channel: packs.policy.channelLocale(state.channel),
      conversation: state.language.choice?.wanted, policyDefault: packs.policy.defaultLocale)
    return prior
  }

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
