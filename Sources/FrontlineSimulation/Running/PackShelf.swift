internal import Frontline
internal import FrontlineAuthoring
internal import FrontlineMatching

/// The packs that scenarios run on, read and compiled once each.
actor PackShelf {
  private let standard: Scenario.PackChoice
  private let zones: TimeZoneDatabase
  private var shelf: [String: Packs] = [:]
  private var engines: [String: SupportEngine] = [:]

  /// Packs and their index.
  struct Packs: Sendable {
    var collection: PackCollection
    var index: MatchIndex
    /// The directory with `support.yaml`; nil: a compiled file.
    var directory: String?
  }

  /// Creates a shelf.
  ///
  /// - Parameters:
  ///   - standard: the path of the packs of scenarios that name none: a directory or a compiled file; nil: there are none.
  ///   - zones: the time zones.
  init(standard: String?, zones: TimeZoneDatabase = TimeZoneDatabase()) {
    self.standard = standard.map { .path($0) } ?? .none
    self.zones = zones
  }

  /// Puts packs on the shelf that were read and compiled before.
  func put(_ collection: PackCollection, _ index: MatchIndex, directory: String) {
    shelf[directory] = Packs(collection: collection, index: index, directory: directory)
  }

  /// The engine of a scenario. Engines are kept where the scenario changes nothing of its packs.
  ///
  /// - Throws: ``SimulationError`` where packs or policy cannot be used, with every finding.
  func engine(
    of choice: Scenario.PackChoice, policy: DocumentPart?, inline: [InlinePack]
  ) throws(SimulationError) -> SupportEngine {
    let choice = choice == .standard ? standard : choice
    guard policy == nil, inline.isEmpty, case .path(let path) = choice else {
      return try engine(try changed(choice, policy, inline))
    }
    if let known = engines[path] { return known }
    let made = try engine(try packs(path))
    engines[path] = made
    return made
  }

  private func engine(_ packs: Packs) throws(SimulationError) -> SupportEngine {
    do throws(SupportError) {
      return try SupportEngine(packs: packs.collection, index: packs.index, zones: zones)
    } catch {
      throw SimulationError(at: error.location, error.message, advice: error.advice)
    }
  }

  private func packs(_ path: String) throws(SimulationError) -> Packs {
    if let known = shelf[path] { return known }
    let packs: Packs
    if FileReader(root: path, limits: AuthoringLimits()).kind(of: "") == .file {
      do throws(MatchingError) {
        let index = try MatchIndex.open(path: path)
        packs = Packs(collection: try index.packs(), index: index)
      } catch {
        throw SimulationError(
          at: error.location ?? SourceLocation(file: path), error.message, advice: error.suggestion)
      }
    } else {
      let collection: PackCollection
      do throws(AuthoringError) {
        collection = try PackLoader.load(directory: path)
      } catch {
        throw Self.unusable("the packs in \(path)", error.findings)
      }
      packs = try compiled(collection, directory: path)
    }
    shelf[path] = packs
    return packs
  }

  private func compiled(_ collection: PackCollection, directory: String?) throws(SimulationError) -> Packs {
    do throws(MatchingError) {
      return Packs(collection: collection, index: try PackCompiler().compile(collection), directory: directory)
    } catch {
      throw SimulationError(at: error.location, error.message, advice: error.suggestion)
    }
  }

  /// Packs with what a scenario says differently.
  private func changed(
    _ choice: Scenario.PackChoice, _ policy: DocumentPart?, _ inline: [InlinePack]
  ) throws(SimulationError) -> Packs {
    var base: Packs?
    if case .path(let path) = choice { base = try packs(path) }
    let findings = FindingList(limits: AuthoringLimits())
    var collection = base?.collection
    if policy != nil || base == nil {
      let changes = PolicyChange(directory: base?.directory, isCompiled: base != nil && base?.directory == nil)
      guard let changed = try changes.policy(with: policy, findings) else {
        throw Self.unusable("the policy", findings.findings)
      }
      if collection == nil { collection = PackCollection(policy: changed, packs: []) }
      collection?.policy = changed
    }
    guard var collection else {
      throw SimulationError("the scenario has no packs", advice: "Name some with --packs or \"packs:\"")
    }
    for pack in inline {
      guard let read = InlinePackReader(pack: pack).read(findings) else { continue }
      collection.packs = (collection.packs.filter { $0.id != read.id } + [read]).sorted { $0.id < $1.id }
    }
    findings.add(collection.findings())
    guard !findings.findings.contains(where: { $0.severity == .error }) else {
      throw Self.unusable("the packs and the policy of the scenario", findings.findings)
    }
    if inline.isEmpty, let base {
      return Packs(collection: collection, index: base.index, directory: base.directory)
    }
    return try compiled(collection, directory: base?.directory)
  }

  static func unusable(_ what: String, _ findings: [Finding]) -> SimulationError {
    let errors = findings.filter { $0.severity == .error }.sorted().map(\.description)
    return SimulationError("\(what) cannot be used:\n\(errors.joined(separator: "\n"))", advice: "Repair these first")
  }
}
