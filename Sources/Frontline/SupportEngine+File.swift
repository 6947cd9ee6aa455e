internal import FrontlineMatching
internal import FrontlinePacks
public import FrontlineText

extension SupportEngine {
  /// Makes an engine of a compiled file, which holds policy, packs and index: a service that starts from one needs
  /// neither the packs' sources nor what reads them.
  ///
  /// ```swift
  /// let engine = try SupportEngine(compiled: "support.frontline")
  /// ```
  ///
  /// - Parameters:
  ///   - path: a file that `frontline compile` or `FrontlineMatching/MatchIndex/write(to:)` wrote. It may be
  ///     replaced by rename while the engine runs, and must not be written in place.
  ///   - isVerified: whether the whole file's checksums are compared first, which reads all of it. Default: false; those
  ///     of header and packs always are.
  ///   - zones: the time zones; default: the system's.
  /// - Throws: ``SupportError`` with code ``SupportError/Code/packs`` where the file is missing, foreign, damaged or of
  ///   another version, or its policy cannot be used.
  /// - Complexity: O(bytes of the packs), and with `isVerified` O(bytes of the file).
  public init(
    compiled path: String, verifying isVerified: Bool = false, zones: TimeZoneDatabase = TimeZoneDatabase()
  ) throws(SupportError) {
    let index: MatchIndex
    let packs: PackCollection
    do throws(MatchingError) {
      index = try MatchIndex.open(path: path)
      if isVerified { try index.verify() }
      packs = try index.packs()
    } catch {
      let place = error.location ?? SourceLocation(file: path)
      throw SupportError(.packs, at: place, error.message, advice: error.suggestion)
    }
    try self.init(packs: packs, index: index, zones: zones)
  }
}
