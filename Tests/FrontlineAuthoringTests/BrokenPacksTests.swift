import Foundation
import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

@Suite struct BrokenPacksTests {
  static let support = "support.yaml"
  static let pack = "shop/pack.yaml"
  static let english = "shop/en.yaml"
  static let chinese = "shop/zh-Hans.yaml"

  static let policyMistakes: [BrokenFile] = [
    BrokenFile(support, "default_zone: Etc/UTC", "¦default_zome: Etc/UTC", "unknown-key"),
    BrokenFile(support, "default_zone: Etc/UTC", "default_zone: ¦3 o'clock", "bad-zone"),
    BrokenFile(support, "default_locale: en", "default_locale: ¦e", "bad-locale"),
    BrokenFile(support, "default_locale: en", "default_locale: ¦iw", "bad-locale"),
    BrokenFile(support, "default_locale: en", "¦skils: []", "unknown-key"),
    BrokenFile(support, "kind: bot}", "kind: ¦robot}", "unknown-value"),
    BrokenFile(support, "{id: bot, name: Bot, kind: bot}", "¦{id: bot, name: Bot}", "missing-key"),
    BrokenFile(support, "offer_timeout: 90s", "offer_timeout: ¦90", "bad-duration"),
    BrokenFile(support, "offer_timeout: 90s", "offer_timeout: ¦99999999999999999999d", "bad-duration"),
    BrokenFile(support, "accept: true", "accept: ¦maybe", "unknown-value"),
    BrokenFile(support, "id: engineers", "id: ¦agents", "duplicate-id"),
    BrokenFile(support, "service_level: standard}", "service_level: ¦standart}", "unknown-service-level"),
    BrokenFile(support, "required: [note]", "required: [¦order number]", "bad-id"),
    BrokenFile(support, "required: [note]", "required: [note, ¦note]", "duplicate-id"),
    BrokenFile(support, "required: [note]", "required: [¦notes]", "unknown-slot"),
    BrokenFile(support, "sends_to: [agents]", "sends_to: [¦agent]", "unknown-tier"),
    BrokenFile(support, "sends_to: [agents]", "sends_to: [¦engineers]", "wrong-tier"),
    BrokenFile(support, "takes_back: 8h", "takes_back: ¦later", "bad-duration"),
    BrokenFile(support, "kind: bot}", "kind: bot, takes_back: ¦8h}", "wrong-tier"),
    BrokenFile(support, "reopen_within: 3d", "¦reopen_in: 3d", "unknown-key"),
    BrokenFile(support, "reopen_within: 3d", "reopen_within: ¦3", "bad-duration"),
    BrokenFile(support, "remind_after: 1d", "remind_after: ¦5d", "out-of-range"),
    BrokenFile(support, "    tier: agents", "    tier: ¦agent", "unknown-tier"),
    BrokenFile(support, "    tier: agents", "    tier: ¦bot", "wrong-tier"),
    BrokenFile(support, "    calendar: office\n    skills: [billing]", "    calendar: ¦offices", "unknown-calendar"),
    BrokenFile(support, "    skills: [billing]", "    skills: [¦biling]", "unknown-skill"),
    BrokenFile(support, "ja: カスタマーサポート", "¦xx-yy-zz: カスタマーサポート", "bad-locale"),
    BrokenFile(support, "mon-fri: [", "¦mon-fry: [", "bad-hours"),
    BrokenFile(support, "\"09:00-12:00\", \"13:00-18:00\"", "\"09:00-12:00\", ¦\"11:59-18:00\"", "bad-hours"),
    BrokenFile(support, "sat: [\"10:00-24:00\"]", "sat: [¦\"22:00-22:00\"]", "bad-hours"),
    BrokenFile(support, "sat: [\"10:00-24:00\"]", "¦fri: [\"10:00-24:00\"]", "bad-hours"),
    BrokenFile(support, "date: 2026-12-25", "date: ¦2026-02-29", "bad-date"),
    BrokenFile(support, "date: \"01-01\"", "date: ¦tomorrow", "bad-date"),
    BrokenFile(support, "first_response: 4h", "¦first_respone: 4h", "unknown-key"),
    BrokenFile(support, "next_response: 30m", "next_response: ¦30", "bad-duration"),
    BrokenFile(support, "calendar: always", "calendar: ¦offce", "unknown-calendar"),
    BrokenFile(support, "{waiting-on-customer: [resolution]", "{¦waiting-on-me: [resolution]", "unknown-key"),
    BrokenFile(support, "snoozed: [update", "snoozed: [¦updates", "unknown-value"),
    BrokenFile(support, "reopened: restart", "reopened: ¦give_back", "unknown-value"),
    BrokenFile(support, "share: 50%", "share: ¦0.5", "wrong-type"),
    BrokenFile(support, "share: 50%", "share: ¦100%", "out-of-range"),
    BrokenFile(support, "lead: none", "lead: ¦soon", "bad-duration"),
    BrokenFile(support, "urgency: urgent, tier", "urgency: ¦urgnt, tier", "unknown-value"),
    BrokenFile(support, "tier: [agents]", "tier: [¦agent]", "unknown-tier"),
    BrokenFile(support, "channel: [x-post]", "channel: [¦x-pots]", "unknown-channel"),
    BrokenFile(support, "region: [JP]", "region: [¦Japan]", "bad-region"),
    BrokenFile(support, "region: [JP]}, first_response: 30m}", "region: [JP]}, ¦first_respose: 30m}", "unknown-key"),
    BrokenFile(
      support,
      "- {when: {urgency: urgent, tier: [agents], channel: [x-post], plan: [vip], region: [JP]}, first_response",
      "- ¦{first_response", "missing-key"),
    BrokenFile(support, "region: [JP]}, first_response: 30m}", "region: [JP]}}", "missing-key").marking(
      "      - ¦{when"),
    BrokenFile(
      support, "{urgency: urgent, tier: [agents], channel: [x-post], plan: [vip], region: [JP]}", "¦{}", "missing-key"),
    BrokenFile(support, "app: private", "app: ¦secret", "unknown-value"),
    BrokenFile(support, "kind: private, locale: ja", "kind: ¦secret, locale: ja", "unknown-value"),
    BrokenFile(support, "kind: private, locale: ja", "kind: private, locale: ¦jaja-jaja", "bad-locale"),
    BrokenFile(support, "kind: private, locale: ja", "kind: private, ¦local: ja", "unknown-key"),
    BrokenFile(support, "{kind: private, locale: ja}", "¦{locale: ja}", "missing-key"),
    BrokenFile(support, "slots: [order_number]", "slots: [¦order number]", "bad-id"),
    BrokenFile(support, "choices: 4", "choices: ¦four", "wrong-type"),
    BrokenFile(support, "choices: 4", "choices: ¦1", "out-of-range"),
    BrokenFile(support, "{risk: [payment-dispute]}", "{risk: [¦payment-disputes]}", "unknown-risk"),
    BrokenFile(support, "team: support, urgency", "team: ¦platform, urgency", "wrong-tier"),
    BrokenFile(support, "team: support, urgency", "team: ¦suport, urgency", "unknown-team"),
    BrokenFile(support, "when: human-requested", "when: ¦human", "unknown-value"),
    BrokenFile(support, "when: {not-understood: 3}", "when: ¦not-understood", "missing-value"),
    BrokenFile(support, "when: {not-understood: 3}", "when: ¦{not-understood: 3, ambiguous: 3}", "wrong-type"),
    BrokenFile(support, "{not-understood: 3}", "{not-understood: ¦0}", "out-of-range"),
  ]

