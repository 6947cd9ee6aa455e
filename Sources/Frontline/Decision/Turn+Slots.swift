internal import FrontlineDesk
internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// From this confidence on a message that answers no question of ours is another matter.
  static let switchConfidence = 0.85

  /// Deals with a message while a slot is asked for; false where the message is about something else.
  mutating func takeSlot(_ text: String, _ reading: Reading, hasAttachments: Bool) -> Bool {
    guard let matter = state.matter, let slot = askedSlotDefinition, let definition = packs.intent(matter.intent) else {
      return false
    }
    let understanding = reading.understanding
    if slot.type == .attachment {
      if hasAttachments, let reference = state.attachments.last?.reference.value {
        fill(slot, of: definition, with: reference)
        proceed(text: text, captures: [])
        return true
      }
    } else if let value = value(for: slot, in: text, captures: reading.captures) {
      if slot.type == .text, saysOtherMatter(understanding, than: matter.intent), understanding.isByRule {
        return false
      }
      fill(slot, of: definition, with: value)
      fillSlots(of: definition.id, from: text, captures: reading.captures)
      proceed(text: text, captures: reading.captures)
      return true
    }
    if saysOtherMatter(understanding, than: matter.intent) { return false }
    reject(slot, of: definition)
    return true
  }

  /// The most words of a message that is nothing but a value.
  static let valueWordLimit = 3

  /// Deals with a message that is nothing but another value for the matter that was looked up last, such as a second order
  /// number; false where it is not.
  mutating func takeAnotherValue(_ text: String, _ reading: Reading) -> Bool {
    guard let matter = state.matter, matter.isAnswered, let definition = packs.intent(matter.intent),
      definition.lookup != nil, reading.forms.count <= Self.valueWordLimit
    else { return false }
    for slot in definition.slots where slot.type != .text && slot.type != .attachment {
      guard let value = SlotReader.value(of: slot.type, in: text, language: locale.language) else { continue }
      fill(slot, of: definition, with: value)
      proceed(text: text, captures: [])
      return true
    }
    return false
  }

  /// Whether a message clearly means another topic than the running one.
  private func saysOtherMatter(_ understanding: Understanding, than intent: IntentID) -> Bool {
    guard let other = clearIntent(understanding), other != intent, role(of: other) == nil else { return false }
    return understanding.isByRule || understanding.confidence >= Self.switchConfidence
  }

  /// The first required slot that is empty.
  func nextSlot(of definition: IntentDefinition) -> SlotDefinition? {
    let filled = state.filledSlots(of: definition.id)
    return definition.slots.first { slot in slot.isRequired && !filled.contains { $0.name == slot.name } }
  }

  /// Asks for a slot.
  mutating func ask(_ slot: SlotDefinition, of definition: IntentDefinition) {
    if moveForDetails(slot) { return }
    let words = wording.question(slot.name, of: definition.id, locale: locale, zone: zone)
    draft.texts.append(words.question)
    emit(.slotAsked(SlotAsked(intent: definition.id, slot: slot.name)))
    decide(.askSlot, [definition.id], because: "the answer needs \(slot.name)")
  }

  private mutating func reject(_ slot: SlotDefinition, of definition: IntentDefinition) {
    emit(.slotRejected(SlotRejected(intent: definition.id, slot: slot.name)))
    let failures = state.matter?.slotFailures ?? 1
    triggers.slot = slot.name
    triggers.slotFailures = failures
    if escalate(about: [definition.id]) { return }
    if handOverWhenIdle() { return }
    let words = wording.question(slot.name, of: definition.id, locale: locale, zone: zone)
    draft.texts.append(words.correction)
    draft.texts.append(words.question)
    decide(.askSlotAgain, [definition.id], because: triggers.reason(.slotFailed(count: failures)))
  }

  /// A value for a slot in a message: what the winning pattern captured, else what the slot's type finds.
  func value(for slot: SlotDefinition, in text: String, captures: [SlotCapture]) -> String? {
    if let captured = captures.first(where: { $0.name == slot.name })?.value {
      return SlotReader.value(of: slot.type, in: captured, language: locale.language) ?? captured
    }
    return SlotReader.value(of: slot.type, in: text, language: locale.language)
  }

  /// Takes the values of typed slots that a message holds beside what was asked. Free text is only taken when asked for.
  mutating func fillSlots(of intent: IntentID, from text: String, captures: [SlotCapture]) {
    guard let definition = packs.intent(intent) else { return }
    for slot in definition.slots where slot.name != state.matter?.askedSlot {
      let captured = captures.contains { $0.name == slot.name }
      switch slot.type {
      case .text: guard captured else { continue }
      case .attachment:
        let isFilled = state.filledSlots(of: intent).contains { $0.name == slot.name && $0.text.value != nil }
        guard let reference = newAttachment(), !isFilled else { continue }
        fill(slot, of: definition, with: reference)
        say(.attachmentReceived)
        continue
      case .number where !captured && definition.slots.contains { Self.holdsDigits($0.type) }: continue
      default: break
      }
      let filled = state.filledSlots(of: intent).contains { $0.name == slot.name && $0.text.value != nil }
      guard let value = value(for: slot, in: text, captures: captures) else { continue }
      if filled, state.filledSlots(of: intent).last(where: { $0.name == slot.name })?.text.value == value { continue }
      fill(slot, of: definition, with: value)
    }
  }

  /// Whether values of a type are digits that a number could be mistaken for.
  private static func holdsDigits(_ type: SlotType) -> Bool {
    switch type {
    case .number, .text, .attachment, .email, .url: false
    case .orderNumber, .trackingNumber, .phone, .amount, .date, .time, .cardNumber: true
    }
  }

  /// A follow-up takes over values of the same name and type from the matter before.
  mutating func carrySlots(from previous: IntentID?, to intent: IntentID) {
    guard let previous, previous != intent, let before = packs.intent(previous), before.followUps.contains(intent),
      let definition = packs.intent(intent)
    else { return }
    let filled = state.filledSlots(of: intent)
    for slot in definition.slots where !filled.contains(where: { $0.name == slot.name }) {
      guard before.slots.contains(where: { $0.name == slot.name && $0.type == slot.type }),
        let value = state.filledSlots(of: previous).first(where: { $0.name == slot.name })?.text.value
      else { continue }
      fill(slot, of: definition, with: value)
    }
  }

  /// Fills a slot. Whatever its type, a card number is recorded masked.
  mutating func fill(_ slot: SlotDefinition, of definition: IntentDefinition, with value: String) {
    let text = NamedText(name: slot.name, text: erasable(CardMask.masked(value)))
    emit(.slotFilled(SlotFilled(intent: definition.id, slot: text)))
  }

  /// The attachment of the last message, or one of the message before that the customer was asked about.
  private func newAttachment() -> String? {
    if state.lastDecision?.kind == .askAboutAttachment { return state.attachments.last?.reference.value }
    return state.turnEntries.last { !$0.attachments.isEmpty }?.attachments.last?.reference.value
  }
}
