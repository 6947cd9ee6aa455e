import Foundation

/// A directory of packs in a temporary place, small enough to be compiled in no time.
final class SmallPacks {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("frontline-\(UUID().uuidString)").path

  init(changing changes: [String: String] = [:]) throws {
    for (file, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) { try write(file, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file of the directory and returns its path.
  @discardableResult
  func write(_ file: String, _ text: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  func read(_ file: String) throws -> String { try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8) }

  static let files = [
    "support.yaml": """
    default_locale: en
    default_zone: Etc/UTC
    tiers:
      - {id: bot, name: Bot, kind: bot}
      - {id: agents, name: Agents, kind: human, accept: true, offer_timeout: 2m}
      - {id: engineers, name: Engineers, kind: human}
    teams:
      support: {name: {en: Support}, tier: agents, calendar: always}
      engineering: {name: {en: Engineering}, tier: engineers, calendar: always}
    calendars:
      always:
        zone: Etc/UTC
        hours:
          mon-sun: ["00:00-24:00"]
    channels: {app: private, x-post: public}
    escalation:
      - {id: human-requested, when: human-requested, tier: agents}
      - {id: not-understood, when: {not-understood: 3}, tier: agents}

    """,
    "shop/pack.yaml": """
    id: shop
    version: 1.0.0
    title: Shop
    default_locale: en
    intents:
      refund: {title: Refund}
      delivery: {title: Delivery}
      human: {title: A person, role: request-human}
      cancel: {title: Stop, role: cancel}
      language-change: {title: Another language, role: change-language}
      not-solved: {title: Not solved, role: not-solved}
      solved: {title: Solved, role: solved}

    """,
    "shop/en.yaml": """
    locale: en
    intents:
      refund:
        label: Refund
        examples:
          - I want my money back
          - please refund my purchase
          - can you return what I paid
          - refund the payment
          - give me back the money
          - reimburse me
        patterns: |
          refund * please
        answer: You get your money back within three days.
      delivery:
        label: Delivery
        examples:
          - when will the parcel arrive
          - how long does shipping take
          - the package is late
          - track my delivery
          - where did the courier go
          - how far is the courier
        answer: Parcels arrive within a week.
      human:
        label: A person
        examples:
          - let me talk to a human
          - a real agent now
          - connect me with someone
          - not a robot
        patterns: |
          talk to * human
        answer: Of course.
      cancel:
        label: Stop
        examples: [forget it]
        patterns: |
          ^ cancel $
      language-change:
        label: Another language
        examples: [speak my language]
        patterns: |
          another language
      not-solved:
        label: Not solved
        examples: [still broken]
        patterns: |
          did not help
      solved:
        label: Solved
        examples: [all good now]
        patterns: |
          that helped
    texts:
      rephrase: Please say it in other words.
      clarify: Which of these do you mean?
      nearest-topics: Is it one of these?
      something-else: Something else
      did-this-help: Did this help?
      glad-it-helped: Glad to hear it.
      sorry-try-again: Sorry. Tell me more.
      slot-invalid: That does not fit.
      cancelled: We leave it there.
      attachment-without-context: What is the file about?
      attachment-received: Your file is here.
      looking-up: One moment.
      handoff: "{team} has your ticket {ticket}, number {position}."
      handoff-closed: "{team} has your ticket {ticket}, number {position}, and is back {opens}."
      handoff-unknown-hours: "{team} has your ticket {ticket}, number {position}."
      team-hours: "{team}: {hours}."
      agent-joined: "{agent} is with you."
      waiting-for-agent: "{ticket} waits."
      transferred: "{ticket} has gone to {team}."
      returned-to-bot: I am the bot again.
      ticket-solved: "{ticket} is solved."
      language-changed: English it is.
      language-fallback: I answer in {language}.
      message-too-long: That was long.
      welcome: Hello!
      wait-estimate: "It takes {wait}."
      promise: "You hear from us by {by}."
      still-needed: "Please send {what}."
      moved-to-private: "We wrote to you on {channel}."
      private-details-please: Please send your order in private.
      community: "Others may know: {link}"
      throttled: That was a lot at once.
      rating-request-numbers: How was it, from 1 to 5?
      rating-request-stars: How many stars?
      rating-request-thumbs: Thumbs up or down?
      rating-request-yes-no: Is it solved?
      rating-thanks: Thank you.
      rating-reopened: "{ticket} is open again."
      reminder: "{ticket} waits for you."
      closed-no-answer: "{ticket} ends without an answer."
      approval-granted: "You get {what}."
      approval-refused: "Sorry, no {what}."
      feedback-noted: We noted it.
      feedback-done: "{topic} is done."
      incident-notice: We know of it.

    """,
    "shop/tests/en.yaml": """
    locale: en
    intents:
      refund:
        - I would like a refund, please
      delivery:
        - is the parcel late
    out_of_scope:
      - "???"

    """,
  ]
}
