internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Starts the lookup that an intent's answer needs; false where it needs none, or the packs have no answers for one.
  mutating func startLookup(of definition: IntentDefinition) -> Bool {
    guard let id = definition.lookup, let lookup = policy.lookup(id),
      packs.localizedIntent(definition.id, for: locale)?.intent.lookupAnswers != nil
    else { return false }
    let filled = state.filledSlots(of: definition.id)
    let values = lookup.slots.compactMap { name in
      filled.first { $0.name == name }.flatMap { slot in slot.text.value.map { (name, $0) } }
    }
    // Said before the lookup starts, so that it reaches the customer before the outcome does.
    say(.lookingUp)
    flush()
    let texts = named(values)
    emit(
      .lookupStarted(
        LookupStarted(
          number: state.lookupCount + 1, lookup: id, intent: definition.id, values: texts,
          deadline: now + max(.zero, lookup.timeout))))
    return true
  }

  /// Takes the outcome of a lookup; one that is not waited for any more changes nothing.
  mutating func finishLookup(_ number: Int, _ outcome: LookupOutcome) {
    guard let open = state.openLookups.first(where: { $0.number == number }) else { return }
    var fields: [NamedText] = []
    let result: LookupFinished.Result
    switch outcome {
    case .found(let values):
      fields = named(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
      result = .found
    case .notFound: result = .notFound
    case .timedOut: result = .timedOut
    }
    emit(.lookupFinished(LookupFinished(number: number, lookup: open.lookup, result: result, fields: fields)))
    guard state.holdingTicket == nil else { return }
    tell(open, result)
    flush()
  }

  /// Ends lookups whose time is up, earliest first.
  mutating func endLookupsIfOver() {
    for lookup in state.openLookups.sorted(by: { ($0.deadline, $0.number) < ($1.deadline, $1.number) })
    where lookup.deadline <= now {
      finishLookup(lookup.number, .timedOut)
    }
  }

  private mutating func tell(_ lookup: LookupStarted, _ result: LookupFinished.Result) {
    guard let definition = packs.intent(lookup.intent) else { return }
    let arguments = arguments(for: definition.id)
    guard let answer = wording.answer(definition.id, after: result, locale: locale, zone: zone, arguments) else {
      return
    }
    draft.texts.append(answer.text)
    let isRunning = state.matter?.intent == definition.id
    decide(.answer, [definition.id], because: "the lookup ended: \(result.rawValue)")
    guard isRunning, let matter = state.matter else { return }
    if let next = matter.queue.first {
      open(next, queue: Array(matter.queue.dropFirst()), text: "", captures: [])
      proceed(text: "", captures: [])
    } else if result == .found {
      askWhetherItHelped(definition)
    }
  }
}