  static let packMistakes: [BrokenFile] = [
    BrokenFile(pack, "id: shop", "id: ¦Shop", "bad-id"),
    BrokenFile(pack, "id: shop", "id: ¦shops", "id-mismatch"),
    BrokenFile(pack, "default_locale: en", "default_locale: ¦English!", "bad-locale"),
    BrokenFile(pack, "  refund:", "  ¦Re fund:", "bad-id"),
    BrokenFile(pack, "    tier: bot", "    tier: ¦bots", "unknown-tier"),
    BrokenFile(pack, "    next_tier: agents", "    next_tier: ¦bot", "wrong-tier"),
    BrokenFile(pack, "    team: support", "    team: ¦suport", "unknown-team"),
    BrokenFile(pack, "    skills: [billing]", "    skills: [engineering, ¦billling]", "unknown-skill"),
    BrokenFile(pack, "    urgency: high", "    urgency: ¦hi", "unknown-value"),
    BrokenFile(pack, "    urgency: high", "    ¦urgent: high", "unknown-key"),
    BrokenFile(pack, "[where-is-my-order]", "[¦where-is-my-ordre]", "unknown-intent"),
    BrokenFile(pack, "[where-is-my-order]", "[¦a/b/c]", "bad-id"),
    BrokenFile(pack, "    role: request-human", "    role: ¦request_human", "unknown-value"),
    BrokenFile(pack, "      - name: order_number", "      - name: ¦order number", "bad-id"),
    BrokenFile(pack, "        type: email", "        type: ¦e-mail", "unknown-value"),
    BrokenFile(pack, "        required: false", "        required: ¦no", "unknown-value"),
    BrokenFile(pack, "- name: email", "- name: ¦order_number", "duplicate-id"),
    BrokenFile(pack, "lookup: order-status", "lookup: ¦order-state", "unknown-lookup"),
    BrokenFile(pack, "      - name: order_number\n        type: order-number\n", "", "unknown-slot").marking(
      "    lookup: ¦"),
    BrokenFile(pack, "    tags: [payment]", "    tags: ¦payment", "wrong-type"),
    BrokenFile(pack, "    title: Refund\n", "    title:¦ \n", "missing-value"),
    BrokenFile(pack, "    title: Refund\n", "    title: ¦[Refund]\n", "wrong-type"),
  ]

