import FrontlinePacks
import Testing

@Suite struct ServiceLevelReaderTests {
  private let hour = Duration.seconds(3600)

  @Test func everyKeyIsReadAsWritten() throws {
    let level = try #require(PackDirectory().load().policy.serviceLevel("standard"))
    #expect(level.calendar == .always)
    #expect(level.times == ServiceLevelTimes(firstResponse: hour * 4, nextResponse: hour / 2, resolution: hour * 72))
    #expect(level.pauses.waitingOnCustomer == [.resolution])
    #expect(level.pauses.snoozed == [.update, .ownership])
    #expect(level.reopened == .restart)
    #expect(level.warnings == ServiceLevelWarnings(sharePercent: 50, lead: nil))
    let target = try #require(level.targets.first)
    #expect(target.urgencies == [.urgent] && target.tiers == ["agents"] && target.channels == ["x-post"])
    #expect(target.plans == ["vip"] && target.regions == ["JP"])
    #expect(target.times == ServiceLevelTimes(firstResponse: hour / 2))
  }

  @Test func whatIsNotGivenHasItsDefault() throws {
    let policy = try PackDirectory().load().policy
    let level = try #require(policy.serviceLevel("plain"))
    #expect(level.times == ServiceLevelTimes(update: hour * 24, ownership: hour * 8))
    #expect(level.calendar == .team && level.reopened == .giveBack && level.targets.isEmpty)
    #expect(level.pauses == ServiceLevelPauses())
    #expect(level.pauses.waitingOnCustomer == [.resolution, .ownership])
    #expect(level.pauses.waitingOnThirdParty == [.resolution] && level.pauses.snoozed == [])
    #expect(level.warnings == ServiceLevelWarnings(sharePercent: 75, lead: .seconds(900)))
    // A state that is not named keeps its default.
    #expect(policy.serviceLevel("standard")?.pauses.waitingOnThirdParty == [.resolution])
  }

  @Test func theFirstTargetThatMatchesReplacesTheTimesItNames() throws {
    var level = try #require(PackDirectory().load().policy.serviceLevel("standard"))
    level.targets.append(
      ServiceLevelTarget(
        urgencies: [.urgent, .high], times: ServiceLevelTimes(firstResponse: hour, update: hour),
        location: level.location
      ))
    func times(_ urgency: Urgency, channel: String? = "x-post", plan: String? = "vip") -> ServiceLevelTimes {
      level.times(
        for: ServiceLevelMatter(urgency: urgency, tier: "agents", channel: channel, plan: plan, region: "JP"))
    }
    #expect(times(.urgent).firstResponse == hour / 2 && times(.urgent).update == nil)
    #expect(times(.urgent).resolution == hour * 72)
    #expect(times(.urgent, plan: nil).firstResponse == hour && times(.urgent, plan: nil).update == hour)
    #expect(times(.urgent, channel: nil).firstResponse == hour)
    #expect(times(.high).firstResponse == hour)
    #expect(times(.normal) == level.times)
  }
}
