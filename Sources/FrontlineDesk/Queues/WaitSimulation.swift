internal import FrontlineText

/// The near future of a queue: agents take the tickets ahead of one, each holding them for the mean handling time, until that
/// one is taken.
///
/// An agent who has room and works takes the first ticket that they can; agents come in the order of their places. Nothing
/// new arrives. Deterministic; bounded by the steps and by the time that the windows cover.
struct WaitSimulation {
  /// Tickets that ask the same, first to last.
  struct Lane {
    var entries: ArraySlice<QueueEntry>
    var weight: Int
    var handlingTime: Duration
    /// From when on these agents may take them.
    var notBefore = Timestamp.min
  }

  /// An agent: the room they have now, when they get more, when they work, and the lanes they serve.
  struct Server {
    var place: AgentPlace
    var room: Int
    var releases: [(at: Timestamp, weight: Int)]
    /// In order, none overlapping.
    var windows: [Range<Timestamp>]
    var lanes: [Int]
  }

  private struct Event: Hashable, Comparable, Sendable {
    var at: Timestamp
    var place: AgentPlace
    var server: Int
    var release: Int

    static func < (left: Event, right: Event) -> Bool {
      if left.at != right.at { return left.at < right.at }
      if left.place != right.place { return left.place < right.place }
      return (left.server, left.release) < (right.server, right.release)
    }
  }

  private var lanes: [Lane]
  private var servers: [Server]
  private let target: QueueEntry
  /// How many tickets stand before it; the lanes may hold fewer.
  private let ahead: Int
  private let now: Timestamp
  private var events = SortedBuckets<Event>()
  private var turn = Int.max / 2

  init(lanes: [Lane], servers: [Server], target: QueueEntry, ahead: Int, now: Timestamp) {
    self.lanes = lanes
    self.servers = servers
    self.target = target
    self.ahead = ahead
    self.now = now
    for (index, server) in servers.enumerated() {
      wake(index, at: now)
      // Releases of one moment are one event.
      for (at, releases) in Dictionary(grouping: server.releases, by: \.at) {
        events.insert(
          Event(at: at, place: server.place, server: index, release: releases.reduce(0) { $0 + $1.weight }))
      }
    }
  }

  /// When the ticket is taken; nil: not within the time that is looked at. Beyond so many steps the rest is taken to go on
  /// at the same pace.
  mutating func run(steps limit: Int) -> Timestamp? {
    var steps = 0
    while let event = events.first {
      events.remove(event)
      let index = event.server
      servers[index].room += event.release
      guard isWorking(index, at: event.at) else {
        wake(index, at: event.at)
        continue
      }
      guard let lane = lane(for: index, at: event.at), let entry = lanes[lane].entries.popFirst() else { continue }
      if entry == target { return event.at }
      steps += 1
      if steps == limit { return now + (event.at - now) / steps * (ahead + 1) }
      turn += 1
      servers[index].room -= lanes[lane].weight
      servers[index].place.idleSince = event.at
      servers[index].place.turn = turn
      let place = servers[index].place
      let end = event.at + max(lanes[lane].handlingTime, .seconds(1))
      events.insert(Event(at: end, place: place, server: index, release: lanes[lane].weight))
      if servers[index].room > 0 { events.insert(Event(at: event.at, place: place, server: index, release: 0)) }
    }
    return nil
  }

  private func isWorking(_ server: Int, at moment: Timestamp) -> Bool {
    servers[server].windows.contains { $0.contains(moment) }
  }

  /// Looks at a server when they next work.
  private mutating func wake(_ server: Int, at moment: Timestamp) {
    guard let window = servers[server].windows.first(where: { $0.upperBound > moment }) else { return }
    events.insert(
      Event(at: max(moment, window.lowerBound), place: servers[server].place, server: server, release: 0))
  }

  /// The lane with the first ticket that a server can take.
  private mutating func lane(for server: Int, at moment: Timestamp) -> Int? {
    var best: (entry: QueueEntry, lane: Int)?
    for lane in servers[server].lanes where lanes[lane].weight <= servers[server].room {
      guard let entry = lanes[lane].entries.first else { continue }
      if lanes[lane].notBefore > moment {
        events.insert(
          Event(at: lanes[lane].notBefore, place: servers[server].place, server: server, release: 0))
        continue
      }
      if best.map({ entry < $0.entry }) ?? true { best = (entry, lane) }
    }
    return best?.lane
  }
}