  static let localeMistakes: [BrokenFile] = [
    BrokenFile(english, "locale: en", "locale: ¦ja", "locale-mismatch"),
    BrokenFile(english, "locale: en", "¦Locale: en", "unknown-key"),
    BrokenFile(english, "  refund:", "  ¦refunds:", "unknown-intent"),
    BrokenFile(english, "    label: Refund", "    ¦lable: Refund", "unknown-key"),
    BrokenFile(english, "    label: Refund", "    label: ¦!Refund", "tag-not-supported"),
    BrokenFile(english, "    label: Refund", "    label: ¦&Refund now", "alias-not-supported"),
    BrokenFile(english, "    label: Refund", "    label: ¦*Refund", "alias-not-supported"),
    BrokenFile(english, "      - please refund me", "      - ¦Please: refund me", "wrong-type"),
    BrokenFile(english, "      - please refund me", "      - ¦[please] refund me", "syntax-error").loosely(),
    BrokenFile(english, "      - please refund me", "      -¦", "missing-value").loosely(),
    BrokenFile(english, "      - please refund me", "      - please refund¦ #me", "text-cut-by-comment").shifted(1),
    BrokenFile(english, "    patterns: |\n", "    patterns: ¦>\n", "patterns-not-a-block").loosely(),
    BrokenFile(english, "channel: public\n", "channel: ¦publik\n", "unknown-value"),
    BrokenFile(english, "region: [TH, NO]", "region: [TH, ¦no]", "bad-region"),
    BrokenFile(english, "style: polite", "style: ¦kind", "unknown-value"),
    BrokenFile(english, "- channel: public\n        text", "- ¦text", "missing-key"),
    BrokenFile(english, "kind: image", "kind: ¦picture", "unknown-value"),
    BrokenFile(english, "\"https://example.com/refund.png\"", "¦example.com/refund.png", "bad-link"),
    BrokenFile(english, "order_number: What is", "ordr: What is", "missing-question").marking("  ¦where-is-my-order:"),
    BrokenFile(english, "order_number: That", "¦order: That", "missing-question"),
    BrokenFile(english, "      not_found: I can't find it.\n", "", "missing-key").marking("      ¦found: Order"),
    BrokenFile(english, "answer: Hello!}", "}", "missing-answer").marking("  ¦hello:"),
    BrokenFile(english, "rephrase: Sorry?", "¦rephrse: Sorry?", "unknown-key"),
    BrokenFile(english, "money: [money, cash]", "¦mo ney: [money, cash]", "bad-id"),
    BrokenFile(english, "money: [money, cash]", "money: [money, cash]\n  ¦money: [coins]", "duplicate-key"),
    BrokenFile(english, "    label: Refund", "    label: Refund\n    ¦\"label\": Refunds", "duplicate-key"),
    BrokenFile(english, "        text: Please", "        ¦channel: private\n        text: Please", "duplicate-key"),
    BrokenFile(english, "    label: My order", "\t¦   label: My order", "tab-indentation").shifted(-1),
    BrokenFile(chinese, "examples: [我要退款, 把钱退给我]", "examples: [我要退款, ¦{把钱退给我: x}]", "wrong-type"),
    BrokenFile(
      chinese, "{label: 你好, examples: [早上好], answer: 你好！}", "{label: 你好, ¦例子: [早上好], answer: 你好！}", "unknown-key"),
    BrokenFile(chinese, "label: 人工, examples: [转人工]", "label: 👩‍💻人工, examples: [转人工], links: ¦无", "wrong-type"),
  ]

