public import FrontlinePacks

/// Reads a directory of packs, as docs/packs-reference.md describes it.
///
/// A reading reports several problems at once, each with file, line and column; a syntax error ends the reading of its
/// file only. Nothing in a file makes it trap. A pack's locales are read side by side on all processors while the caller
/// waits; what comes out, the order of findings included, does not depend on how many there are.
public enum PackLoader {
  /// Reads a directory for use.
  ///
  /// - Parameters:
  ///   - directory: the path of the directory.
  ///   - limits: how much is read at most.
  ///   - earlier: what an earlier reading of the directory gave, or of any other. What it has of files that did not change is
  ///     taken over, which costs a hundredth of reading them; what comes out is the same. Nil, the default: all are read.
  /// - Throws: all findings where at least one is an error: a file that cannot be read, a key that is not known, a name
  ///   that stands for nothing, and so on. Warnings alone do not make it throw.
  /// - Complexity: linear in the bytes of the files.
  public static func load(
    directory: String, limits: AuthoringLimits = AuthoringLimits(), reusing earlier: PackCollection? = nil
  ) throws(AuthoringError) -> PackCollection {
    let reading = read(directory: directory, limits: limits, reusing: earlier)
    guard let collection = reading.collection, !reading.hasErrors else {
      throw AuthoringError(findings: reading.findings)
    }
    return collection
  }

  /// Reads a directory as far as that goes, for tools that show findings. The parameters are those of
  /// ``load(directory:limits:reusing:)``; a file with a finding is read each time, so none is lost.
  public static func read(
    directory: String, limits: AuthoringLimits = AuthoringLimits(), reusing earlier: PackCollection? = nil
  ) -> PackReading {
    let reader = DirectoryReader(directory: directory, limits: limits, earlier: earlier.map(EarlierReading.init))
    let collection = reader.collection()
    if let collection { reader.findings.add(collection.findings()) }
    return PackReading(collection: collection, findings: reader.findings.findings)
  }
}
