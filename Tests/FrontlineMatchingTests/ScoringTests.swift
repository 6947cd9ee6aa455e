import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct ScoringTests {
  private let en = Fixtures.tag("en")

  @Test(arguments: [
    "what is the capital of Peru", "asdf qwer", "who won the world cup", "how tall is mount everest", "zzz",
  ])
  func aMessageOnOtherMattersIsOutOfScope(message: String) throws {
    #expect(try Fixtures.matcher(Fixtures.shop).match(message, locale: en).decision == .none)
  }

  @Test func aWordThatTwoIntentsShareAsksBack() throws {
    let bills = Fixtures.pack(
      "bills",
      entries: [
        .init(name: "copy", examples: ["invoice copy", "send the invoice", "an invoice for the archive"]),
        .init(name: "wrong", examples: ["invoice wrong", "amend the invoice", "an invoice with mistakes"]),
        .init(name: "login", examples: ["I forgot my password", "cannot log in", "reset my password"]),
      ])
    let result = try Fixtures.matcher(bills).match("invoice", locale: en)
    #expect(result.decision == .clarify)
    #expect(Set(result.candidates.prefix(2).map(\.intent.name)) == ["copy", "wrong"])
  }

  @Test(arguments: [1, 2, 4]) func aPackOfOneIntentLeavesAloneWhatItDoesNotKnow(examples count: Int) throws {
    let examples = ["where is my parcel", "my parcel has not come", "track my delivery", "when will it arrive"]
    let matcher = try Fixtures.matcher(
      Fixtures.pack(entries: [Fixtures.Entry(name: "parcel", examples: Array(examples.prefix(count)))]))
    for message in ["book me a table for two", "how was the weather today", "sing a song", "55 times 300"] {
      #expect(matcher.match(message, locale: en).decision == .none, "\(message)")
    }
    #expect(matcher.match("where is the parcel of mine", locale: en).intent?.name == "parcel")
  }

  @Test func typosDoNotHideTheIntent() throws {
    let result = try Fixtures.matcher(Fixtures.shop).match("my crad keeps geting declined", locale: en)
    #expect(result.intent?.name == "payment-failed")
  }

  @Test func twoIntentsInOneMessageComeBackInOrderWithTheirPlaces() throws {
    let text = "my parcel has not arrived and my coupon code does not work"
    let result = try Fixtures.matcher(Fixtures.shop).match(text, locale: en)
    #expect(result.intents.map(\.intent.name) == ["delivery-late", "coupon"])
    #expect(result.intents.map(\.start) == [0, 30])
    #expect(result.intents.map(\.end) == [25, 58])
    #expect(result.decision == .answer)
  }

  @Test func aMessageOfOneIntentIsNotCut() throws {
    let result = try Fixtures.matcher(Fixtures.shop).match("my card was declined and my payment failed", locale: en)
    #expect(result.intents.map(\.intent.name) == ["payment-failed"])
  }

  @Test func aHugeOrBrokenMessageIsReadWithoutHarm() throws {
    let matcher = try Fixtures.matcher(Fixtures.shop)
    let huge = Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
    let many = Array("card declined é ".utf8)
    let messages: [[UInt8]] = [
      huge, Array(repeatElement(many, count: 60_000).joined()), [0xFF, 0xFE, 0xC0], Array("card\u{0}declined".utf8),
      Array(repeating: 0xCC, count: 50_000), Array(String(repeating: "\u{301}", count: 20_000).utf8),
      Array(String(repeating: "👩‍👩‍👧", count: 5_000).utf8),
    ]
    for message in messages {
      let result = message.withUnsafeBufferPointer { matcher.match($0, locale: en) }
      #expect(result.intents.allSatisfy { $0.start >= 0 && $0.end <= message.count })
    }
  }

  @Test func theProofNamesExamplesWithFileAndLineAndTheScoreItsParts() throws {
    let matcher = try Fixtures.matcher(Fixtures.shop)
    let proof = matcher.explain("my card got declined", locale: en)
    #expect(proof.result == matcher.match("my card got declined", locale: en))
    #expect(proof.units.map(\.form) == ["my", "card", "got", "declined"])
    #expect(proof.examples.first?.text.location.file == "shop/en.yaml")
    #expect(proof.examples.first?.text.value == "my card was declined")
    #expect(proof.scores.first?.intent == proof.result.intent)
    #expect(proof.parts.contains { $0.feature == "declined" && $0.first > $0.second })
    #expect(proof.contentHash == matcher.index.contentHash)
  }

  @Test func aProofHoldsWhatASecondProgramNeedsToComeToTheSameNumbers() throws {
    let proof = try Fixtures.matcher(Fixtures.shop).explain("why was my crad declined", locale: en)
    #expect(abs(proof.parts.reduce(0) { $0 + $1.first } - proof.scores[0].score) < 1e-5)
    #expect(abs(proof.parts.reduce(0) { $0 + $1.second } - proof.scores[1].score) < 1e-5)
    let logOdds = try #require(proof.logOdds)
    #expect(abs(proof.logOddsParts.reduce(0) { $0 + $1.value * $1.weight } - logOdds) < 1e-9)
    let confidence = PortableMath.logistic(proof.confidenceSlope * logOdds + proof.confidenceShift)
    #expect(abs(confidence - proof.result.confidence) < 1e-9)
    #expect(proof.reason.contains("payment-failed"))
  }

  @Test func theSmallestChangeIsTheWordThatDecides() throws {
    let matcher = try Fixtures.matcher(Fixtures.shop)
    let proof = matcher.explain("declined", locale: en)
    #expect(proof.result.intent?.name == "payment-failed")
    #expect(proof.smallestChange?.without == "declined")
    #expect(proof.smallestChange?.decision == MatchDecision.none)
    for text in ["my parcel has not arrived", "coupon code does not work", "refund please"] {
      let proof = matcher.explain(text, locale: en)
      guard let change = proof.smallestChange else { continue }
      let bytes = Array(text.utf8)
      let rest = Array(bytes[..<change.start] + bytes[change.end...])
      let result = rest.withUnsafeBufferPointer { matcher.match($0, locale: en) }
      #expect(result.decision == change.decision && result.intent == change.intent)
      #expect(result.decision != proof.result.decision || result.intent != proof.result.intent)
    }
  }

  @Test func thePartsOfAScoreAddUpToIt() throws {
    let index = try PackCompiler().compile(Fixtures.collection([Fixtures.shop]))
    let section = index.sections[0]
    let reader = try MessageReader(locale: en)
    var scratch = MatchScratch()
    var text = "why was my card declined"
    text.withUTF8 { reader.read($0, into: &scratch.message) }
    let words = scratch.message.words.indices
    let summary = scratch.scorer.summarize(scratch.message, words: words, section.scorer, section.nearest)
    let parts = ScoreParts(section: section, message: scratch.message).all(summary)
    #expect(summary.top.count > 1)
    #expect(abs(parts.reduce(0) { $0 + $1.first } - Double(summary.score(0))) < 1e-5)
    #expect(abs(parts.reduce(0) { $0 + $1.second } - Double(summary.score(1))) < 1e-5)
  }

  @Test(arguments: [0.5, 1, 2, 10, 1e-300, 1e300, 3.7])
  func logarithmAndExponentialAgreeWithEachOther(value: Double) {
    let round = PortableMath.exp(PortableMath.log(value))
    #expect(abs(round / value - 1) < 1e-12)
  }

  @Test func extremeArgumentsOfTheFunctionsStayFinite() {
    for value in [0, -1, .infinity, -.infinity, .nan, 1e308] {
      #expect(PortableMath.exp(value).isFinite)
      #expect(PortableMath.log(value).isFinite)
      #expect(PortableMath.logistic(value).isFinite)
    }
    #expect(PortableMath.log(1) == 0)
    #expect(PortableMath.exp(0) == 1)
    #expect(abs(PortableMath.exp(1) - 2.718_281_828_459_045) < 1e-14)
    #expect(abs(PortableMath.log(10) - 2.302_585_092_994_046) < 1e-14)
  }

  @Test func theSolverSeparatesWhatCanBeSeparated() throws {
    let reader = try MessageReader(locale: en)
    var text = TrainingText()
    var units = MessageUnits()
    let own = ["refund", "parcel", "coupon", "invoice"]
    for number in 0..<40 {
      var message = "\(own[number % 4]) w\(number)w"
      message.withUTF8 { reader.read($0, into: &units) }
      text.add(units, label: Int32(number % 4))
    }
    let set = TrainingSet(text, options: ScoringOptions())
    let weights = ScorerTrainer(options: ScoringOptions(), classCount: 4, set: set).train(set, rows: Array(0..<40))
    for row in 0..<40 {
      let top = weights.top(set, row: row, unit: 65_536)
      #expect(top.label(0) == set.labels[row])
      #expect(top.score(0) > 0)
      #expect(top.score(1) < 0)
      #expect(top.outside == 0)
    }
  }

  /// Eight and sixteen intents fill vectors, so that messages out of scope begin another one.
  @Test(arguments: [2, 7, 8, 9, 15, 16])
  func messagesOutOfScopeAreAClassAfterTheIntents(intents: Int) throws {
    let reader = try MessageReader(locale: en)
    var text = TrainingText()
    var units = MessageUnits()
    for number in 0..<(intents * 4) {
      var message = "topic\(number % intents)x w\(number)w"
      message.withUTF8 { reader.read($0, into: &units) }
      text.add(units, label: Int32(number % intents))
    }
    for number in 0..<20 {
      var message = "weather v\(number)v"
      message.withUTF8 { reader.read($0, into: &units) }
      text.add(units, label: -1)
    }
    let set = TrainingSet(text, options: ScoringOptions())
    let trainer = ScorerTrainer(options: ScoringOptions(), classCount: intents, set: set)
    let weights = trainer.train(set, rows: Array(0..<set.count))
    for row in 0..<set.count {
      let top = weights.top(set, row: row, unit: 65_536)
      #expect((0..<top.count).allSatisfy { top.label($0) < intents })
      #expect((top.outside > 0) == (set.labels[row] < 0))
      #expect((top.score(0) > 0) == (set.labels[row] >= 0))
    }
  }
}