  @Test(arguments: policyMistakes + packMistakes + localeMistakes)
  func aMistakeIsReportedAtItsPlace(_ mistake: BrokenFile) throws {
    let (text, location) = try mistake.broken()
    let directory = try PackDirectory()
    try directory.write(mistake.file, text)
    let findings = directory.read().findings
    let match = findings.first { finding in
      let isThere = mistake.isLoose ? finding.location.line == location.line : finding.location == location
      return isThere && finding.code.rawValue == mistake.code
    }
    #expect(match != nil, "wanted \(mistake.code) at \(location), got \(findings)")
    #expect(match?.message.isEmpty == false && match?.advice.isEmpty == false)
    // One mistake may draw others after it, but only a few.
    #expect(findings.count <= 6, "\(findings)")
  }

  @Test func aWrongNameGetsASuggestion() throws {
    let directory = try PackDirectory()
    try directory.write(Self.pack, SamplePacks.pack.replacingOccurrences(of: "team: support", with: "team: suport"))
    let finding = try #require(directory.read().findings.first)
    #expect(
      finding.description
        == "shop/pack.yaml:10:11: error: there is no team \"suport\". Did you mean \"support\"? [unknown-team]")
  }

  @Test func severalMistakesInSeveralFilesAreReportedAtOnce() throws {
    let directory = try PackDirectory()
    for mistakes in [Self.policyMistakes, Self.packMistakes] {
      let some = mistakes.filter { ["unknown-skill", "bad-duration", "unknown-value"].contains($0.code) }.prefix(2)
      var text = try #require(SamplePacks.files[some[0].file])
      for mistake in some {
        text = text.replacingOccurrences(of: mistake.old, with: mistake.new.filter { $0 != BrokenFile.mark })
      }
      try directory.write(some[0].file, text)
    }
    try directory.write(Self.chinese, "locale: zh-Hans\nintents: [")
    let findings = directory.read().findings
    #expect(Set(findings.map(\.location.file)) == [Self.support, Self.pack, Self.chinese])
    #expect(findings.filter { $0.location.file == Self.chinese }.map(\.code) == [.syntaxError])
    #expect(findings.count >= 5)
    #expect(findings == findings.sorted())
    #expect(throws: AuthoringError.self) { try directory.load() }
  }

  @Test func aPackWithEveryKindOfMistakeIsReadToTheEnd() throws {
    let directory = try PackDirectory()
    for mistakes in [Self.policyMistakes, Self.packMistakes, Self.localeMistakes] {
      // Mistakes of syntax would end the file; each of the others is made where its text still stands.
      for mistake in mistakes where !["syntax-error", "tab-indentation", "alias-not-supported"].contains(mistake.code) {
        let path = "\(directory.path)/\(mistake.file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let broken = mistake.new.filter { $0 != BrokenFile.mark }
        try directory.write(mistake.file, text.replacingOccurrences(of: mistake.old, with: broken))
      }
    }
    let findings = directory.read().findings
    #expect(findings.count > 40, "\(findings)")
    #expect(Set(findings.map(\.code)).count > 15)
    #expect(!PackLinter.lint(directory: directory.path).isEmpty)
    withExtendedLifetime(directory) {}
  }

  @Test func allDuplicatesOfAFileAreReportedAndTheRestIsStillRead() throws {
    let directory = try PackDirectory()
    let text =
      SamplePacks.english
      .replacingOccurrences(of: "    label: Refund", with: "    label: Refund\n    label: Again\n    label: And again")
      .replacingOccurrences(of: "rephrase: Sorry?", with: "rephrase: Sorry?\n  rephrase: What?\n  nonsense: x")
    try directory.write(Self.english, text)
    let findings = directory.read().findings
    #expect(findings.map(\.code.rawValue) == ["duplicate-key", "duplicate-key", "duplicate-key", "unknown-key"])
    #expect(findings.map(\.location.line) == [5, 6, 50, 51])
  }
}
