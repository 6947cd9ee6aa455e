/// What the engine ran on from then on: with equal values equal messages get equal answers on every machine.
public struct PolicyLoaded: Hashable, Sendable, Codable {
  /// The hash of the compiled index, in hexadecimal.
  public var index: String
  /// The hash of packs and policy, in hexadecimal.
  public var packs: String
  /// The version of ICU, such as `72.1`.
  public var icu: String
  /// The release of the time-zone data, such as `2025b`.
  public var zones: String

  /// Creates the event.
  public init(index: String, packs: String, icu: String, zones: String) {
    self.index = index
    self.packs = packs
    self.icu = icu
    self.zones = zones
  }
}
