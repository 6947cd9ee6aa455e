import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct TableImportTests {
  @Test func aTableBecomesAPackWithItsNamesAsIDs() throws {
    let folder = try ImportFolder([
      "c.csv": """
      text,intent
      where is my card,card_arrival
      "lost, my card",Lost Card
      信用卡丢了,挂失
      the weather?,out_of_scope

      """
    ])
    let imported = try folder.imported(.csv, file: "c.csv")
    #expect(
      imported.text("pack.yaml") == """
        id: shop
        version: 1.0.0
        title: shop
        default_locale: en
        intents:
          card-arrival:
            title: card arrival
            tier: agents
          lost-card:
            title: Lost Card
            tier: agents
          gua-shi:
            title: 挂失
            tier: agents

        """)
    #expect(
      imported.text("en.yaml") == """
        locale: en
        intents:
          card-arrival:
            label: card arrival
            examples:
              - where is my card
          lost-card:
            label: Lost Card
            examples:
              - lost, my card
          gua-shi:
            label: 挂失
            examples:
              - 信用卡丢了
        out_of_scope:
          - the weather?

        """)
    #expect(imported.messages(.withoutAnswer).count == 3)
  }

  @Test func localeLabelAndAnswerAreTakenFromTheirColumns() throws {
    let folder = try ImportFolder([
      "c.csv": """
      text,intent,locale,label,answer
      refund me,refund,en,Refund,"You get it, {name}."
      money back,refund,en,,
      dinero,refund,es,Reembolso,Se lo devolvemos.

      """
    ])
    let imported = try folder.imported(.csv, file: "c.csv")
    #expect(imported.pack.locales.map(\.locale.description) == ["en", "es"])
    #expect(imported.text("es.yaml").contains("label: Reembolso"))
    #expect(imported.text("en.yaml").contains("answer: You get it, {name}."))
    #expect(!imported.text("pack.yaml").contains("tier:"))
    #expect(imported.findings.isEmpty)
  }

  @Test func namesThatBecomeTheSameAreNumberedAndTold() throws {
    let folder = try ImportFolder(["c.csv": "text,intent\na b,x_y\nc d,x-y\ne f,X.Y\na b,x_y\n"])
    let imported = try folder.imported(.csv, file: "c.csv")
    #expect(imported.pack.intents.map(\.id.name) == ["x-y", "x-y-2", "x-y-3"])
    #expect(imported.messages(.nameChanged).count == 2)
    #expect(imported.messages(.repeated).count == 1)
  }

  @Test func whereTheNameIsForeignTheShortestExampleIsTheLabel() throws {
    let folder = try ImportFolder(["c.csv": "text,intent\n我的包裹到哪里了,order_status\n查快递,order_status\n"])
    #expect(try folder.imported(.csv, file: "c.csv", locale: "zh-Hans").text("zh-Hans.yaml").contains("label: 查快递"))
  }

  @Test(arguments: [
    ("", "empty-file"), ("text,label\na,b\n", "missing-column"), ("text,intent\na,\n", "missing-value"),
    ("text,intent\nhello,out_of_scope\n", "missing-value"), ("text,intent\n\"a,b\n", "bad-quote"),
    ("text,intent,locale\na,b,no locale\n", "bad-locale"),
  ])
  func aBrokenTableIsRefused(_ text: String, _ code: String) throws {
    let folder = try ImportFolder(["c.csv": text])
    let error = #expect(throws: AuthoringError.self) { try folder.imported(.csv, file: "c.csv") }
    #expect(error?.errors.map(\.code.rawValue).contains(code) == true)
  }

  @Test func questionsOfOneAnswerAreOneIntent() throws {
    let folder = try ImportFolder([
      "k.tsv": """
      Question\tAnswer\tSource\tMetadata
      How do I return?\tWrite to us.\\nThen {wait}.\teditorial\tk:v
      return an item\tWrite to us.\\nThen {wait}.\teditorial\t
      How do I return?\tGo to the shop.\teditorial\t

      """
    ])
    let imported = try folder.imported(.qna, file: "k.tsv")
    #expect(imported.pack.intents.map(\.id.name) == ["how-do-i-return", "how-do-i-return-2"])
    let answers = imported.pack.locales[0].intents.map { $0.answers[0].text.value }
    #expect(answers == ["Write to us.\nThen '{'wait'}'.", "Go to the shop."])
    #expect(imported.messages(.noCounterpart) == ["the column Metadata has no counterpart and is left out"])
  }
}
