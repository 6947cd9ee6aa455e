import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct TranslationExchangeTests {
  /// Packs with their locks in a directory, and what is done with them.
  struct Desk {
    let directory: PackDirectory
    let packs: PackCollection
    var locks: [String: TranslationLock] = [:]

    init(_ changes: [String: String] = [:], isLocked: Bool = true) throws {
      directory = try PackDirectory(TranslationSamples.files.merging(changes) { $1 })
      packs = try directory.load()
      guard isLocked else { return }
      locks = TranslationAcceptance(of: packs, locks: [:], selection: .init(), asMachineMade: false).locks
    }

    func entries(_ locale: String) -> [TranslationEntry] {
      TranslationStatus.entries(
        of: packs, locks: locks, selection: TranslationSelection(locales: [LocaleTag(locale) ?? .undetermined]))
    }

    func xliff(_ locale: String) -> String {
      XLIFFWriter(packs).documents(entries(locale), locale: LocaleTag(locale) ?? .undetermined)[0].text
    }

    func csv(_ locale: String) -> String {
      let rows = [TranslationTable.columns] + TranslationTable.rows(entries(locale), of: packs)
      return rows.map { $0.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",") }
        .joined(separator: "\r\n") + "\r\n"
    }

    func read(_ text: String, locale: String? = nil) throws -> (units: [TranslationUnit], findings: [Finding]) {
      try directory.write("back", text)
      let (units, findings) = TranslationImport.read(
        file: "\(directory.path)/back", locale: locale.flatMap(LocaleTag.init))
      let plain = findings.map { finding in
        var finding = finding
        finding.location.file = finding.location.file.components(separatedBy: "/").last ?? ""
        return finding
      }
      return (units, plain)
    }

    func taken(_ text: String, asMachineMade: Bool = false) throws -> TranslationImport {
      let (units, findings) = try read(text)
      #expect(findings.isEmpty, "\(findings)")
      return TranslationImport(units, into: packs, locks: locks, asMachineMade: asMachineMade) { path in
        try? String(contentsOfFile: "\(directory.path)/\(path)", encoding: .utf8)
      }
    }
  }

  @Test(arguments: ["ar", "ja", "pt-BR", "th"])
  func whatComesBackUnchangedChangesNothing(_ locale: String) throws {
    for isLocked in [true, false] {
      let desk = try Desk(isLocked: isLocked)
      for text in [desk.xliff(locale), desk.csv(locale)] {
        let result = try desk.taken(text)
        #expect(result.files.isEmpty && result.written.isEmpty && result.refused.isEmpty)
        #expect(result.locks.allSatisfy { isLocked ? desk.locks[$0] == $1 : $1.entries.count == 21 })
        #expect(result.open == desk.entries(locale).count { $0.state == .missing })
      }
    }
  }

  @Test func aPlaceholderIsAnElementAndAPluralIsText() throws {
    let text = try Desk().xliff("ar")
    #expect(
      text.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\""))
    #expect(text.contains("version=\"2.0\" srcLang=\"en\" trgLang=\"ar\">"))
    #expect(text.contains("<unit id=\"intents.refund.answer\" xml:space=\"preserve\">"))
    #expect(text.contains("<note category=\"title\">Wants the money back</note>"))
    #expect(text.contains("<note category=\"example\">refund please</note>"))
    let email = "<ph id=\"1\" dataRef=\"d1\" equiv=\"{email}\" disp=\"{email}\" canDelete=\"no\"/>"
    #expect(text.contains("{days, plural, one {# day} other {# days}}.\nWe'll write to \(email).</source>"))
    #expect(text.contains("سنكتب إلى \(email).</target>"))
    // A reply that is no message has no placeholders.
    #expect(text.contains("<source>Thank you {for} writing.</source>"))
    #expect(text.contains("{status, select, late {late, until <ph id=\"2\" dataRef=\"d2\" equiv=\"{eta}\""))
  }

  @Test func statesGoOutAndComeBack() throws {
    var desk = try Desk([
      "shop/en.yaml": TranslationSamples.english
    ])
    let arabic = try #require(LocaleTag("ar"))
    let place = { TranslationLock.Place(locale: arabic, key: $0) }
    desk.locks["shop"]?.entries[place("texts.rephrase")]?.source = 1
    desk.locks["shop"]?.entries[place("intents.human.label")]?.isMachineMade = true
    let text = desk.xliff("ar")
    #expect(text.contains("<segment state=\"initial\" subState=\"frontline:stale\">\n        <source>Sorry?</source>"))
    #expect(
      text.contains("<segment state=\"translated\" subState=\"frontline:machine\">\n        <source>A person</source>"))
    #expect(text.components(separatedBy: "state=\"final\"").count == 12)
    let still = try desk.taken(text)
    #expect(still.locks.isEmpty && still.confirmed == 0 && still.open == 1)
    for final in [
      text.replacingOccurrences(of: "state=\"initial\" subState=\"frontline:stale\"", with: "state=\"reviewed\""),
      desk.csv("ar").replacingOccurrences(of: "\"stale\"", with: "\"done\""),
    ] {
      let reviewed = try desk.taken(final)
      #expect(reviewed.confirmed == 1 && reviewed.files.isEmpty)
      #expect(reviewed.locks["shop"]?.entries[place("texts.rephrase")]?.source == FNVHash.of("Sorry?"))
      #expect(reviewed.locks["shop"]?.entries[place("intents.human.label")]?.isMachineMade == true)
    }
    let person = try desk.taken(desk.csv("ar").replacingOccurrences(of: "\"machine\"", with: "\"done\""))
    #expect(person.locks["shop"]?.entries[place("intents.human.label")]?.isMachineMade == false)
  }

  @Test func onlyTheTextThatChangedIsWritten() throws {
    let desk = try Desk()
    for text in [desk.xliff("ar"), desk.csv("ar")] {
      let result = try desk.taken(text.replacingOccurrences(of: "استرداد", with: "إرجاع"))
      #expect(result.refused.isEmpty && result.written.map(\.key.description) == ["intents.refund.label"])
      #expect(result.files.map(\.path) == ["shop/ar.yaml"])
      #expect(result.files[0].text == TranslationSamples.arabic.replacingOccurrences(of: "استرداد", with: "إرجاع"))
    }
  }

  @Test func aChangedPlaceholderIsRefusedAndTheRestIsTaken() throws {
    let desk = try Desk()
    let text = desk.csv("ar").replacingOccurrences(of: "سنكتب إلى {email}", with: "سنكتب إلى {emial}")
      .replacingOccurrences(of: "late {متأخر", with: "spät {متأخر").replacingOccurrences(
        of: "لا أجده.", with: "لم أجده.")
    let result = try desk.taken(text)
    #expect(result.written.map(\.key.description) == ["intents.order.lookup_answers.not_found"])
    #expect(result.refused.map(\.location.line).allSatisfy { $0 > 1 })
    #expect(
      result.refused.map(\.message) == [
        "intents.refund.answer in ar: the translation lacks {email} and adds {emial}",
        "intents.order.lookup_answers.found in ar: the select of {status} has other cases than its source",
      ])
    let lost = try desk.taken(
      desk.xliff("ar").replacingOccurrences(
        of: "سنكتب إلى <ph id=\"1\" dataRef=\"d1\" equiv=\"{email}\" disp=\"{email}\" canDelete=\"no\"/>", with: "سنكتب"
      ))
    #expect(lost.refused.map(\.message) == ["intents.refund.answer in ar: the translation lacks {email}"])
    #expect(lost.files.isEmpty)
  }

  /// The rows of a table with translations for what is missing: the sources themselves in brackets.
  private func filled(_ desk: Desk, _ locale: String, leavingOut left: Set<String> = []) throws -> String {
    let rows = TranslationTable.rows(desk.entries(locale), of: desk.packs).map { row -> [String] in
      guard row[2].isEmpty, !left.contains(row[0]) else { return row }
      return [row[0], row[1], "«\(row[1])»"] + row[3...]
    }
    return ([TranslationTable.columns] + rows).map { row in
      row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
  }

  @Test(arguments: ["ja", "pt-BR", "th"])
  func aLocaleThatIsFilledInIsCompleteAndReads(_ locale: String) throws {
    let desk = try Desk()
    let result = try desk.taken(try filled(desk, locale))
    #expect(result.refused.isEmpty && result.files.map(\.path) == ["shop/\(locale).yaml"])
    let before = TranslationSamples.files["shop/\(locale).yaml"]
    try desk.directory.write("shop/\(locale).yaml", result.files[0].text)
    let packs = try desk.directory.load()
    let entries = TranslationStatus.entries(
      of: packs, locks: result.locks, selection: TranslationSelection(locales: [try #require(LocaleTag(locale))]))
    #expect(entries.count == 13 && entries.allSatisfy { $0.state == .done && $0.isRecorded })
    // Every line that was there is there still, in its order.
    var rest = result.files[0].text.split(separator: "\n")[...]
    for line in (before ?? "locale: th\n").split(separator: "\n") where !line.contains("{") {
      let place = try #require(rest.firstIndex(of: line), "\(line)")
      rest = rest[(place + 1)...]
    }
    #expect(result.newIntents.contains { $0.key.intent == "order" })
  }

  @Test func anIntentThatWouldBreakThePacksIsRefused() throws {
    let desk = try Desk()
    for (left, wanted) in [
      ("shop/intents.order.label", "has no \"label\""), ("shop/intents.order.lookup_answers.found", "has no \"found\""),
      ("shop/intents.order.questions.order_number", "there is a correction but no question"),
    ] {
      let result = try desk.taken(try filled(desk, "ja", leavingOut: [left]))
      #expect(!result.refused.isEmpty && result.refused.allSatisfy { $0.message.contains("intents.order") })
      #expect(result.refused.allSatisfy { $0.message.contains(wanted) }, "\(result.refused)")
      // The variant, and the reply.
      #expect(result.written.count == 2)
      try desk.directory.write("shop/ja.yaml", result.files[0].text)
      _ = try desk.directory.load()
      try desk.directory.write("shop/ja.yaml", TranslationSamples.japanese)
    }
    let thai = try desk.taken(try filled(desk, "th", leavingOut: ["shop/intents.refund.answer"]))
    #expect(thai.refused.count == 3 && thai.refused[0].message.contains("has no answer that holds for everybody"))
  }

  @Test func aFileOfAnOlderSourceIsTakenAndStaysStaleUnlessThereIsANewerTranslation() throws {
    let before = try Desk()
    let english = TranslationSamples.english.replacingOccurrences(of: "A person", with: "A human being")
    var after = try Desk(["shop/en.yaml": english])
    let file = before.csv("ar").replacingOccurrences(of: "\"موظف\"", with: "\"شخص\"")
    let newer = try after.taken(file)
    #expect(newer.files.isEmpty && newer.refused.count == 1)
    #expect(newer.refused[0].message.contains("is newer"))
    after.locks = before.locks
    let older = try after.taken(file)
    #expect(older.refused.isEmpty && older.written.count == 1)
    after.locks = older.locks
    #expect(after.entries("ar").filter { $0.state == .stale }.map(\.key.description) == ["intents.human.label"])
  }

  @Test func whatAMachineMadeIsMarked() throws {
    let desk = try Desk()
    let result = try desk.taken(try filled(desk, "th"), asMachineMade: true)
    #expect(result.locks["shop"]?.entries.filter { $0.value.isMachineMade }.count == 13)
    #expect(
      result.locks["shop"]?.entries.filter { $0.value.isMachineMade }.allSatisfy { $0.key.locale.description == "th" }
        == true)
  }

  @Test func textsThatThePacksDoNotHaveAreRefusedWithAdvice() throws {
    let desk = try Desk()
    let header = "id,source,target,state,locale\n"
    for (row, wanted) in [
      ("shp/texts.rephrase,Sorry?,x,done,ar", "Did you mean \"shop\"?"),
      ("shop/texts.welcome,Hi,x,done,ar", "export it again"),
      ("shop/texts.rephrase,Sorry?,x,done,en", "Change shop/en.yaml itself"),
      ("shop/texts.rephrase,Sorry?,,done,ar", "set its state to missing"),
      ("shop/texts.rephrase,Sorry?,a\u{7}b,done,ar", "Remove it; it may"),
    ] {
      let result = try desk.taken(header + row + "\n")
      #expect(result.refused.count == 1 && result.files.isEmpty)
      #expect(result.refused.allSatisfy { $0.location.line == 2 && $0.advice.contains(wanted) }, "\(result.refused)")
    }
    let twice = try desk.taken(header + String(repeating: "shop/texts.rephrase,Sorry?,x,done,ar\n", count: 2))
    #expect(twice.refused.map(\.location.line) == [3] && twice.written.count == 1)
  }

  static let brokenTables: [(String, Int, String)] = [
    ("id,source,state\n", 1, "no column \"target\""),
    ("id,source,target,state\nshop/texts.rephrase,a,b,done\n", 2, "no locale"),
    ("id,source,target,state,locale\nx,a,b,done,ar\n", 2, "no id of a text"),
    ("id,source,target,state,locale\nshop/x,a,b,fertig,ar\n", 2, "state cannot be"),
    ("id,source,target,state,locale\nshop/x,a,b,done,_\n", 2, "no locale tag"),
    ("id,source,target,state,locale\nshop/x,\"a\n", 2, "never closed"), ("", 0, "empty"),
  ]

  @Test(arguments: brokenTables)
  func aTableThatCannotBeReadIsToldWithItsLine(_ text: String, _ line: Int, _ wanted: String) throws {
    let (units, findings) = try Desk().read(text)
    #expect(units.isEmpty && findings.map(\.location) == [SourceLocation(file: "back", line: line)])
    #expect(findings.allSatisfy { $0.description.contains(wanted) }, "\(findings)")
  }

  static func xliff(_ body: String, version: String = "2.0", tag: String = "ar") -> String {
    """
    <?xml version="1.0"?>
    <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:\(version)" version="\(version)" srcLang="en" trgLang="\(tag)">
    <x:file id="shop">\(body)</x:file>
    </x:xliff>
    """
  }

  static let brokenFiles: [(String, Int, String)] = [
    ("<xliff", 1, "not XLIFF 2"), ("<a>\n<b>\n</a>", 3, "not well-formed"),
    (xliff("<x:unit>"), 3, "not well-formed"), (xliff("") + "x", 4, "not well-formed"),
    (xliff("<x:unit id=1/>"), 3, "not well-formed"), ("<a><b>\n", 1, "not well-formed"),
    ("<html/>", 0, "not XLIFF"), (xliff("", version: "1.2"), 2, "not XLIFF 2"), (xliff("", tag: "_"), 2, "no trgLang"),
    (xliff("&nothing;"), 3, "not well-formed"),
    (
      "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<x>&b;</x>",
      2, "document type definition"
    ),
    ("<!doctype x SYSTEM \"file:///etc/passwd\"><x/>", 1, "document type definition"),
    ("<?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>", 1, "not UTF-8"),
  ]

  @Test(arguments: brokenFiles)
  func xmlThatIsBrokenOrHostileIsRefusedWhole(_ text: String, _ line: Int, _ wanted: String) throws {
    let (units, findings) = try Desk().read(text)
    #expect(units.isEmpty && findings.count == 1)
    #expect(findings.allSatisfy { $0.location.line == line && $0.description.contains(wanted) }, "\(findings)")
  }

  @Test func elementsThatNestTooDeepAndTextThatIsHugeDoNotStopTheReading() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(try Desk().read(deep).units.isEmpty)
    #expect(try Desk().read(deep).findings.count == 1)
  }

  @Test func whatOtherToolsWriteIsRead() throws {
    let english = TranslationSamples.english.replacingOccurrences(of: "Sorry?", with: "Sorry. What?")
    let desk = try Desk(["shop/en.yaml": english])
    let body = """
      <x:notes><x:note>nothing</x:note></x:notes><x:group id="g">
      <x:unit id="texts.rephrase"><m:meta xmlns:m="urn:other"><m:source>no</m:source></m:meta>
      <x:segment state="translated"><x:source>Sorry.</x:source><x:target><![CDATA[عذ]]></x:target></x:segment>
      <x:ignorable><x:source> </x:source></x:ignorable>
      <x:segment state="final"><x:source>What?</x:source><x:target><x:mrk id="1">رًا</x:mrk>؟<x:cp hex="0041"/></x:target></x:segment>
      </x:unit></x:group>
      """
    let result = try desk.taken(Self.xliff(body, version: "2.1"))
    #expect(result.written.count == 1 && result.refused.isEmpty)
    #expect(result.files.first?.text.contains("rephrase: عذ رًا؟A\n") == true)
    for (code, wanted) in [("<x:pc id=\"1\">x</x:pc>", "formatting"), ("<x:ph id=\"1\"/>", "stands for")] {
      let unit =
        "<x:unit id=\"texts.rephrase\"><x:segment><x:source>a</x:source><x:target>\(code)</x:target></x:segment></x:unit>"
      let (units, findings) = try desk.read(Self.xliff(unit))
      #expect(units.isEmpty && findings.map(\.location.line) == [3] && findings[0].message.contains(wanted))
    }
  }
}
