public import FrontlineDesk
internal import FrontlineLanguage
public import FrontlineMatching
public import FrontlinePacks
public import FrontlineText

/// The functional core of support: commands in, events out, states from events.
///
/// It reads no clock, draws no random number and does no I/O beyond the zone files that it opens when they are first
/// needed; equal inputs and equal versions of index, ICU and zones give equal events. Immutable and Sendable: one serves any
/// number of conversations and threads. A ``SupportHost`` runs it.
///
/// ## Topics
/// ### Deciding
/// - ``decide(_:conversation:desk:now:others:)``
/// - ``decide(_:desk:now:)``
/// - ``follow(_:conversation:desk:now:)``
/// ### What follows
/// - ``effects(of:in:)``
/// ### Why
/// - ``explain(_:)``
public struct SupportEngine: Sendable {
  /// The packs and the policy that it runs on.
  public let packs: PackCollection
  /// The packs compiled.
  public let index: MatchIndex
  /// The time zones.
  public let zones: TimeZoneDatabase
  /// The people's side.
  public let desk: Desk
  let served: ServedPacks
  let wording: Wording
  let reader: Reader
  let workers: WorkerPool
  let hoursTold = Memo<HoursPlace, String?>()

  /// The policy.
  public var policy: SupportPolicy { packs.policy }

  /// Compiles packs and makes an engine of them.
  ///
  /// - Parameters:
  ///   - packs: what the company's support runs on.
  ///   - zones: the time zones; default: the system's.
  /// - Throws: ``SupportError`` with file and line of what is wrong with packs or policy.
  /// - Complexity: that of `PackCompiler`: some tenths of a second for packs of usual size.
  public init(packs: PackCollection, zones: TimeZoneDatabase = TimeZoneDatabase()) throws(SupportError) {
    let index: MatchIndex
    do {
      index = try PackCompiler().compile(packs)
    } catch {
      throw SupportError(.packs, at: error.location, error.message, advice: error.suggestion)
    }
    try self.init(packs: packs, index: index, zones: zones)
  }

  /// Makes an engine of packs that were compiled before.
  ///
  /// - Throws: ``SupportError`` with file and line of what is wrong with the policy.
  public init(
    packs: PackCollection, index: MatchIndex, zones: TimeZoneDatabase = TimeZoneDatabase()
  ) throws(SupportError) {
    self.packs = packs
    self.index = index
    self.zones = zones
    do {
      desk = try Desk(policy: packs.policy, zones: zones)
    } catch {
      throw SupportError(.packs, at: error.location, error.problem, advice: error.advice)
    }
    served = ServedPacks(packs)
    wording = Wording(packs: served, texts: packs, zones: zones)
    workers = try WorkerPool(index: index)
    reader = Reader(packs: served, workers: workers)
  }

  /// What the engine runs on, for the log.
  public var policyLoaded: PolicyLoaded {
    PolicyLoaded(
      index: index.contentHash, packs: PackHash.hash(of: packs), icu: UnicodeVersion.current.icu, zones: zones.version)
  }

  /// The words and numbers of a text in the form in which they are compared.
  func forms(of text: String) -> [String] { workers.withWorker { Reader.forms(of: text, $0.analyzer) } ?? [] }
}
