import Foundation
import Testing

extension CommandTests {
  /// Texts are in scripts of one language, so that no new model changes what these tests see.
  @Suite struct LanguageEvaluation {
    private static let folders = [
      "th/testdata/single-words.txt": "สวัสดี\nขอบคุณ\n",
      "th/testdata/word-pairs.txt": "ขอบคุณ ครับ\nευχαριστώ πολύ\n",
      "th/testdata/sentences.txt": "ช่วยยกเลิกคำสั่งซื้อด้วยครับ\n\nπού είναι η παραγγελία μου\n12345\n감사합니다 고객센터\n",
      "el/testdata/single-words.txt": "ευχαριστώ\r\n\r\nπαραγγελία\r\nขอบคุณ\r\nกรุณา",
      "el/testdata/sentences.txt": "",
      "ko/testdata/word-pairs.txt": "\u{FEFF}주문 취소\n \t\nπού είναι\n",
      "ko/models/notes.txt": "not a text of the test\n",
      "README.md": "not a text of the test either\n",
    ]

    /// The table with the digits of the times taken out.
    private func table(_ outcome: Frontline.Outcome) -> [String] {
      outcome.lines.map { line in
        line.hasPrefix("microseconds") ? line.replacing(#/\d+\.\d{3}/#, with: "TIME") : line
      }
    }

    @Test func foldersGiveAColumnForEachKindOfText() throws {
      let folder = try LanguageFolder(Self.folders)
      let outcome = try Frontline.run(["detect", "--evaluate", folder.path])
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      #expect(
        table(outcome) == [
          "language\twords\tpairs\tsentences\tmost often taken for",
          "el\t50.0\t-\t-\tth 2",
          "ko\t-\t50.0\t-\tel 1",
          "th\t100.0\t50.0\t25.0\tel 2, ko 1, und 1",
          "mean\t75.00\t50.00\t25.00\t",
          "mean of the three\t50.00",
          "languages\t2\t2\t1\t",
          "number of texts\t6\t4\t4\t",
          "microseconds a text\tTIME\tTIME\tTIME\t",
          "",
          "expected > found\tcount",
          "el > th\t2",
          "th > el\t2",
          "ko > el\t1",
          "th > ko\t1",
          "th > und\t1",
          "",
          "note\tid and ms count as one language",
        ])
    }

    @Test func jsonSaysTheSame() throws {
      let folder = try LanguageFolder(Self.folders.filter { !$0.key.hasPrefix("ko/") })
      let outcome = try Frontline.run(["detect", "--json", "--evaluate", folder.path, "--languages", "th,ko,el"])
      try #require(outcome.lines.count == 1)
      let line = outcome.lines[0].replacing(
        #/"microseconds":{"words":\d+\.\d{3},"pairs":\d+\.\d{3},"sentences":\d+\.\d{3}}/#, with: "TIMES")
      #expect(
        line == """
          {"languages":[\
          {"language":"el","name":"el","accuracy":{"words":0.5000,"pairs":null,"sentences":null},\
          "texts":{"words":4,"pairs":0,"sentences":0}},\
          {"language":"th","name":"th","accuracy":{"words":1.0000,"pairs":0.5000,"sentences":0.2500},\
          "texts":{"words":2,"pairs":2,"sentences":4}}],\
          "mean":{"words":0.7500,"pairs":0.5000,"sentences":0.2500,"overall":0.5000},\
          TIMES,\
          "confusions":[{"expected":"el","found":"th","count":2},{"expected":"th","found":"el","count":2},\
          {"expected":"th","found":"ko","count":1},{"expected":"th","found":"und","count":1}],\
          "counted_as_one":[["id","ms"]],"left_out":[],"unknown":[]}
          """)
    }

    @Test func aRestrictionLeavesOutTheLanguagesOutsideIt() throws {
      let folder = try LanguageFolder(Self.folders)
      let outcome = try Frontline.run(["detect", "--evaluate", folder.path, "--languages", "th"])
      #expect(outcome.code == 0)
      // Greek and Korean letters are no Thai: nothing but Thai may be answered.
      #expect(outcome.lines[1] == "th\t100.0\t50.0\t25.0\tund 4")
      #expect(outcome.lines[2] == "mean\t100.00\t50.00\t25.00\t")
      #expect(outcome.lines.last == "note\t2 left out, not among --languages: el ko")
      let none = try Frontline.run(["detect", "--evaluate", folder.path, "--languages", "ja,de"])
      #expect(none.code == 65 && none.output.isEmpty && none.errors.contains("--languages"))
    }

