public import FrontlinePacks

/// Looks for what is allowed in packs and still probably wrong: texts that are missing in a language, arguments that differ
/// between languages, examples that mean two things.
///
/// The findings are sorted by place and do not depend on the order in which packs are given.
public enum PackLinter {
  /// Reads a directory with its tests and returns everything that is wrong or looks so.
  ///
  /// - Complexity: it compiles the packs once and matches every example, so seconds for thousands of examples.
  public static func lint(directory: String, limits: AuthoringLimits = AuthoringLimits()) -> [Finding] {
    let reading = PackLoader.read(directory: directory, limits: limits)
    guard let collection = reading.collection else { return reading.findings }
    let tests = TestSuiteLoader.read(directory: directory, packs: collection, limits: limits)
    let (locks, lockFindings) = TranslationLockReader.read(directory: directory, packs: collection, limits: limits)
    let stale = StaleTranslationLint(collection: collection, locks: locks).findings()
    return (reading.findings + tests.findings + lint(collection, tests: tests.suites) + lockFindings + stale).sorted()
  }

  /// Returns what looks wrong in packs that were read, without what ``PackLoader`` reports by itself.
  public static func lint(_ collection: PackCollection, tests: [TestSuite] = []) -> [Finding] {
    let context = LintContext(collection)
    return [
      TranslationLint(context).findings(), MessageLint(context).findings(), LabelLint(context).findings(),
      ExampleLint(context).findings(), TestLint(context, tests).findings(), PatternLint(context).findings(),
      MatchLint(context).findings(), SystemTextLint(context).findings(), PolicyLint(context).findings(),
    ].flatMap(\.self).sorted()
  }
}
