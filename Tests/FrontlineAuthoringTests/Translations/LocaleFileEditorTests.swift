import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct LocaleFileEditorTests {
  /// A text that is written, and the lines that are there in place of others.
  struct Case: CustomTestStringConvertible {
    var file: String
    var key: String
    var text: String
    var old: String
    var new: String
    var testDescription: String { "\(key) = \(text.debugDescription)" }
  }

  static let cases: [Case] = [
    // A plain text with a comment behind it.
    Case(file: ar, key: "intents.refund.label", text: "إرجاع", old: "label: استرداد   #", new: "label: إرجاع   #"),
    Case(file: ar, key: "intents.refund.label", text: "a: b", old: "label: استرداد   #", new: "label: 'a: b'   #"),
    Case(
      file: ar, key: "intents.refund.label", text: "a\nb", old: "label: استرداد   #", new: "label: \"a\\nb\"   #"),
    // A block of lines: the blank line and the comment behind it stay.
    Case(
      file: ar, key: "intents.refund.answer", text: "سطر {days}\n\nسطر {email}",
      old: Array(lines(ar)[8...9]).joined(separator: "\n"), new: "      سطر {days}\n\n      سطر {email}"),
    // Single quotes, double quotes within braces.
    Case(
      file: ar, key: "intents.refund.variants.public", text: "it's: 'x'", old: "'راسلنا على الخاص، من فضلك.'",
      new: "'it''s: ''x'''"),
    Case(
      file: ar, key: "intents.refund.variants.public.SG.TH.polite", text: "say \"{x}\" \\", old: "\"نرجو أن تراسلنا.\"",
      new: "'say \"{x}\" \\'"),
    Case(
      file: ar, key: "intents.order.questions.order_number", text: "ما، الرقم؟", old: "ما رقم الطلب؟",
      new: "ما، الرقم؟"),
    Case(
      file: ar, key: "intents.order.questions.order_number", text: "a, b", old: "ما رقم الطلب؟", new: "'a, b'"),
    Case(
      file: ar, key: "intents.order.lookup_answers.not_found", text: "one\ntwo", old: "not_found: لا أجده.",
      new: "not_found: |\n        one\n        two"),
    Case(file: ar, key: "canned_replies.thanks", text: "# no remark", old: "شكرًا.", new: "'# no remark'"),
    // A folded block, a text over two lines.
    Case(
      file: ja, key: "intents.refund.answer", text: "一行目\n二行目",
      old: ">\n      {days}日で返金します。\n      {email}にご連絡します。", new: "|\n      一行目\n      二行目"),
    Case(
      file: ja, key: "intents.refund.variants.public", text: "非公開で。", old: "非公開で\n        ご連絡ください。", new: "非公開で。"),
    // What is new: within braces, behind an intent, behind a list, at the end.
    Case(
      file: ja, key: "intents.human.answer", text: "はい: 今", old: "[人と話したい]}", new: "[人と話したい], answer: 'はい: 今'}"),
    Case(
      file: ja, key: "intents.refund.variants.public.SG.TH.polite", text: "ぜひ\nどうぞ", old: "ご連絡ください。",
      new:
        "ご連絡ください。\n    - channel: public\n      region: [SG, TH]\n      style: polite\n      text: |\n        ぜひ\n        どうぞ"
    ),
    Case(
      file: ja, key: "intents.order.label", text: "注文", old: "ご連絡ください。", new: "ご連絡ください。\n  order:\n    label: 注文"),
    Case(
      file: ja, key: "canned_replies.thanks", text: "どうも", old: "もう一度お願いします。}",
      new: "もう一度お願いします。}\ncanned_replies:\n  thanks: どうも"),
    Case(
      file: ja, key: "texts.welcome", text: "{x}", old: "もう一度お願いします。}", new: "もう一度お願いします。, welcome: '{x}'}"),
    Case(
      file: pt, key: "intents.refund.variants.public", text: "Escreva.", old: "para {email}.",
      new: "para {email}.\n    variants:\n      - channel: public\n        text: Escreva."),
    Case(
      file: pt, key: "intents.order.questions.order_number", text: "Qual?", old: "com alguém]}",
      new: "com alguém]}\n  order:\n    questions:\n      order_number: Qual?"),
    Case(
      file: pt, key: "texts.rephrase", text: "Oi?", old: "com alguém]}", new: "com alguém]}\ntexts:\n  rephrase: Oi?"),
  ]

  static let ar = TranslationSamples.arabic
  static let ja = TranslationSamples.japanese
  static let pt = TranslationSamples.portuguese

  static func lines(_ text: String) -> [String] { text.components(separatedBy: "\n") }

  private static let packs = try? PackDirectory(TranslationSamples.files).load()

  /// A key as the English locale has it, or one that only tests need.
  private static func key(_ name: String) throws -> TranslationKey {
    let packs = try #require(packs)
    let known = packs.packs[0].localized(in: packs.policy.defaultLocale)?.translationTexts.map(\.key) ?? []
    let others = [
      TranslationKey(intent: "human", part: .answer), TranslationKey(part: .systemText("welcome")),
    ]
    return try #require((known + others).first { $0.description == name })
  }

  /// A locale file as packs read it.
  private static func read(_ text: String) throws -> LocalizedPack? {
    let source = SourceText(file: "shop/ja.yaml", text: text)
    let findings = FindingList(limits: AuthoringLimits())
    var composer = YAMLComposer(source: source, findings: findings)
    let composed = composer.compose()
    let node = try #require(composed, "\(findings.findings)")
    let reader = NodeReader(source: source, findings: findings)
    return LocaleFile(reader: reader, pack: try #require(packs).packs[0]).read(node)
  }

  @Test(arguments: cases)
  func nothingButTheTextChanges(_ example: Case) throws {
    var editor = try #require(LocaleFileEditor(example.file))
    #expect(editor.set(try Self.key(example.key), to: example.text))
    let wanted = example.file.replacingOccurrences(of: example.old, with: example.new)
    #expect(wanted != example.file)
    #expect(editor.text == wanted)
  }

  @Test(arguments: cases)
  func linesThatEndAsOnWindowsStaySo(_ example: Case) throws {
    var editor = try #require(LocaleFileEditor(example.file.replacingOccurrences(of: "\n", with: "\r\n")))
    #expect(editor.set(try Self.key(example.key), to: example.text))
    let wanted = example.file.replacingOccurrences(of: example.old, with: example.new)
    #expect(editor.text == wanted.replacingOccurrences(of: "\n", with: "\r\n"))
  }

  static let texts = [
    "x", "a: b", "a #b", "- a", "{a}", "[a", "'", "\"", "\\", "a\nb", "a\n\n  b", "ends:", "*a", "&a", "!a", "%a", "@a",
    "`a",
    "|", ">", "?", "yes", "null", "~", "2026-12-25", "é", "ไทย", "שלום", "👩‍💻", "a\u{2028}b", "a\u{85}b", "a\tb",
    "a'b {c}", "a,b",
    "a  b", "---", "...", "=", "<<", "a: ", "\u{200F}א",
  ].map { NodeReader.trimmed($0) }

  @Test(arguments: texts)
  func whateverIsWrittenIsReadBack(_ text: String) throws {
    for (file, name) in [
      (Self.ar, "intents.refund.label"), (Self.ar, "intents.refund.answer"), (Self.ar, "intents.order.label"),
      (Self.ar, "intents.order.questions.order_number"), (Self.ja, "intents.refund.answer"),
      (Self.ja, "intents.refund.variants.public"), (Self.ja, "texts.rephrase"), (Self.pt, "texts.rephrase"),
    ] {
      let key = try Self.key(name)
      var editor = try #require(LocaleFileEditor(file))
      let isDone = editor.set(key, to: text)
      #expect(isDone, "\(name)")
      let read = try Self.read(editor.text)
      #expect(read?.translationTexts.first { $0.key == key }?.text.value == text, "\(name)")
    }
  }

  @Test func aValueThatCannotBeChangedSafelyIsLeftAlone() throws {
    for (file, name) in [
      ("locale: ja\nintents:\n", "intents.refund.label"),
      ("locale: ja\nintents: {refund: {label: &a x, answer: *a}}\n", "intents.refund.label"),
      ("locale: ja\nintents:\n  refund: text\n", "intents.refund.label"),
      ("locale: ja\nintents:\n  refund:\n    label: |2\n        x\n", "intents.refund.label"),
      ("locale: ja\nintents:\n  refund:\n    variants: x\n", "intents.refund.variants.public"),
    ] {
      guard var editor = LocaleFileEditor(file) else { continue }
      #expect(!editor.set(try Self.key(name), to: "new"))
      #expect(editor.text == file)
    }
  }
}
