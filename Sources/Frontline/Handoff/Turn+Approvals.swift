internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Tells the customer what was decided about goodwill; in public the agent tells it in own words.
  mutating func tell(_ decided: ApprovalDecided) {
    guard state.channelKind == .private, let approval = desk.approval(decided.id) else { return }
    var what = policy.approval(approval.kind)?.name(for: locale) ?? approval.kind
    if let amount = approval.amount { what += " (\(wording.money(amount, locale: locale)))" }
    say(decided.isApproved ? .approvalGranted : .approvalRefused, ["what": .text(what)])
  }
}
