extension PackCollection {
  /// What is wrong with the policy and the packs as a whole: names that stand for nothing, answers and questions that are missing.
  ///
  /// Pure and deterministic; the findings are sorted. It needs no file, so that packs made by code are checked alike.
  public func findings() -> [Finding] {
    var findings = policy.findings()
    for pack in packs {
      findings += duplicates(
        of: pack.intents.map { ($0.id.name, $0.location) }, what: "intent")
      if pack.localized(in: pack.defaultLocale) == nil {
        findings.append(
          Finding(
            .error, .missingDefaultLocale, at: pack.location,
            "pack \(quoted(pack.id)) is not written in its default locale \(pack.defaultLocale)",
            advice: "Write or mend \(pack.defaultLocale).yaml beside it, or name another default_locale"))
      }
      for intent in pack.intents { findings += self.findings(of: intent) }
      for locale in pack.locales {
        for intent in locale.intents {
          guard let definition = pack.intent(named: intent.id.name) else { continue }
          findings += self.findings(of: intent, definition: definition)
        }
      }
    }
    findings += policyReferenceFindings()
    return
      (findings + packListFindings() + roleFindings() + riskFindings() + requirementFindings()
      + followUpPatternFindings()).sorted()
  }

  private func packListFindings() -> [Finding] { duplicates(of: packs.map { ($0.id, $0.location) }, what: "pack") }

  private func findings(of intent: IntentDefinition) -> [Finding] {
    let fields = intent.fieldLocations
    func place(_ key: String) -> SourceLocation { fields[key] ?? intent.location }
    var findings = policy.handoverFindings(
      tier: intent.nextTier, tierLocation: place("next_tier"), team: intent.team, teamLocation: place("team"))
    if let tier = intent.firstTier, policy.tier(tier) == nil {
      findings.append(.unknown(.unknownTier, "tier", tier, known: policy.tiers.map(\.id), at: place("tier")))
    }
    if let next = intent.nextTier.flatMap({ policy.tier($0) }),
      let first = intent.firstTier.map({ policy.tier($0) }) ?? policy.firstTier, next.level <= first.level
    {
      findings.append(
        Finding(
          .error, .wrongTier, at: place("next_tier"),
          "next_tier \(quoted(next.id)) is not above the intent's first tier \(quoted(first.id))",
          advice: "Name a tier that stands later in tiers"))
    }
    findings += policy.unknownSkills(intent.skills, at: fields, entry: intent.location)
    findings += policy.unknownSkills(intent.wantedSkills, key: "wanted_skills", at: fields, entry: intent.location)
    findings += duplicates(of: intent.slots.map { ($0.name, $0.location) }, what: "slot")
    if let lookup = intent.lookup {
      if let definition = policy.lookup(lookup) {
        for slot in definition.slots where !intent.slots.contains(where: { $0.name == slot }) {
          findings.append(
            Finding(
              .error, .unknownSlot, at: place("lookup"),
              "lookup \(quoted(lookup)) needs the slot \(quoted(slot)), which the intent does not have",
              advice: "Add the slot to the intent's slots"))
        }
      } else {
        findings.append(
          .unknown(.unknownLookup, "lookup", lookup, known: policy.lookups.map(\.id), at: place("lookup")))
      }
    }
    for (index, followUp) in intent.followUps.enumerated() where self.intent(followUp) == nil {
      let known = packs.flatMap { pack in
        pack.intents.map { pack.id == intent.id.pack ? $0.id.name : $0.id.description }
      }
      let written = followUp.pack == intent.id.pack ? followUp.name : followUp.description
      findings.append(
        .unknown(.unknownIntent, "intent", written, known: known, at: fields["follow_ups", index] ?? intent.location))
    }
    return findings
  }

