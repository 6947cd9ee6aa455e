internal import FrontlineDesk
internal import FrontlinePacks

extension Turn {
  /// Deals with a message that is attachments and no words.
  mutating func takeAttachment() {
    guard let matter = state.matter, let definition = packs.intent(matter.intent),
      let slot = attachmentSlot(of: definition, matter), let reference = state.attachments.last?.reference.value
    else {
      askAboutAttachment()
      return
    }
    fill(slot, of: definition, with: reference)
    say(.attachmentReceived)
    if matter.askedSlot == slot.name || !matter.isAnswered {
      proceed(text: "", captures: [])
      return
    }
    // The answer asked for it as a proof: people have to look at it.
    let reason = "the \(slot.name) that the answer asked for has come"
    if handOver(intents: [definition.id], builtIn: "proof-received", because: reason) { return }
    decide(.takeAttachment, [definition.id], because: reason)
  }

  /// The slot that an attachment without words is meant for: the one that is asked for, else an empty one of the matter.
  private func attachmentSlot(of definition: IntentDefinition, _ matter: Matter) -> SlotDefinition? {
    let slots = definition.slots.filter { $0.type == .attachment }
    if let asked = slots.first(where: { $0.name == matter.askedSlot }) { return asked }
    let filled = state.filledSlots(of: definition.id)
    return slots.first { slot in !filled.contains { $0.name == slot.name } }
  }

  private mutating func askAboutAttachment() {
    if handOverWhenIdle() { return }
    say(.attachmentWithoutContext)
    decide(.askAboutAttachment, because: "an attachment came with nothing that tells what it is for")
    askAgain()
  }
}
