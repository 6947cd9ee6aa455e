internal import Frontline

extension Subject {
  /// What a conversation is like.
  static let ofConversation: [Subject] = [
    Subject("decision", .word) { .word($0.conversation.lastDecision?.kind.rawValue) },
    Subject("rule", .word) { .word($0.conversation.lastDecision?.rule?.id) },
    Subject("reason", .text) { .text($0.conversation.lastDecision?.reason ?? "") },
    Subject("intents", .words) { .words(($0.conversation.lastDecision?.intents ?? []).map(Measured.forms)) },
    Subject("understood", .words) {
      .words(($0.conversation.lastUnderstanding?.intents ?? []).map { Measured.forms(of: $0.intent) })
    },
    Subject("matter", .word) { $0.conversation.matter.map { .word(Measured.forms(of: $0.intent)) } ?? .absent },
    Subject("asked_slot", .word) { .word($0.conversation.matter?.askedSlot) },
    Subject("slot.*", .word) { scene, name in
      .word(scene.conversation.slots.last { $0.slot.name == name }?.slot.text.value)
    },
    Subject("language", .word) { .word($0.conversation.locale?.description) },
    Subject("speaker", .word) { scene in
      guard let ticket = scene.conversation.holdingTicket else { return .word(["bot"]) }
      return .word([ticket.description, "ticket", "people"])
    },
    Subject("notices", .words) { .words($0.conversation.notices.map(\.rawValue)) },
    Subject("messages", .number) { scene in
      .number(scene.conversation.transcript.count { $0.author == .customer })
    },
    Subject("erased", .flag) { scene in
      .flag(scene.conversation.transcript.allSatisfy { $0.texts.allSatisfy { $0.value == nil } })
    },
  ]

  /// What has happened since the step began.
  static let ofWindow: [Subject] = [
    Subject("reply", .text) { .text($0.replies.flatMap(\.texts).joined(separator: "\n\n")) },
    Subject("bot", .text) { scene in
      .text(scene.replies.filter { $0.author == .bot }.flatMap(\.texts).joined(separator: "\n\n"))
    },
    Subject("replies", .number) { .number($0.replies.count) },
    Subject("texts", .number) { .number($0.replies.reduce(0) { $0 + $1.texts.count }) },
    Subject("reply_language", .word) { .word($0.replies.last?.language.description) },
    Subject("choices", .words) { .words($0.replies.last { !$0.choices.isEmpty }?.choices ?? []) },
    Subject("events", .events) { scene in .words(scene.events.map { [$0.kind, $0.stored.kind] }) },
    Subject("nothing", .flag) { .flag($0.events.isEmpty) },
    Subject("refused", .text) { .text($0.refusal ?? "") },
  ]
}
