public import FrontlinePacks

/// A pack made of another system's files.
public struct ImportedPack: Hashable, Sendable {
  /// The pack. Its places are those of the files that it was made of.
  public var pack: Pack
  /// Messages that were marked as tests there.
  public var tests: [TestSuite]
  /// What was left out or changed, each with its place: what has no counterpart in packs, texts that stood twice, names that had
  /// to change. Warnings all.
  public var findings: [Finding]
}

extension FindingCode {
  /// Something of another system that packs have no counterpart for.
  public static let noCounterpart = FindingCode(rawValue: "no-counterpart")
  /// An intent came without an answer, so people get it.
  public static let importedWithoutAnswer = FindingCode(rawValue: "imported-without-answer")
  /// Two names of another system became one, so one was numbered.
  public static let nameChanged = FindingCode(rawValue: "name-changed")
}
