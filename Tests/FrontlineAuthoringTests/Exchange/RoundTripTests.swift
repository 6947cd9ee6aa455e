import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

/// What goes out and comes back is the same.
@Suite struct RoundTripTests {
  private static let locales = [
    "en": """
    locale: en
    intents:
      refund:
        label: Refund
        examples: [refund me, "money back: now", "it's {broken} 👋"]
        answer: |
          It's on its way, '{'soon'}'.
          Bye.
      hours:
        label: Hours
        examples: [when do you open]
        answer: Nine to five.
    out_of_scope: [the weather]
    """,
    "ar": """
    locale: ar
    intents:
      refund: {label: استرداد, examples: [أريد استرداد أموالي], answer: سنعيد المبلغ.}
      hours: {label: الدوام, examples: ["متى تفتحون؟"], answer: من التاسعة.}
    """,
    "zh-Hant": """
    locale: zh-Hant
    intents:
      refund: {label: 退款, examples: [我要退款], answer: 會退給您。}
      hours: {label: 時間, examples: [幾點開門], answer: 九點。}
    """,
  ]

  private static func pack() throws -> Pack {
    var files = SamplePacks.files.filter { !$0.key.hasPrefix("shop/") }
    files["shop/pack.yaml"] = """
      id: shop
      version: 1.0.0
      title: shop
      default_locale: en
      intents:
        refund: {title: refund}
        hours: {title: hours}
      """
    for (locale, text) in locales { files["shop/\(locale).yaml"] = text }
    return try #require(try PackDirectory(files).load().pack("shop"))
  }

  @Test func aTableComesBackWhole() throws {
    let pack = try Self.pack()
    let exported = PackExporter.files(of: pack, as: .csv)
    #expect(exported.findings.isEmpty)
    let back = try Self.folder(exported.files).imported(.csv)
    #expect(PackText.withoutPlaces([back.pack]) == PackText.withoutPlaces([pack]))
  }

  @Test func anAgentOfDialogflowComesBackButForLabels() throws {
    let pack = try Self.pack()
    let exported = PackExporter.files(of: pack, as: .dialogflow)
    #expect(exported.findings.isEmpty)
    let back = try Self.folder(exported.files).imported(.dialogflow)
    #expect(Self.said(by: back.pack) == Self.said(by: pack))
  }

  @Test(arguments: ["en", "ar", "zh-Hant"])
  func aProjectOfRasaComesBackALocaleAtATime(_ locale: String) throws {
    var pack = try Self.pack()
    pack.locales.removeAll { $0.locale.description != locale }
    let exported = PackExporter.files(of: pack, as: .rasa)
    #expect(exported.findings.isEmpty)
    // Rasa reads a brace in a response as the beginning of a name, so that answer is listed when it comes back.
    let back = try Self.folder(exported.files).imported(.rasa, locale: locale)
    let expected = Self.said(by: pack).filter { !$0.contains("soon") }
    #expect(Self.said(by: back.pack) == expected)
    #expect(back.messages(.noCounterpart).count == (locale == "en" ? 1 : 0))
  }

  @Test func whatIsLeftOutIsListed() throws {
    let pack = try #require(try PackDirectory().load().pack("shop"))
    for format in ExportFormat.allCases {
      let findings = PackExporter.files(of: pack, as: format).findings
      #expect(findings.contains { $0.message.hasPrefix("patterns (") }, "\(format)")
      #expect(findings.allSatisfy { $0.severity == .warning && !$0.location.file.isEmpty })
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("it's", "it's"), ("it''s", "it's"), ("'{'x'}'", "{x}"), ("{name}!", "<name>!"),
    ("{ name }", "<name>"),
    ("{n, plural, one {#} other {#}}", nil), ("{n, number}", nil), ("l'{name}'", "l{name}"), ("{unknown}", nil),
  ])
  func anAnswerIsAPlainTextWhereItCanBe(_ message: String, _ text: String?) {
    #expect(PlainAnswer.text(message) { $0 == "name" ? "<name>" : nil } == text)
  }

  @Test(arguments: ["a{b}c", "it's", "it's {x}", "'{", "{'}", "''", "l'", "a}b'{", "no"])
  func aQuotedTextIsSaidAsItWas(_ text: String) throws {
    let formatter = try MessageTemplate(AnswerText.quoted(text))
    #expect(formatter.argumentNames.isEmpty)
    #expect(PlainAnswer.text(AnswerText.quoted(text)) { _ in nil } == text)
  }

  @Test(arguments: [
    ("Hi {name}, it is {when.day}.", "{", ["w:Hi ", "n:name", "w:, it is ", "n:when.day", "w:."]),
    ("{} {a b} {", "{", ["w:{} {a b} {"]), ("$5 and $count.", "$", ["w:$5 and ", "n:count", "w:."]),
    ("$", "$", ["w:$"]),
    ("$名 是", "$", ["n:名", "w: 是"]),
  ])
  func namesInTextsOfOthersAreFound(_ text: String, _ opening: Character, _ expected: [String]) {
    let pieces = AnswerText.pieces(text, opening: opening).map { piece in
      switch piece {
      case .words(let words): "w:" + words
      case .name(let name): "n:" + name
      }
    }
    #expect(pieces == expected)
  }

  private static func folder(_ files: [PackWriter.File]) throws -> ImportFolder {
    try ImportFolder(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) }))
  }

  /// What a pack says, without labels.
  private static func said(by pack: Pack) -> [String] {
    pack.locales.flatMap { locale -> [String] in
      let intents = locale.intents.sorted { $0.id < $1.id }
      return intents.flatMap { intent in
        (intent.examples.map(\.value) + intent.answers.map(\.text.value)).map { "\(locale.locale) \(intent.id) \($0)" }
      } + locale.outOfScope.map { "\(locale.locale) - \($0.value)" }
    }
  }
}
