import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

@Suite struct RasaImportTests {
  @Test(arguments: [
    ("where is my [parcel](item)", "where is my parcel", ["item"]),
    (
      "from [Paris](city:PAR) to [Rome]{\"entity\": \"city\", \"role\": \"to\"}", "from Paris to Rome",
      ["city", "city"]
    ),
    ("[a](x#1)[b](y)", "ab", ["x", "y"]), ("I don't know [it] (yet)", "I don't know [it] (yet)", []),
    ("[unclosed](", "[unclosed](", []), ("[", "[", []), ("[x]()", "[x]()", []),
    ("[مرحبا](greeting) 👋", "مرحبا 👋", ["greeting"]),
  ])
  func marksAreTakenOutAndWordsStay(_ example: String, _ text: String, _ entities: [String]) {
    let markup = RasaMarkup(example)
    #expect(markup.text == text)
    #expect(markup.entities.map(\.name) == entities)
  }

  private static let project = [
    "data/nlu.yml": #"""
    version: "3.1"
    nlu:
    - intent: greet
      examples: |
        - hey
        - hello there 👋
    - intent: order_status
      examples: |
        - where is my [parcel](item)
        - 'quoted': yes
    - intent: faq/ask_hours
      examples:
      - text: |
          when do you open
      - text: |
          - opening hours
    - intent: out_of_scope
      examples: |
        - what's the weather
    - lookup: city
      examples: |
        - Berlin
        - Köln
    - regex: zip
      examples: |
        - \d{5}
    """#,
    "data/rules.yml": """
    rules:
    - rule: say hello
      steps:
      - intent: greet
      - action: utter_welcome
      - action: utter_menu
    """,
    "data/stories.yml": """
    stories:
    - story: a long one
      steps:
      - intent: order_status
      - action: utter_on_its_way
      - intent: greet
      - action: utter_menu
    """,
    "domain.yml": """
    version: "3.1"
    intents:
      - greet
      - order_status
      - chitchat: {use_entities: []}
    slots:
      number: {type: text}
    forms:
      order_form: {required_slots: [number]}
    actions: [action_check]
    responses:
      utter_welcome:
      - text: "Hey! It's {good}"
      - text: "Hi"
      utter_menu:
      - text: "I can help with orders."
        buttons: [{title: Orders, payload: /order_status}]
      utter_on_its_way:
      - text: "It's on its way."
        image: "https://example.com/a.png"
      utter_faq/ask_hours:
      - text: "Ninety to '5'"
      utter_unused:
      - text: "Never"
    """,
    "README.md": "not read",
  ]

  @Test func aProjectBecomesAPack() throws {
    let imported = try ImportFolder(Self.project).imported(.rasa)
    #expect(
      imported.text("en.yaml") == """
        locale: en
        intents:
          greet:
            label: greet
            examples:
              - hey
              - hello there 👋
            answer: I can help with orders.
          order-status:
            label: order status
            examples:
              - where is my parcel
              - '''quoted'': yes'
            answer: It's on its way.
            links:
              - kind: image
                url: https://example.com/a.png
                title: It's on its way.
          faq-ask-hours:
            label: faq ask hours
            examples:
              - when do you open
              - opening hours
            answer: Ninety to '5'
        synonyms:
          city:
            - Berlin
            - Köln
        out_of_scope:
          - what's the weather

        """)
  }

  @Test(arguments: [
    "the entity \"item\"", "the regular expression \"zip\"", "the story \"a long one\"", "the intent \"chitchat\"",
    "the slot \"number\"", "the form \"order_form\"", "the action \"action_check\"",
    "the response \"utter_welcome\", which has something to fill in,", "a variation of the response \"utter_welcome\"",
    "\"buttons\" of the response \"utter_menu\"", "the response \"utter_unused\"",
  ])
  func whatHasNoCounterpartIsListedWithItsPlace(_ what: String) throws {
    let findings = try ImportFolder(Self.project).imported(.rasa).findings
    let finding = try #require(findings.first { $0.message.hasPrefix(what) })
    #expect(finding.severity == .warning)
    #expect(finding.location.line > 0)
  }

  @Test func placesAreThoseOfTheLines() throws {
    let imported = try ImportFolder(Self.project).imported(.rasa)
    let example = imported.pack.locales[0].intents[1].examples[0]
    #expect("\(example.location)" == "data/nlu.yml:9:1")
  }

  @Test func theOlderJSONIsReadToo() throws {
    let folder = try ImportFolder([
      "d.json": #"""
      {"rasa_nlu_data": {
      "common_examples": [
        {"text": "hi \ud83d\ude00 there", "intent": "greet", "entities": []},
        {"text": "\"caf\u00e9\" & *bars* & more \/ less", "intent": "search",
         "entities": [{"start": 0, "end": 3, "value": "cafe", "entity": "place"}]},
        {"text": "lonely \ud83d surrogate", "intent": "greet"}],
      "regex_features": [{"name": "zip", "pattern": "[0-9]{5}"}],
      "entity_synonyms": [{"value": "vegetarian", "synonyms": ["veg"]}],
      "lookup_tables": [{"name": "plates", "elements": "plates.txt"}]}}
      """#
    ])
    let imported = try folder.imported(.rasa, file: "d.json")
    #expect(
      imported.pack.locales[0].intents.map { $0.examples.map(\.value) } == [
        ["hi 😀 there", "lonely \u{FFFD} surrogate"], ["\"café\" & *bars* & more / less"],
      ])
    #expect(imported.pack.locales[0].synonymSets.map { $0.members.map(\.value) } == [["vegetarian", "veg"]])
    #expect(imported.messages(.noCounterpart).count == 3)
  }

  @Test(arguments: [
    ("nlu:\n- intent: [", "syntax-error"), ("nlu: &a [*a]", "alias-not-supported"), ("other: 1", "missing-value"),
  ])
  func aBrokenFileIsRefused(_ text: String, _ code: String) throws {
    let folder = try ImportFolder(["nlu.yml": text])
    let error = #expect(throws: AuthoringError.self) { try folder.imported(.rasa) }
    #expect(error?.errors.map(\.code.rawValue).contains(code) == true)
  }

  @Test(arguments: ["{\"rasa_nlu_data\": &a [*a]}", "{'a': 1}", "{\"a\": \"b\" # c\n}"])
  func whatOnlyLooksLikeJSONIsRefused(_ text: String) throws {
    let folder = try ImportFolder(["d.json": text])
    let error = #expect(throws: AuthoringError.self) { try folder.imported(.rasa) }
    #expect(error?.errors.first?.message == "the file is not JSON")
  }
}
