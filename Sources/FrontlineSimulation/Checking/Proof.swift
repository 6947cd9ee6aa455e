internal import Frontline
internal import FrontlineText

/// Why things are as they are, in a few lines below a failure.
struct Proof {
  let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// Intents that are shown of a match.
  private static let candidateLimit = 3

  var lines: [String] {
    ["at        \(MomentText.text(scene.now, in: scene.zone))"] + decision + match + ticket + assignment + clocks
      + events
  }

  private var decision: [String] {
    guard let decision = scene.conversation.lastDecision else { return [] }
    let rule = decision.rule.map { rule in
      ", rule \(rule.id)" + (rule.location.map { " (\($0))" } ?? "")
    }
    let intents = decision.intents.isEmpty ? "" : " " + decision.intents.map(\.description).joined(separator: ", ")
    return ["decision  \(decision.kind)\(intents)\(rule ?? ""): \(decision.reason)"]
  }

  private var match: [String] {
    guard let understanding = scene.explanation?.understanding else { return [] }
    let candidates = understanding.candidates.prefix(Self.candidateLimit).map { candidate in
      "\(candidate.intent) \(Int((candidate.confidence * 100).rounded())) %"
    }
    let means = understanding.isByRule ? "by a pattern" : "by examples"
    var lines = [
      "match     \(understanding.decision.rawValue) \(means) in \(understanding.locale): "
        + (candidates.isEmpty ? "nothing" : candidates.joined(separator: ", "))
    ]
    if let rule = scene.explanation?.proof?.rules.first(where: \.isDecisive) {
      lines.append("pattern   \(rule.pattern.value) (\(rule.pattern.location))")
    }
    return lines
  }

  private var ticket: [String] {
    guard let ticket = scene.ticket else { return [] }
    let place = scene.desk.position(of: ticket.id).map { ", place \($0)" } ?? ""
    let holder = ticket.holder.map { ", with \($0)" } ?? ""
    return [
      "ticket    \(ticket.id) \(ticket.state.rawValue) in \(ticket.queue), \(ticket.urgency.name)\(place)\(holder)"
    ]
  }

  private var assignment: [String] {
    guard let proof = scene.assignmentProof else { return [] }
    let chosen = proof.chosen.map { "\($0) chosen" } ?? "nobody chosen"
    let others = proof.rejections.map { "\($0.agent) \($0.reason.rawValue)\($0.skill.map { " \($0)" } ?? "")" }
    return ["routing   " + ([chosen] + others).joined(separator: ", ")]
  }

  private var clocks: [String] {
    scene.clocks.map { clock in
      let due = clock.due.map { ", due \(MomentText.text($0, in: scene.zone))" } ?? ""
      return "clock     \(clock.kind.rawValue) \(clock.state.rawValue)\(due), "
        + "\(DurationText.text(clock.left)) left of \(DurationText.text(clock.target))"
    }
  }

  /// How the clocks of the ticket ran, recomputed from the log.
  private var workings: [String] {
    guard let ticket = scene.ticket else { return [] }
    var audit = ServiceLevelAudit(desk: scene.engine.desk)
    for event in scene.log { if let event = event.desk { audit.take(event) } }
    return audit.workings(of: ticket.id, at: scene.now).map { "working   \($0)" }
  }

  private var events: [String] {
    scene.events.isEmpty ? [] : ["events    " + scene.events.map(\.kind).joined(separator: ", ")]
  }
}
