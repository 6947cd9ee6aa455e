import Foundation
import Testing

@testable import Frontline

@Suite struct EventLogTests {
  static let place = SourceLocation(file: "events.ndjson", line: 7)

  static func stored(
    _ payload: String, stream: StreamID = .conversation("app:\"c\"\n\u{1}é"), kind: String = "weather", at: Int64 = -5
  ) -> StoredEvent {
    StoredEvent(
      stream: stream, sequence: 4, at: Timestamp(milliseconds: at), kind: kind, version: 9, payload: Array(payload.utf8)
    )
  }

  static func read(_ line: String) throws -> StoredEvent { try EventLog.event(Array(line.utf8), at: place) }

  @Test func aLineIsWrittenAsTheFormatSays() {
    let event = Self.stored("{\"a\":1}", stream: .desk, kind: "desk", at: 1_795_402_800_000)
    let line =
      "{\"stream\":\"desk\",\"sequence\":4,\"at\":1795402800000,\"kind\":\"desk\",\"version\":9,\"payload\":{\"a\":1}}"
    #expect(EventLog.line(event) == line)
  }

  @Test(arguments: [
    "{}", "null", "\"é\\u0041\"", "[[[]],{\"a\":[1,-2.5e-3,true,false]}]", "{ \"b\" : 1.0,\"a\":[ ]}", "0",
  ])
  func everyEventSurvivesARoundTripByteForByte(_ payload: String) throws {
    for at in [Int64.min, -5, 0, Int64.max] {
      let event = Self.stored(payload, at: at)
      #expect(try Self.read(EventLog.line(event)) == event)
    }
  }

  @Test(arguments: EventCodingTests.events)
  func everyKindOfAConversationSurvivesARoundTrip(_ event: ConversationEvent) throws {
    let envelope = EventCodingTests.envelope(.conversation(event))
    let line = EventLog.line(try StoredEvent(envelope))
    #expect(!line.contains("\n"))
    let read = try EventEnvelope(Self.read(line))
    #expect(read == envelope)
  }

  @Test func aLineIsJSONThatOthersRead() throws {
    let line = EventLog.line(Self.stored("{\"a\":\n[1,\r\n2]}"))
    #expect(line.allSatisfy { !$0.isNewline })
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["stream"] as? String == "conversation/app:\"c\"\n\u{1}é")
    #expect((object["payload"] as? [String: [Int]])?["a"] == [1, 2])
  }

  @Test(arguments: ["", "{", "nonsense", "1 2", "\u{0}", "\"\n\""])
  func aPayloadThatIsNoJSONDoesNotBreakTheLine(_ payload: String) throws {
    let read = try Self.read(EventLog.line(Self.stored(payload)))
    #expect(try JSONDecoder().decode(String.self, from: Data(read.payload)) == payload)
  }

  @Test func keysComeInAnyOrderAndOthersArePassedOver() throws {
    let event = try Self.read(
      " { \"payload\" : [ 1 ] , \"note\":{\"a\":null}, \"version\":1,\"kind\":\"d\\u0065sk\",\"at\":-1, \"sequence\":2,\"stream\":\"desk\" }\r"
    )
    #expect(event.stream == .desk && event.sequence == 2 && event.kind == "desk" && event.at.milliseconds == -1)
    #expect(event.payload == Array("[ 1 ]".utf8))
  }

  @Test(arguments: [
    ("", "no JSON"), ("nonsense", "no JSON"), ("[]", "no JSON"), ("{\"stream\":\"desk\"", "no JSON"),
    ("{\"stream\":\"desk\",}", "no JSON"), ("{\"payload\":{\"a\":}}", "no JSON"), ("{\"payload\":[1}]}", "no JSON"),
    ("{\"payload\":01}", "no JSON"), ("{\"payload\":\"\\x\"}", "no JSON"), ("{} {}", "no JSON"), ("{}", "stream"),
    ("{\"stream\":\"shop\"}", "stream"), ("{\"stream\":5}", "stream"), ("{\"stream\":\"desk\"}", "sequence"),
    ("{\"stream\":\"desk\",\"sequence\":0}", "sequence"), ("{\"stream\":\"desk\",\"sequence\":1.5}", "sequence"),
    ("{\"stream\":\"desk\",\"sequence\":99999999999999999999}", "sequence"),
    ("{\"stream\":\"desk\",\"sequence\":1,\"at\":\"now\"}", "at"),
    ("{\"stream\":\"desk\",\"sequence\":1,\"at\":1}", "kind"),
    ("{\"stream\":\"desk\",\"sequence\":1,\"at\":1,\"kind\":\"desk\"}", "version"),
    ("{\"stream\":\"desk\",\"sequence\":1,\"at\":1,\"kind\":\"desk\",\"version\":1}", "payload"),
  ])
  func aBadLineIsAnErrorThatNamesItsPlaceAndWhatToDo(_ line: String, _ what: String) {
    let error = #expect(throws: SupportError.self) { try Self.read(line) }
    #expect(error?.code == .damagedEvent)
    let description = error?.description ?? ""
    #expect(description.hasPrefix("events.ndjson:7: ") && description.contains(what), "\(description)")
    #expect(description.contains("; each line is one event"))
  }

  @Test func aLineOfDeepBracketsIsReadWithoutHarm() throws {
    let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
    let event = Self.stored(deep, stream: .desk, kind: "desk")
    #expect(try Self.read(EventLog.line(event)) == event)
    var known = event
    known.version = 1
    #expect(throws: SupportError.self) { try EventEnvelope(known) }
  }

  @Test func theReaderCountsLinesAndPassesEmptyOnesOver() throws {
    var reader = EventLogReader(file: "log")
    let line = Array(EventLog.line(Self.stored("{}")).utf8)
    let events = [
      try reader.read([0xEF, 0xBB, 0xBF] + line), try reader.read([]), try reader.read(Array(" \r".utf8)),
    ]
    #expect(events.map { $0 != nil } == [true, false, false])
    var last = reader
    let error = #expect(throws: SupportError.self) { _ = try last.read([0xFF]) }
    #expect(error?.location == SourceLocation(file: "log", line: 4))
  }

  @Test func recordsAreWrittenAndRead() throws {
    let record = StoredRecord(conversation: "app:c", number: 3, customer: "c", text: "a\nb \"ü\" \u{2028}\u{7}")
    let line = EventLog.line(record)
    #expect(!line.contains("\n"))
    #expect(try EventLog.record(Array(line.utf8), at: Self.place) == record)
    #expect(throws: SupportError.self) { try EventLog.record(Array("{\"number\":1}".utf8), at: Self.place) }
  }

  /// Whatever Foundation reads as JSON the scanner reads, and nothing else; over random bytes of JSON's alphabet.
  @Test func theScannerAgreesWithFoundation() {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"\\n\"", "1", "-0.5e+7 ", "true", "null", " ", "01", "\"", ".",
    ]
    var valid = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...7, using: &generator)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      let expected = (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
      if expected { valid += 1 }
      #expect(JSONScanner.isValue(Array(text.utf8)) == expected, "\(text)")
    }
    #expect(valid > 500)
  }
}
