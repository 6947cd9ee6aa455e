import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct LuisImportTests {
  @Test func anAppBecomesAPack() throws {
    let folder = try ImportFolder([
      "app.json": #"""
      {
      	"luis_schema_version": "7.0.0", "name": "home", "culture": "en-us",
      	"intents": [{"name": "BookFlight"}, {"name": "None"}, {"name": "Cancel"}], "entities": [{"name": "To"}],
      	"closedLists": [{"name": "city", "subLists": [{"canonicalForm": "Paris", "list": ["paree", "city of light"]}]}],
      	"patterns": [{"pattern": "fly [me] to {city:to}[?]", "intent": "BookFlight"},
      	  {"pattern": "(cancel|drop) {thing}", "intent": "Cancel"}, {"pattern": "broken {", "intent": "Cancel"}],
      	"phraselists": [{"name": "wishes", "words": "want, would like,"}],
      	"utterances": [{"text": "i need a flight", "intent": "BookFlight"}, {"text": "what's up", "intent": "None"}]
      }
      """#
    ])
    let imported = try folder.imported(.luis, file: "app.json")
    #expect(
      imported.text("en.yaml") == """
        locale: en
        intents:
          bookflight:
            label: BookFlight
            examples:
              - i need a flight
            patterns: |
              ^ fly [ me ] to ~city $
          cancel:
            label: Cancel
            patterns: |
              ^ ( cancel | drop ) * $
        synonyms:
          city:
            - Paris
            - paree
            - city of light
          wishes:
            - want
            - would like
        out_of_scope:
          - what's up

        """)
    #expect(
      imported.messages(.noCounterpart).map { $0.prefix(20) } == ["the entity \"To\" has ", "a pattern of \"Cancel"])
  }

  @Test func aProjectOfCLUMayHaveLanguagesAndTests() throws {
    let folder = try ImportFolder([
      "p.json": #"""
      {"metadata": {"language": "en-us"}, "assets": {"intents": [{"category": "None"}, {"category": "ReadEmail"}],
       "entities": [{"category": "Contact", "list": {"sublists": [
          {"listKey": "Bob", "synonyms": [{"language": "de-de", "values": ["Robert"]}]}]}}, {"category": "Date"}],
       "utterances": [
        {"text": "read my mail", "language": "en-us", "intent": "ReadEmail", "dataset": "Train"},
        {"text": "open the inbox", "language": "en-us", "intent": "ReadEmail", "dataset": "Test"},
        {"text": "lies meine E-Mails", "language": "de", "intent": "ReadEmail"},
        {"text": "朗讀郵件", "language": "zh-tw", "intent": "ReadEmail"},
        {"text": "pizza", "intent": "None"}, {"text": "pasta", "intent": "None", "dataset": "Test"}]}}
      """#
    ])
    let imported = try folder.imported(.luis, file: "p.json")
    #expect(imported.pack.locales.map(\.locale.description) == ["de", "en", "zh-Hant"])
    #expect(imported.text("de.yaml").contains("contact:\n    - Robert"))
    #expect(
      imported.text("tests/en.yaml") == """
        locale: en
        intents:
          reademail:
            - open the inbox
        out_of_scope:
          - pasta

        """)
  }

  @Test(arguments: [
    ("en-us", "en", "en"), ("en-gb", "en-US", "en-GB"), ("de-de", "en", "de"), ("de-at", "en", "de-AT"),
    ("zh-cn", "en", "zh-Hans"),
    ("zh-tw", "zh-Hans", "zh-Hant"), ("pt-br", "en", "pt"), ("pt-br", "pt-BR", "pt-BR"), ("iw", "en", "he"),
    ("tl", "fil", "fil"),
  ])
  func codesOfOthersBecomeLocales(_ code: String, _ own: String, _ expected: String) throws {
    let tag = ImportedLocale.tag(code, like: try #require(LocaleTag(own)))
    #expect(tag?.description == expected)
  }
}