    @Test func filesByTagGiveOneColumn() throws {
      let folder = try LanguageFolder([
        "th.txt": Data("ขอบคุณครับ\n\nευχαριστώ\n".utf8), "und.txt": Data("12345\n???\n".utf8),
        "ko.txt": Data([0xFF, 0xC3, 0x0A, 0xED, 0xA0, 0x80, 0x0A, 0x00, 0x0A]) + Data("감사합니다\n".utf8),
        "xx.txt": Data("123\n".utf8), "empty.txt": Data(),
      ])
      let outcome = try Frontline.run(["detect", "--evaluate", folder.path])
      #expect(outcome.code == 0)
      #expect(
        outcome.errors
          == "warning: \(folder.path)/empty.txt: its name is no language tag, such as en or zh-Hant; it is skipped\n")
      #expect(
        table(outcome) == [
          "language\ttexts\tmost often taken for",
          "ko\t25.0\tund 3",
          "th\t50.0\tel 1",
          "und\t100.0\t",
          "xx\t0.0\tund 1",
          "mean\t43.75\t",
          "languages\t4\t",
          "number of texts\t9\t",
          "microseconds a text\tTIME\t",
          "",
          "expected > found\tcount",
          "ko > und\t3",
          "th > el\t1",
          "xx > und\t1",
          "",
          "note\tid and ms count as one language",
          "note\t1 unknown to the detector: xx",
        ])
    }

    @Test func onlyTheTenMostFrequentConfusionsAreNamed() throws {
      let texts = [
        "th": "ขอบคุณครับ", "el": "ευχαριστώ", "ko": "감사합니다", "hy": "շնորհակալություն", "ka": "გმადლობთ",
        "ta": "நன்றி", "te": "ధన్యవాదాలు", "kn": "ಧನ್ಯವಾದ", "ml": "നന്ദി", "gu": "આભાર", "si": "ස්තූතියි",
        "my": "ကျေးဇူးတင်ပါတယ်",
      ]
      let all = texts.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
      let folder = try LanguageFolder(["lo/testdata/sentences.txt": all + "\n" + "감사합니다"])
      let outcome = try Frontline.run(["detect", "--evaluate", folder.path])
      let start = try #require(outcome.lines.firstIndex { $0.hasPrefix("expected") }) + 1
      #expect(
        outcome.lines[start...].prefix { !$0.isEmpty } == [
          "lo > ko\t2", "lo > el\t1", "lo > gu\t1", "lo > hy\t1", "lo > ka\t1", "lo > kn\t1", "lo > ml\t1",
          "lo > my\t1",
          "lo > si\t1", "lo > ta\t1",
        ])
    }

    @Test func aFolderWhoseNameIsNoTagIsSkippedWithAWarning() throws {
      var files = Self.folders
      files["english/testdata/sentences.txt"] = "where is my order\n"
      let folder = try LanguageFolder(files)
      let outcome = try Frontline.run(["detect", "--evaluate", folder.path])
      #expect(outcome.code == 0 && !outcome.text.contains("english"))
      #expect(outcome.errors.hasPrefix("warning: \(folder.path)/english: "))
    }

    @Test(arguments: [
      [:], ["notes.md": "x\n"], ["th/sentences.txt": "ขอบคุณ\n"], ["th.txt": " \n\n"], ["english.txt": "x\n"],
    ])
    func aDirectoryOfNeitherLayoutSaysWhatIsExpected(_ files: [String: String]) throws {
      let folder = try LanguageFolder(files)
      let outcome = try Frontline.run(["detect", "--evaluate", folder.path])
      #expect(outcome.code == 65 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("<tag>/testdata") && outcome.errors.contains("<tag>.txt"))
    }

    @Test func aDirectoryThatIsNotThereIsBadData() throws {
      let outcome = try Frontline.run(["detect", "--evaluate", "/nowhere/at/all"])
      #expect(outcome.code == 65 && outcome.output.isEmpty && outcome.errors.contains("/nowhere/at/all"))
    }
  }
}
