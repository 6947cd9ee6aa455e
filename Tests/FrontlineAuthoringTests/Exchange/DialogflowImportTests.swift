import Foundation
import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

@Suite struct DialogflowImportTests {
  private static let agent = [
    "agent.json": #"{"language": "en", "supportedLanguages": ["zh-cn", "pt-br"]}"#,
    "intents/Order Pizza.json": #"""
    {"id": "a1", "name": "Order Pizza", "contexts": [], "responses": [{"action": "order", "parameters": [
      {"required": true, "dataType": "@sys.number", "name": "count", "value": "$count",
       "prompts": [{"lang": "en", "value": "How many?"}, {"lang": "zh-cn", "value": "要几个？"}]},
      {"required": true, "dataType": "@size", "name": "the-size", "value": "$the-size", "prompts": []}],
      "messages": [
        {"type": "0", "lang": "en", "speech": ["OK, $count pizzas. That's $5.", "Fine"]},
        {"type": 0, "lang": "zh-cn", "speech": "好的，$count 个。"},
        {"type": "4", "lang": "en", "payload": {}},
        {"type": "0", "platform": "slack", "lang": "en", "speech": "no"}]}],
     "webhookUsed": true, "events": [{"name": "PIZZA"}]}
    """#,
    "intents/Order Pizza_usersays_en.json": #"""
    [{"data": [{"text": "I want "}, {"text": "two", "meta": "@sys.number", "alias": "count"}, {"text": " pizzas"}]},
     {"data": [{"text": "@size:size pizza"}], "isTemplate": true}]
    """#,
    "intents/Order Pizza_usersays_zh-cn.json": #"[{"data": [{"text": "我要两个披萨"}]}]"#,
    "intents/Where.json": #"""
    {"id": "b2", "parentId": "a1", "name": "Where", "responses": [
      {"messages": [{"type": "0", "lang": "en", "speech": "At $street."}]}]}
    """#,
    "intents/Where_usersays_en.json": #"[{"data": [{"text": "where is it"}]}]"#,
    "intents/Default Fallback Intent.json": #"""
    {"id": "f", "name": "Default Fallback Intent", "fallbackIntent": true,
     "responses": [{"messages": [{"type": "0", "lang": "en", "speech": ["Sorry?"]}]}]}
    """#,
    "intents/Default Fallback Intent_usersays_en.json": #"[{"data": [{"text": "what is love"}]}]"#,
    "entities/size.json": #"{"name": "size", "isRegexp": false}"#,
    "entities/size_entries_en.json": #"[{"value": "big", "synonyms": ["big", "large"]}]"#,
  ]

  @Test func anAgentBecomesAPackWithALocaleALanguage() throws {
    let imported = try ImportFolder(Self.agent).imported(.dialogflow)
    #expect(
      imported.text("pack.yaml") == """
        id: shop
        version: 1.0.0
        title: shop
        default_locale: en
        intents:
          order-pizza:
            title: Order Pizza
            slots:
              - name: count
                type: number
              - name: the_size
                type: text
                required: false
            follow_ups: [where]
          where:
            title: Where
            tier: agents

        """)
    #expect(
      imported.text("en.yaml") == """
        locale: en
        intents:
          order-pizza:
            label: Order Pizza
            examples:
              - I want two pizzas
            answer: OK, {count} pizzas. That's $5.
            questions:
              count: How many?
          where:
            label: Where
            examples:
              - where is it
        synonyms:
          size:
            - big
            - large
        texts:
          rephrase: Sorry?
        out_of_scope:
          - what is love

        """)
    #expect(imported.text("zh-Hans.yaml").contains("answer: 好的，{count} 个。"))
  }

  @Test(arguments: [
    "the webhook", "the event \"PIZZA\"", "the action \"order\"", "a variation of the answer",
    "a card, choice or payload",
    "a message for one platform", "a template", "that \"the-size\" of \"Order Pizza\" is required",
    "the answer of \"Where\" in en, which has something to fill in,",
  ])
  func whatHasNoCounterpartIsListed(_ what: String) throws {
    let findings = try ImportFolder(Self.agent).imported(.dialogflow).findings
    #expect(findings.contains { $0.message.hasPrefix(what) && $0.location.file.hasPrefix("intents/") })
  }

  @Test func aZipFileIsReadAsItsFolder() throws {
    let folder = try ImportFolder([:])
    try folder.write("agent.zip", ZipSample.data)
    let imported = try folder.imported(.dialogflow, file: "agent.zip")
    #expect(imported.pack.locales[0].intents.map { $0.examples.count } == [40])
  }

  @Test func aDamagedZipFileIsRefusedWhereverItIsDamaged() throws {
    let whole = Array(ZipSample.data)
    for place in stride(from: 4, to: whole.count, by: 7) {
      var bytes = whole
      bytes[place] ^= 0x55
      // Whatever a bit changes, nothing traps; what is read has passed its checksum.
      if let archive = try? ZipArchive(bytes) {
        for entry in archive.entries { _ = try? archive.bytes(of: entry, limit: 1 << 20) }
      }
      _ = try? ZipArchive(Array(whole[..<place]))
    }
    let folder = try ImportFolder([:])
    try folder.write("agent.zip", Data(whole[..<(whole.count - 30)]))
    let error = #expect(throws: AuthoringError.self) { try folder.imported(.dialogflow, file: "agent.zip") }
    #expect(error?.errors.first?.code.rawValue == "unreadable-file")
  }

  @Test func whatUnpacksToTooMuchIsRefused() throws {
    let archive = try ZipArchive(Array(ZipSample.data))
    let entry = try #require(archive.entries.last)
    #expect(throws: ZipError.self) { try archive.bytes(of: entry, limit: 100) }
  }
}
