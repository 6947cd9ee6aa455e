public import Frontline

/// Plays scenarios: a host with a virtual clock that wakes whenever something is due, so that nothing is skipped however long
/// a scenario waits.
///
/// ```swift
/// let runner = ScenarioRunner(packs: "Intents")
/// for scenario in try ScenarioLoader.load(path: "refund.yaml") {
///   let result = try await runner.run(scenario)
///   print(scenario.name, result.isFine)
/// }
/// ```
///
/// Thread safe; the packs are read and compiled once.
public struct ScenarioRunner: Sendable {
  private let shelf: PackShelf
  private let zones: TimeZoneDatabase

  /// How often a scenario wakes at most for something that is due.
  public static let wakeLimit = 1_000_000

  /// Creates a runner.
  ///
  /// - Parameters:
  ///   - packs: the packs of scenarios that name none: a directory or a compiled file; nil: there are none.
  ///   - zones: the time zones; default: the system's.
  public init(packs: String?, zones: TimeZoneDatabase = TimeZoneDatabase()) {
    shelf = PackShelf(standard: packs, zones: zones)
    self.zones = zones
  }

  /// Creates a runner whose packs were read and compiled before.
  ///
  /// - Parameters:
  ///   - directory: the directory that they were read from; scenarios that change the policy read its `support.yaml`.
  ///   - collection: what was read.
  ///   - index: what it was compiled to.
  ///   - zones: the time zones; default: the system's.
  public init(
    directory: String, collection: PackCollection, index: MatchIndex, zones: TimeZoneDatabase = TimeZoneDatabase()
  ) async {
    self.init(packs: directory, zones: zones)
    await shelf.put(collection, index, directory: directory)
  }

  /// Plays a scenario to its end, or to the first step that does not hold.
  ///
  /// - Throws: ``SimulationError`` where packs or policy cannot be used, or something is due again and again at one moment.
  public func run(_ scenario: Scenario) async throws(SimulationError) -> ScenarioResult {
    let engine = try await shelf.engine(of: scenario.packs, policy: scenario.policy, inline: scenario.inlinePacks)
    var run = ScenarioRun(scenario, engine: engine, shelf: shelf, zones: zones)
    try await run.play()
    return run.result
  }
}
