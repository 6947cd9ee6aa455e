public import Frontline

/// The contract of a `Store` as checks that any implementation can run in its own tests.
///
/// ```swift
/// @Test func theStoreKeepsTheContract() async throws {
///   let failures = await StoreConformance { MyStore(path: temporary()) }.failures()
///   #expect(failures.isEmpty)
/// }
/// ```
///
/// It uses no test framework, so it works with each. Every check gets a new, empty store.
public struct StoreConformance: Sendable {
  /// A part of the contract that a store does not keep.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the store should do.
    public var check: String
    /// What it did instead.
    public var problem: String

    /// Both in a line.
    public var description: String { "\(check): \(problem)" }
  }

  private let makeStore: @Sendable () async throws -> any Store

  /// Creates the suite.
  ///
  /// - Parameter makeStore: makes a new, empty store.
  public init(_ makeStore: @escaping @Sendable () async throws -> any Store) { self.makeStore = makeStore }

  /// Runs every check, and tells what failed; none for a store that keeps the contract.
  public func failures() async -> [Failure] {
    var failures: [Failure] = []
    for check in Self.checks {
      do {
        try await check.run(try await makeStore())
      } catch let failure as Failure {
        failures.append(Failure(check: check.name, problem: failure.problem))
      } catch {
        failures.append(Failure(check: check.name, problem: "an error was thrown: \(error)"))
      }
    }
    return failures
  }
}
