internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// What a tier needs and the customer has not given: names of slots, `attachment`.
  func missing(inTier id: String) -> [String] {
    let subject = origin ?? state
    let filled = Set((subject.slots + state.slots).map(\.slot.name))
    return (policy.tier(id)?.required ?? []).filter { name in
      switch name {
      case TierDefinition.note: false
      case TierDefinition.attachment: subject.attachments.isEmpty && state.attachments.isEmpty
      default: !filled.contains(name)
      }
    }
  }

  /// Says what the people need meanwhile, in the words in which the packs ask for it; nothing where nothing is missing, or
  /// nobody ever asks for it.
  mutating func tellNeeds(of id: TicketID) {
    guard let request = desk.ticket(id)?.request else { return }
    let filled = Set(state.slots.map(\.slot.name))
    let missing = request.missing.filter { !filled.contains($0) }
    let questions = missing.compactMap { name in
      intent(asking: name, first: request.intents).map {
        wording.question(name, of: $0, locale: locale, zone: zone).question
      }
    }
    guard !questions.isEmpty else { return }
    say(.stillNeeded, ["what": .text(questions.joined(separator: " "))])
  }

  /// An intent that asks for a slot: one of the ticket's, else the first of the packs.
  private func intent(asking slot: String, first intents: [IntentID]) -> IntentID? {
    func asks(_ intent: IntentID) -> Bool {
      packs.localizedIntent(intent, for: locale)?.intent.question(forSlot: slot) != nil
    }
    return intents.reversed().first(where: asks) ?? packs.packs.lazy.flatMap(\.intents).map(\.id).first(where: asks)
  }
}
