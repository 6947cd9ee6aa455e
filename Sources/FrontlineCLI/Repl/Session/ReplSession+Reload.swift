import Frontline
import FrontlineMatching

extension ReplSession {
  /// Reads the packs again where their files have changed.
  func reloadIfChanged() async {
    guard watch?.hasChanged() == true else { return }
    await reload()
  }

  /// Reads the packs again. Those that cannot be used leave the old ones in place.
  func reload() async {
    guard let source else { return note("these packs were not read from files") }
    _ = watch?.hasChanged()
    do {
      let read = try source.load(reusing: packs.index)
      let engine = try Self.engine(read, zones)
      try await host.reload(engine)
      self.engine = engine
      packs = read
      for agent in agents where agent.isRegistered {
        try await host.perform(.registerAgent(agent.profile(read.collection)))
      }
      record.leaveOut("the reload of packs: the scenario runs on the new ones throughout")
      note("the packs are read again: \(read.summary)")
      if !engine.policy.channels.contains(where: { $0.name == channel }) {
        channel = engine.policy.channels.first?.name ?? channel
        note("your channel is gone; you write on \(channel) now")
      }
    } catch let error as ConsoleError {
      note("the packs have changed and cannot be used; the old ones stay\n\(error.message)")
    } catch {
      note("the packs have changed and cannot be used; the old ones stay\n\(error)")
    }
  }
}
