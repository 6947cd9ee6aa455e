import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct TranslationStatusTests {
  private func packs(_ changes: [String: String] = [:]) throws -> PackCollection {
    try PackDirectory(TranslationSamples.files.merging(changes) { $1 }).load()
  }

  private func accepted(
    _ packs: PackCollection, locks: [String: TranslationLock] = [:], _ selection: TranslationSelection = .init(),
    asMachineMade: Bool = false
  ) -> TranslationAcceptance {
    TranslationAcceptance(of: packs, locks: locks, selection: selection, asMachineMade: asMachineMade)
  }

  private func states(_ entries: [TranslationEntry]) -> [String: TranslationState] {
    var states: [String: TranslationState] = [:]
    for entry in entries where entry.state != .done { states["\(entry.locale) \(entry.key)"] = entry.state }
    return states
  }

  @Test func everyTextOfTheDefaultLocaleHasAKeyThatIsItsPath() throws {
    let pack = try packs().packs[0]
    let keys = pack.localized(in: pack.defaultLocale)?.translationTexts.map(\.key.description)
    #expect(
      keys == [
        "intents.refund.label", "intents.refund.answer", "intents.refund.variants.public",
        "intents.refund.variants.public.SG.TH.polite", "intents.order.label", "intents.order.questions.order_number",
        "intents.order.corrections.order_number", "intents.order.lookup_answers.found",
        "intents.order.lookup_answers.not_found", "intents.order.lookup_answers.timed_out", "intents.human.label",
        "texts.rephrase", "canned_replies.thanks",
      ])
  }

  @Test func withoutALockWhatIsThereIsDoneAndTheRestIsMissing() throws {
    let entries = TranslationStatus.entries(of: try packs(), locks: [:])
    #expect(Array(Set(entries.map(\.locale.description))).sorted() == ["ar", "ja", "pt-BR"])
    #expect(entries.filter { $0.locale.description == "ar" }.allSatisfy { $0.state == .done && !$0.isRecorded })
    let missing = entries.filter { $0.locale.description == "ja" && $0.state == .missing }.map(\.key.description)
    #expect(missing.count == 8 && missing.contains("intents.refund.variants.public.SG.TH.polite"))
    #expect(entries.filter { $0.state == .missing }.allSatisfy { $0.location.file == "shop/en.yaml" })
  }

  @Test func aLocaleThatAPackIsNotWrittenInIsMissingWhereItIsAskedFor() throws {
    let thai = try #require(LocaleTag("th"))
    let entries = TranslationStatus.entries(
      of: try packs(), locks: [:], selection: TranslationSelection(locales: [thai]))
    #expect(entries.count == 13 && entries.allSatisfy { $0.state == .missing })
  }

  @Test func aChangeOfTheSourceMakesItsTranslationsStaleUntilTheyAreAccepted() throws {
    let before = try packs()
    let lock = accepted(before).locks
    #expect(states(TranslationStatus.entries(of: before, locks: lock)).values.allSatisfy { $0 == .missing })
    let english = TranslationSamples.english.replacingOccurrences(of: "label: Refund", with: "label: Money back")
    let after = try packs(["shop/en.yaml": english])
    let stale = states(TranslationStatus.entries(of: after, locks: lock)).filter { $0.value == .stale }
    #expect(
      stale.keys.sorted() == ["ar intents.refund.label", "ja intents.refund.label", "pt-BR intents.refund.label"])
    let arabic = TranslationSelection(locales: [try #require(LocaleTag("ar"))])
    let partly = accepted(after, locks: lock, arabic)
    #expect(partly.accepted.map(\.key.description) == ["intents.refund.label"])
    let rest = states(TranslationStatus.entries(of: after, locks: partly.locks)).filter { $0.value == .stale }
    #expect(rest.keys.sorted() == ["ja intents.refund.label", "pt-BR intents.refund.label"])
    #expect(!states(TranslationStatus.entries(of: before, locks: accepted(after, locks: lock).locks)).isEmpty)
  }

  @Test func whatEveryLanguageWritesForItselfMakesNothingStale() throws {
    let before = try packs()
    let lock = accepted(before).locks
    let english = TranslationSamples.english.replacingOccurrences(of: "refund please", with: "give it back")
      .replacingOccurrences(of: "texts:", with: "synonyms: {money: [cash]}\n# a remark\ntexts:")
    let after = try packs(["shop/en.yaml": english])
    #expect(TranslationStatus.entries(of: after, locks: lock).allSatisfy { $0.state != .stale })
  }

  @Test func machineMadeTextsStayUntilSomebodyReviewsTheirLocale() throws {
    let packs = try packs()
    let arabic = TranslationSelection(locales: [try #require(LocaleTag("ar"))])
    let marked = accepted(packs, arabic, asMachineMade: true)
    #expect(marked.accepted.count == 13)
    let machine = states(TranslationStatus.entries(of: packs, locks: marked.locks)).filter { $0.value == .machine }
    #expect(machine.count == 13 && machine.keys.allSatisfy { $0.hasPrefix("ar ") })
    let all = accepted(packs, locks: marked.locks)
    #expect(all.accepted.isEmpty && all.unreviewed.count == 13 && all.locks == marked.locks)
    let one = accepted(packs, locks: marked.locks, TranslationSelection(units: ["shop/refund"]))
    #expect(one.accepted.count == 4)
    let reviewed = accepted(packs, locks: marked.locks, arabic)
    #expect(!states(TranslationStatus.entries(of: packs, locks: reviewed.locks)).values.contains(.machine))
  }

  @Test func aMachineMadeTextWhoseSourceChangesIsStaleAndStaysMachineMade() throws {
    let before = try packs()
    let lock = accepted(before, asMachineMade: true).locks
    let after = try packs([
      "shop/en.yaml": TranslationSamples.english.replacingOccurrences(of: "rephrase: Sorry?", with: "rephrase: Pardon?")
    ])
    #expect(states(TranslationStatus.entries(of: after, locks: lock))["ar texts.rephrase"] == .stale)
    let renewed = accepted(after, locks: lock).locks
    #expect(states(TranslationStatus.entries(of: after, locks: renewed))["ar texts.rephrase"] == .machine)
  }

  @Test func linesAboutTextsThatAreGoneAreDropped() throws {
    let lock = accepted(try packs()).locks
    let english = TranslationSamples.english.replacingOccurrences(of: "texts:\n  rephrase: Sorry?\n", with: "")
    let after = accepted(try packs(["shop/en.yaml": english]), locks: lock)
    #expect(after.accepted.isEmpty)
    #expect(after.locks["shop"]?.entries.keys.contains { $0.key == "texts.rephrase" } == false)
  }

  @Test func anIntentIsAsFarAsTheLeastOfItsTexts() {
    #expect(TranslationState.of([.done, .machine, .stale]) == .stale)
    #expect(TranslationState.of([.missing, .stale]) == .missing)
    #expect(TranslationState.of([.done, .machine]) == .machine)
    #expect(TranslationState.of([]) == .done)
  }

  @Test func aLockDoesNotChangeWhatIsCompiled() throws {
    let directory = try PackDirectory(TranslationSamples.files)
    let before = try directory.load()
    try directory.write("shop/translations.lock", try #require(accepted(before).locks["shop"]).text)
    #expect(try directory.load() == before)
    #expect(try directory.load().contentHash == before.contentHash)
  }
}
