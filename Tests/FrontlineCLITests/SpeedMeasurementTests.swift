import FrontlineMatching
import Testing

@testable import FrontlineCLI

@Suite struct SpeedMeasurementTests {
  @Test func percentilesAreNearestRanks() {
    let hundred = Array(1...100)
    #expect(SpeedMeasurement.percentile(50, of: hundred) == 50)
    #expect(SpeedMeasurement.percentile(99, of: hundred) == 99)
    #expect(SpeedMeasurement.percentile(99, of: Array(1...101)) == 100)
    #expect(SpeedMeasurement.percentile(99, of: [7]) == 7)
    #expect(SpeedMeasurement.percentile(50, of: []) == 0)
  }

  @Test func theMedianIsTheMiddle() {
    #expect(SpeedMeasurement.median(of: [9, 1, 5]) == 5)
    #expect(SpeedMeasurement.median(of: [4, 1, 2, 9]) == 3)
    #expect(SpeedMeasurement.median(of: []) == 0)
  }

  @Test func messagesAreEncodedOneBehindTheOther() {
    let texts = ["parcel", "", "où", "🙂\0"]
    let messages = EncodedMessages(texts.map { LabelledMessage(text: $0, label: "a") })
    var read: [String] = []
    messages.forEach { read.append(String(decoding: $0, as: UTF8.self)) }
    #expect(read == texts && messages.count == texts.count)
  }
}