  private func findings(of intent: LocalizedIntent, definition: IntentDefinition) -> [Finding] {
    var findings: [Finding] = []
    for slot in definition.slots where slot.isRequired && intent.question(forSlot: slot.name) == nil {
      findings.append(
        Finding(
          .error, .missingQuestion, at: intent.location,
          "intent \(quoted(intent.id.description)) has no question for its slot \(quoted(slot.name))",
          advice: "Add it under questions, or make the slot \"required: false\" in pack.yaml"))
    }
    for question in intent.slotQuestions where !definition.slots.contains(where: { $0.name == question.slot }) {
      findings.append(
        .unknown(
          .unknownSlot, "slot", question.slot, known: definition.slots.map(\.name), at: question.question.location))
    }
    if definition.lookup != nil, intent.lookupAnswers == nil {
      findings.append(
        Finding(
          .error, .missingLookupAnswers, at: intent.location,
          "intent \(quoted(intent.id.description)) has a lookup but no lookup_answers",
          advice: "Add lookup_answers with found, not_found and timed_out"))
    }
    // People answer what goes to them at once.
    let goesToPeople = definition.firstTier.map { policy.tier($0)?.kind == .human } ?? false
    let speaks = [nil, .smallTalk, .notice].contains(definition.role) && !goesToPeople
    if speaks, intent.lookupAnswers == nil, !intent.answers.contains(where: { $0.conditionCount == 0 }) {
      findings.append(
        Finding(
          .error, .missingAnswer, at: intent.location,
          "intent \(quoted(intent.id.description)) has no answer that holds for everybody",
          advice: "Add an answer; variants only replace it where their conditions hold"))
    }
    return findings
  }

  private func roleFindings() -> [Finding] {
    guard !packs.isEmpty else { return [] }
    let needed: [IntentRole] = [.requestHuman, .notSolved, .solved, .cancel, .changeLanguage]
    return needed.compactMap { role in
      if intent(role: role) != nil { return nil }
      return Finding(
        .warning, .missingRole, at: policy.location, "no intent has the role \(role.rawValue)",
        advice: "Give it to an intent, or add the pack common, which has one")
    }
  }

  private func riskFindings() -> [Finding] {
    let known = Array(Set(packs.flatMap { $0.intents.compactMap(\.risk) })).sorted()
    return policy.escalationRules.flatMap { rule -> [Finding] in
      guard case .risk(let classes) = rule.trigger else { return [] }
      return classes.enumerated().compactMap { index, name in
        if known.contains(name) { return nil }
        return Finding(
          .warning, .unknownRisk, at: rule.fieldLocations["risk", index] ?? rule.location,
          "no intent has the risk \(quoted(name)), so the rule never applies",
          advice: NameSuggestion.advice(for: name, known: known, what: "risk"))
      }
    }
      + policy.playbooks.filter { !known.contains($0.risk) }.map { playbook in
        Finding(
          .warning, .unknownRisk, at: playbook.location,
          "no intent has the risk \(quoted(playbook.risk)), so nobody sees the playbook",
          advice: NameSuggestion.advice(for: playbook.risk, known: known, what: "risk"))
      }
  }

  /// Slots that a tier needs before a ticket comes to it, and that no intent asks for.
  private func requirementFindings() -> [Finding] {
    guard !packs.isEmpty else { return [] }
    let known = Set(packs.flatMap { $0.intents.flatMap { $0.slots.map(\.name) } }).sorted()
    return policy.tiers.flatMap { tier in
      tier.required.enumerated().compactMap { index, name in
        if known.contains(name) || name == TierDefinition.note || name == TierDefinition.attachment { return nil }
        return Finding(
          .warning, .unknownSlot, at: tier.fieldLocations["required", index] ?? tier.location,
          "no intent has the slot \(quoted(name)), so the bot never asks for what tier \(quoted(tier.id)) needs",
          advice: NameSuggestion.advice(
            for: name, known: known + [TierDefinition.note, TierDefinition.attachment], what: "requirement"))
      }
    }
  }

  private func followUpPatternFindings() -> [Finding] {
    let named = Set(packs.flatMap { $0.intents.flatMap(\.followUps) })
    return packs.flatMap { pack in
      pack.locales.flatMap { locale in
        locale.intents.compactMap { intent in
          guard let first = intent.followUpPatterns.first, !named.contains(intent.id) else { return nil }
          return Finding(
            .warning, .unreachableFollowUp, at: first.location,
            "no intent lists \(quoted(intent.id.description)) in follow_ups, so its follow_up_patterns never hold",
            advice: "List it in the follow_ups of the intents that it may follow")
        }
      }
    }
  }
}
