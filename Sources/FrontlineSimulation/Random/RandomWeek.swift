internal import FrontlineDesk
public import FrontlineText

/// A week of customers and agents who do what a seeded generator says, at the desk alone, with what must always be so checked
/// after every command: nobody waits while somebody could take them, nobody holds more than their capacity, no ticket is lost or
/// in two queues, and every clock is what the log says.
public struct RandomWeek: Hashable, Sendable {
  /// How many customers there are; each asks for people once or more. Default: 10,000.
  public var customers: Int
  /// How many agents there are. Default: 50.
  public var agents: Int
  /// How many days it lasts. Default: 7.
  public var days: Int
  /// What the generator begins with: equal seeds give equal weeks. Default: 1.
  public var seed: UInt64
  /// After how many commands everything is checked, and not only what changed. Default: 5,000.
  public var fullCheckInterval: Int

  /// Creates a week.
  public init(
    customers: Int = 10_000, agents: Int = 50, days: Int = 7, seed: UInt64 = 1, fullCheckInterval: Int = 5_000
  ) {
    self.customers = customers
    self.agents = agents
    self.days = days
    self.seed = seed
    self.fullCheckInterval = fullCheckInterval
  }

  /// When every week begins: a Monday at midnight in UTC.
  public static let start = Timestamp(milliseconds: 1_795_392_000_000)

  /// Plays the week.
  ///
  /// - Parameter onProgress: told of how many of its hours are played, each time that one has passed; by default nobody is.
  /// - Throws: ``SimulationError`` where the zones of its company cannot be had.
  public func run(
    onProgress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(SimulationError) -> RandomWeekReport {
    var play = try RandomPlay(self)
    play.run(onProgress)
    return play.report
  }
}
