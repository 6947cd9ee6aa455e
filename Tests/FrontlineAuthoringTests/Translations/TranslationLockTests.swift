import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct TranslationLockTests {
  private func read(_ text: String) -> (lock: TranslationLock, findings: [Finding]) {
    let findings = FindingList(limits: AuthoringLimits())
    let lock = TranslationLockReader(findings: findings, file: "shop/translations.lock").lock(text)
    return (lock, findings.findings)
  }

  static let lines = """
    ar\ttexts.welcome\tdone\t00000000000000ff
    ja\tintents.refund.answer\tmachine\tdeadbeefdeadbeef
    ja\tintents.refund.label\tdone\tcbf29ce484222325
    zh-Hant\tintents.refund.label\tdone\tcbf29ce484222325

    """

  @Test func aLockIsReadAsItIsWrittenAndItsLinesAreSorted() {
    let (lock, findings) = read(Self.lines.split(separator: "\n").reversed().joined(separator: "\r\n"))
    #expect(findings.isEmpty)
    #expect(lock.entries.count == 4)
    #expect(lock.text == TranslationLock.header + Self.lines)
    #expect(read(lock.text).lock == lock)
  }

  static let broken: [(String, Int, String)] = [
    ("ja\ttexts.welcome\tdone", 1, "tab"), ("\nja texts.welcome done 00000000000000ff", 2, "tab"),
    ("xx-\ttexts.welcome\tdone\t00000000000000ff", 1, "locale tag"),
    ("tl\ttexts.welcome\tdone\t00000000000000ff", 1, "canonical"),
    ("ja\ttexts.welcome\tstale\t00000000000000ff", 1, "done or machine"),
    ("ja\ttexts.welcome\tdone\t00000000000000FF", 1, "no hash"), ("ja\ttexts.welcome\tdone\tff", 1, "no hash"),
    ("<<<<<<< HEAD\n=======\n>>>>>>> other", 1, "merge conflict"),
  ]

  @Test(arguments: broken)
  func aLineThatCannotBeReadIsToldWithItsPlace(_ text: String, _ line: Int, _ wanted: String) throws {
    let finding = try #require(read(text).findings.first)
    #expect(finding.location == SourceLocation(file: "shop/translations.lock", line: line))
    #expect(finding.code == .badLock && finding.description.contains(wanted))
    #expect(read(text).findings.count == 1)
  }

  @Test func linesThatContradictEachOtherAfterAMergeMakeTheTextStale() throws {
    let packs = try PackDirectory(TranslationSamples.files).load()
    let fresh = try #require(
      TranslationAcceptance(of: packs, locks: [:], selection: .init(), asMachineMade: false).locks["shop"])
    let (lock, findings) = read(fresh.text + "ar\ttexts.rephrase\tdone\t00000000000000ff\n")
    #expect(findings.isEmpty)
    let stale = TranslationStatus.entries(of: packs, locks: ["shop": lock]).filter { $0.state == .stale }
    #expect(stale.map(\.key.description) == ["texts.rephrase"])
  }

  @Test func lintTellsWhatIsStaleAndWhatWasNeverAccepted() throws {
    let directory = try PackDirectory(TranslationSamples.files)
    let lock = try #require(
      TranslationAcceptance(of: try directory.load(), locks: [:], selection: .init(), asMachineMade: false).locks[
        "shop"])
    let codes = { Set(PackLinter.lint(directory: directory.path).map(\.code)) }
    #expect(codes().isDisjoint(with: [.staleTranslation, .unacceptedTranslation, .badLock]))
    try directory.write("shop/translations.lock", lock.text)
    #expect(codes().isDisjoint(with: [.staleTranslation, .unacceptedTranslation, .badLock]))
    try directory.write(
      "shop/en.yaml", TranslationSamples.english.replacingOccurrences(of: "label: Refund", with: "label: Money back"))
    let text = lock.text.split(separator: "\n").filter { !$0.hasPrefix("ja\tintents.human") }.joined(separator: "\n")
    try directory.write("shop/translations.lock", text + "\nja\n")
    let findings = PackLinter.lint(directory: directory.path)
    let stale = findings.filter { $0.code == .staleTranslation }
    #expect(stale.map(\.location.description) == ["shop/ar.yaml:5:12", "shop/ja.yaml:5:12", "shop/pt-BR.yaml:4:12"])
    #expect(
      stale[0].message == "the text that intents.refund.label was translated from has changed, at shop/en.yaml:4:12")
    #expect(stale[0].advice.hasSuffix("translations --accept --pack shop --locale ar --intent refund"))
    #expect(stale.allSatisfy { $0.severity == .warning && !PackMender.codes.contains($0.code) })
    let new = findings.filter { $0.code == .unacceptedTranslation }
    #expect(new.map(\.location.file) == ["shop/ja.yaml"])
    #expect(new[0].message == "shop/translations.lock has no line about intents.human.label")
    #expect(findings.filter { $0.code == .badLock }.map(\.location.file) == ["shop/translations.lock"])
  }
}
