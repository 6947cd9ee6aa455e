import FrontlinePacks
import FrontlineText
import Synchronization
import Testing

@testable import FrontlineMatching

/// Compiling on several threads.
@Suite struct ParallelCompileTests {
  @Test(arguments: [1, 2, 7, 100], [0, 1, 5, 1000])
  func everyNumberIsTakenOnceAndComesInItsPlace(threads: Int, count: Int) {
    let calls = Atomic(0)
    let outputs = ParallelWork.map(count, threads: threads) { number in
      calls.wrappingAdd(1, ordering: .relaxed)
      return "\(number * number)"
    }
    #expect(outputs == (0..<count).map { "\($0 * $0)" })
    #expect(calls.load(ordering: .relaxed) == count)
  }

  @Test func anyNumberOfThreadsGivesTheSameBytes() throws {
    let packs = Fixtures.collection([ManyLocales.pack, Fixtures.shop])
    let one = try PackCompiler(threads: 1).compile(packs).bytes.copied()
    for threads in [0, 2, 3, 8] {
      #expect(try PackCompiler(threads: threads).compile(packs).bytes.copied() == one, "\(threads)")
    }
  }

  @Test func theErrorIsThatOfTheFirstLocaleWhoeverFindsItsOwnFirst() throws {
    var pack = ManyLocales.pack
    for number in pack.locales.indices {
      pack.locales[number].intents[0].patterns = [
        Located("(open", at: SourceLocation(file: "\(pack.locales[number].locale)", line: 1))
      ]
    }
    for threads in 1...4 {
      let error = #expect(throws: MatchingError.self) {
        try PackCompiler(threads: threads).compile(Fixtures.collection([pack]))
      }
      #expect(error?.location?.file == "de")
    }
  }
}

/// A small pack in several languages.
enum ManyLocales {
  static let pack: Pack = {
    let texts = [
      ("de", ["wo ist mein paket", "das paket fehlt"], ["ich will kündigen", "kündigung bitte"]),
      ("en", ["where is my parcel", "the parcel is missing"], ["i want to cancel", "cancel my plan"]),
      ("ja", ["荷物はどこですか", "荷物が届きません"], ["解約したいです", "退会の方法"]),
      ("th", ["พัสดุของฉันอยู่ที่ไหน", "พัสดุหาย"], ["ฉันต้องการยกเลิก", "ขอยกเลิกแพ็กเกจ"]),
    ]
    let packs = texts.map { locale, parcel, cancel in
      Fixtures.pack(
        "post", locale: locale, default: "en",
        entries: [
          .init(name: "parcel", examples: parcel, patterns: [parcel[0]], followUps: ["cancel"]),
          .init(name: "cancel", examples: cancel),
        ])
    }
    var pack = packs[0]
    pack.locales = packs.flatMap(\.locales)
    return pack
  }()
}
