import Testing

@testable import Frontline

@Suite struct WaitStepsTests {
  @Test(arguments: [
    (0, 60), (-5, 60), (60, 60), (61, 120), (200, 300), (301, 600), (600, 600), (601, 900), (1700, 1800), (2700, 2700),
    (2701, 3600), (3600, 3600), (3601, 7200), (86_400, 86_400), (Int.max, 24 * 365 * 3600),
  ])
  func aWaitIsToldInStepsThatAreNotTooShort(_ seconds: Int, _ told: Int) {
    #expect(WaitSteps.rounded(.seconds(seconds)) == .seconds(told))
  }
}
