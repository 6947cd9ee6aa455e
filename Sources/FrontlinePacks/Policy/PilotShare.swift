/// The share of a region's customers whom the bot serves; the others go to people at once.
public struct PilotShare: Hashable, Sendable {
  /// The region (ISO 3166-1 alpha-2).
  public var region: String
  /// The share in percent, from 0 to 100.
  public var percent: Int

  /// Creates a share.
  public init(region: String, percent: Int) {
    self.region = region
    self.percent = percent
  }
}
