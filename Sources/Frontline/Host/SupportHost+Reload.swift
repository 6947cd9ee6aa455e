public import FrontlineText

extension SupportHost {
  /// From now on with other packs; the log notes it. Running conversations go on, each command with the packs that were
  /// there when its turn came.
  ///
  /// - Throws: ``SupportError`` where the store fails.
  public nonisolated func reload(_ engine: SupportEngine) async throws(SupportError) {
    // Told of outside the actor: hashing large packs takes a while, and no message shall wait for it.
    let loaded = engine.policyLoaded
    try await adopt(engine, loaded)
  }

  /// From now on with the packs of a compiled file, whose every byte is checked first; see ``reload(_:)``.
  ///
  /// Nobody waits for it: the file is opened and checked beside the host's work, then the engine is swapped whole.
  ///
  /// - Parameters:
  ///   - path: a file that `frontline compile` wrote; replaced by rename, never written in place.
  ///   - zones: the time zones; default: those of the engine so far.
  /// - Throws: ``SupportError`` where the file is missing, foreign, damaged or of another version; then the host goes
  ///   on as before.
  public nonisolated func reload(compiled path: String, zones: TimeZoneDatabase? = nil) async throws(SupportError) {
    let current = await engine.zones
    try await reload(SupportEngine(compiled: path, verifying: true, zones: zones ?? current))
  }
}
