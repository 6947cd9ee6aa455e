import FoundationEssentials
import FrontlineText
import Testing

struct TimestampTests {
  @Test func arithmeticSaturatesAtBothEnds() {
    #expect(Timestamp.max + .seconds(1) == .max)
    #expect(Timestamp.min - .seconds(1) == .min)
    #expect(Timestamp.max - .seconds(-1) == .max)
    #expect(Timestamp(milliseconds: 5) + .seconds(Int64.max) == .max)
    #expect(Timestamp(seconds: .max) == .max)
    #expect(Timestamp(seconds: .min) == .min)
  }

  @Test func theTimeBetweenTwoMomentsIsExactEvenBetweenTheEnds() {
    #expect(Timestamp.max - Timestamp.min == .milliseconds(Int128(UInt64.max)))
    #expect(utc(2026, 3, 1) - utc(2026, 2, 28) == .seconds(86_400))
  }

  @Test func whatIsFinerThanAMillisecondIsDropped() {
    #expect(Timestamp(milliseconds: 0) + .microseconds(1999) == Timestamp(milliseconds: 1))
    #expect(Timestamp(milliseconds: 0) + .microseconds(-1999) == Timestamp(milliseconds: -1))
  }

  @Test func theEndsOfTimeHaveADateAndPrint() {
    #expect(Timestamp.max.description == "+292278994-08-17T07:12:55.807Z")
    #expect(Timestamp.min.description == "-292275055-05-16T16:47:04.192Z")
  }

  @Test func aMomentIsEncodedAsAPlainNumber() throws {
    let moments = [Timestamp(milliseconds: 1_795_000_000_123), .min]
    let data = try JSONEncoder().encode(moments)
    #expect(String(decoding: data, as: UTF8.self) == "[1795000000123,-9223372036854775808]")
    #expect(try JSONDecoder().decode([Timestamp].self, from: data) == moments)
  }
}
