internal import FrontlineText

/// The near future of a queue: agents take the tickets ahead of one, each holding them for the mean handling time, until that
/// one is taken.
///
/// An agent who has room and works takes the first ticket that they can; agents come in the order of their places. Nothing
/// new arrives. Deterministic; bounded by the steps and by the time that the windows cover.
struct WaitSimulation: Hashable, Sendable {
  /// Tickets that ask the same, first to last.
  struct Lane: Hashable, Sendable {
    var entries: ArraySlice<QueueEntry>
    var weight: Int
    /// How long each is held, in milliseconds.
    var handlingTime: Int64
    /// From when on these agents may take them.
    var notBefore = Timestamp.min
  }

  /// Room that an agent gets back.
  struct Release: Hashable, Sendable {
    var at: Timestamp
    var weight: Int
  }

  /// An agent: the room they have now, when they get more, when they work, and the lanes they serve.
  struct Server: Hashable, Sendable {
    var place: AgentPlace
    var room: Int
    var releases: [Release]
    /// The index of their windows.
    var windows: Int
    var lanes: [Int]
  }

  /// How it ends.
  enum Outcome: Hashable, Sendable {
    /// Somebody takes the ticket.
    case taken(Timestamp)
    /// Nobody does within the time that is looked at.
    case never
    /// It takes more steps than are played.
    case unknown
  }

  private struct Event: Comparable, Sendable {
    var at: Timestamp
    var idleSince: Timestamp
    var turn: Int
    var server: Int
    var release: Int

    static func < (left: Event, right: Event) -> Bool {
      if left.at != right.at { return left.at < right.at }
      // The order of places; servers stand in the order of their ids.
      if left.idleSince != right.idleSince { return left.idleSince < right.idleSince }
      return (left.turn, left.server, left.release) < (right.turn, right.server, right.release)
    }
  }

  private var lanes: [Lane]
  private var servers: [Server]
  /// When agents work: in order, none overlapping.
  private let windows: [[Range<Timestamp>]]
  private let target: QueueEntry
  private let now: Timestamp

  init(lanes: [Lane], servers: [Server], windows: [[Range<Timestamp>]], target: QueueEntry, now: Timestamp) {
    self.lanes = lanes
    self.servers = servers.sorted { $0.place.agent < $1.place.agent }
    self.windows = windows
    self.target = target
    self.now = now
  }

  /// Plays so many steps: somebody gets room, begins to work, or looks for a ticket.
  func run(steps limit: Int) -> Outcome {
    var play = Play(setting: self)
    return play.run(steps: limit)
  }

  private struct Play {
    var lanes: [Lane]
    var servers: [Server]
    let setting: WaitSimulation
    var events = BinaryHeap<Event>()
    var turn = Int.max / 2

    init(setting: WaitSimulation) {
      self.setting = setting
      lanes = setting.lanes
      servers = setting.servers
      for (index, server) in servers.enumerated() {
        wake(index, at: setting.now)
        // Releases of one moment are one event.
        for (at, releases) in Dictionary(grouping: server.releases, by: \.at) {
          push(index, at: at, release: releases.reduce(0) { $0 &+ $1.weight })
        }
      }
    }

    mutating func run(steps limit: Int) -> Outcome {
      var steps = 0
      while let event = events.popFirst() {
        // Who is to be looked at twice at one moment is looked at once.
        while events.first == event { _ = events.popFirst() }
        if steps == limit { return .unknown }
        steps += 1
        let index = event.server
        servers[index].room &+= event.release
        guard isWorking(index, at: event.at) else {
          wake(index, at: event.at)
          continue
        }
        guard let lane = lane(for: index, at: event.at), let entry = lanes[lane].entries.popFirst() else { continue }
        if entry == setting.target { return .taken(event.at) }
        turn += 1
        servers[index].room -= lanes[lane].weight
        servers[index].place.idleSince = event.at
        servers[index].place.turn = turn
        let (end, isTooLate) = event.at.milliseconds.addingReportingOverflow(max(lanes[lane].handlingTime, 1000))
        push(index, at: isTooLate ? .max : Timestamp(milliseconds: end), release: lanes[lane].weight)
        if servers[index].room > 0 { push(index, at: event.at, release: 0) }
      }
      return .never
    }

    private mutating func push(_ server: Int, at moment: Timestamp, release: Int) {
      let place = servers[server].place
      events.push(
        Event(at: moment, idleSince: place.idleSince, turn: place.turn, server: server, release: release))
    }

    private func isWorking(_ server: Int, at moment: Timestamp) -> Bool {
      setting.windows[servers[server].windows].contains { $0.contains(moment) }
    }

    /// Looks at a server when they next work.
    private mutating func wake(_ server: Int, at moment: Timestamp) {
      guard let window = setting.windows[servers[server].windows].first(where: { $0.upperBound > moment }) else {
        return
      }
      push(server, at: max(moment, window.lowerBound), release: 0)
    }

    /// The lane with the first ticket that a server can take.
    private mutating func lane(for server: Int, at moment: Timestamp) -> Int? {
      var best: (entry: QueueEntry, lane: Int)?
      for lane in servers[server].lanes where lanes[lane].weight <= servers[server].room {
        guard let entry = lanes[lane].entries.first else { continue }
        if lanes[lane].notBefore > moment {
          push(server, at: lanes[lane].notBefore, release: 0)
          continue
        }
        if best.map({ entry < $0.entry }) ?? true { best = (entry, lane) }
      }
      return best?.lane
    }
  }
}

extension WaitSimulation {
  /// Stands for all that an outcome depends on, in 128 bits: so small is the chance that two settings share one that it is
  /// left out of account.
  struct Key: Hashable, Sendable {
    private let first: Int
    private let second: Int

    init(_ setting: WaitSimulation) {
      func digest(_ seed: Int) -> Int {
        var hasher = Hasher()
        hasher.combine(seed)
        hasher.combine(setting)
        return hasher.finalize()
      }
      first = digest(1)
      second = digest(2)
    }
  }
}
