import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct PerturbationTests {
  private static let cases: [(Perturbation, String, String, String)] = [
    (.upperCase, "en", "Where is my café?", "WHERE IS MY CAFÉ?"),
    (.upperCase, "de", "Straße", "STRASSE"),
    (.upperCase, "tr", "istanbul ılık", "İSTANBUL ILIK"),
    (.upperCase, "el", "τι κάνεις;", "ΤΙ ΚΑΝΕΙΣ;"),
    (.upperCase, "ka", "გამარჯობა ok", "გამარჯობა OK"),
    (.upperCase, "ja", "返金したい", "返金したい"),
    (.fullWidth, "en", "Hi, 5~é", "Ｈｉ，\u{3000}５～é"),
    (.fullWidth, "ar", "أين طلبي", "أين\u{3000}طلبي"),
    (.noDiacritics, "es", "¿Dónde está el niño?", "¿Donde esta el nino?"),
    (.noDiacritics, "vi", "đơn hàng của tôi ở đâu", "don hang cua toi o dau"),
    (.noDiacritics, "pl", "zażółć gęślą jaźń", "zazolc gesla jazn"),
    (.noDiacritics, "da", "Ærø og øl", "AEro og ol"),
    (.noDiacritics, "tr", "ılık Çay", "ilik Cay"),
    (.noDiacritics, "el", "τι κάνεις;", "τι κανεις;"),
    (.noDiacritics, "ru", "ещё мой йод", "еще мой йод"),
    (.noDiacritics, "uk", "її", "її"),
    (.noDiacritics, "hi", "मैं कहाँ हूँ", "मैं कहाँ हूँ"),
    (.noDiacritics, "th", "สั่งซื้อที่ไหน", "สั่งซื้อที่ไหน"),
    (.noDiacritics, "ja", "ガギグ", "ガギグ"),
    (.noDiacritics, "ko", "한글", "한글"),
    (.doubleSpaces, "en", "a b  c", "a  b    c"),
    (.doubleSpaces, "ja", "返金\u{3000}したい", "返金\u{3000}\u{3000}したい"),
    (.noSpacesAroundPunctuation, "en", "hello, how ( are ) you ?", "hello,how(are)you?"),
    (.noSpacesAroundPunctuation, "en", "well - no . yes", "well-no.yes"),
    (.noSpacesAroundPunctuation, "en", "the customers' parcel", "the customers' parcel"),
    (.noSpacesAroundPunctuation, "en", "mail @ me & pay 5 %", "mail @ me & pay 5 %"),
    (.noSpacesAroundPunctuation, "en", "3, 5 and 7, please", "3, 5 and 7,please"),
    (.noSpacesAroundPunctuation, "fr", "combien\u{A0}? ok", "combien?ok"),
    (.noSpacesAroundPunctuation, "zh", "你好 ， 谢谢", "你好，谢谢"),
    (.traditional, "zh-Hans", "发现头发干了，皇后在后面", "發現頭髮乾了，皇后在後面"),
    (.traditional, "zh-Hant", "發現頭髮", "發現頭髮"),
    (.traditional, "ja", "中国の会社", "中国の会社"),
    (.traditional, "en", "plain", "plain"),
    (.decomposed, "fr", "café", "cafe\u{301}"),
    (.decomposed, "ko", "한", "\u{1112}\u{1161}\u{11AB}"),
  ]

  @Test(arguments: cases.indices)
  func messagesComeOutAsPeopleWriteThem(_ index: Int) throws {
    let (perturbation, locale, message, expected) = Self.cases[index]
    let result = try Perturber(perturbation, locale: Fixtures.tag(locale))(message)
    #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars), "\(perturbation) of \(message): \(result)")
  }

  @Test(arguments: Perturbation.allCases)
  func whateverComesIsChangedWithoutHarm(_ perturbation: Perturbation) throws {
    let perturber = try Perturber(perturbation, locale: Fixtures.tag("en"))
    #expect(perturber("") == "")
    let hostile = ["\0", "\u{301}\u{301}", "\u{202E}abcd", "🙂👩‍👩‍👧", " ,", "\u{FFFD}\u{FFFD}", "\r\n", "٣، ٥"]
    for message in hostile { #expect(perturber(message).utf8.count <= 4 * message.utf8.count + 4) }
    let long = String(repeating: "word, 1 , ", count: 20_000)
    #expect(!perturber(long).isEmpty)
    #expect(perturber("Grüße, where is it?") == perturber("Grüße, where is it?"))
  }

  @Test func aTypoIsOneSlipInALongWordBehindItsFirstLetter() throws {
    let perturber = try Perturber(.typo, locale: Fixtures.tag("en"))
    var kinds: Set<String> = []
    for number in 0..<400 {
      let message = "is my parcel number \(number) delayed"
      let result = perturber(message)
      let before = message.split(separator: " ")
      let after = result.split(separator: " ")
      try #require(before.count == after.count, "\(result)")
      let changed = before.indices.filter { before[$0] != after[$0] }
      try #require(changed.count == 1, "\(result)")
      let (old, new) = (Array(before[changed[0]]), Array(after[changed[0]]))
      #expect(["parcel", "number", "delayed"].contains(String(old)) && old.first == new.first)
      switch new.count - old.count {
      case -1:
        kinds.insert("drop")
        #expect(old.indices.contains { place in old[..<place] + old[(place + 1)...] == new[...] })
      case 1:
        kinds.insert("double")
        #expect(new.indices.dropFirst().contains { $0 > 0 && new[$0] == new[$0 - 1] })
      default:
        let places = old.indices.filter { old[$0] != new[$0] }
        if places.count == 1 {
          kinds.insert("replace")
          #expect(new[places[0]].isASCII && new[places[0]].isLetter)
        } else {
          kinds.insert("swap")
          try #require(places.count == 2 && places[1] == places[0] + 1)
          #expect(old[places[0]] == new[places[1]] && old[places[1]] == new[places[0]])
        }
      }
    }
    #expect(kinds == ["drop", "double", "replace", "swap"])
  }

  @Test(arguments: ["is it ok", "123456", "a-b-c", "don't", "", "🙂🙂🙂🙂🙂"])
  func withoutALongWordThereIsNoTypo(_ message: String) throws {
    let perturber = try Perturber(.typo, locale: Fixtures.tag("en"))
    #expect(perturber(message) == message)
  }

  @Test(arguments: ["привет", "สวัสดีครับ", "안녕하세요", "我的包裹在哪里", "übergröße", "aaaa", "PARCEL"])
  func everyScriptHasTypos(_ word: String) throws {
    let result = try Perturber(.typo, locale: Fixtures.tag("en"))(word)
    #expect(result != word && result.first == word.first)
    #expect(abs(result.count - word.count) <= 1)
    if word == "PARCEL" { #expect(result.allSatisfy { $0.isUppercase }) }
  }

  @Test func keysBesideEachOtherAreSoBothWays() {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { Character(Unicode.Scalar($0)) }
    for letter in letters {
      let beside = TypoWriter.neighbours(of: letter)
      #expect((1...6).contains(beside.count) && !beside.contains(letter))
      for other in beside { #expect(TypoWriter.neighbours(of: other).contains(letter), "\(letter) \(other)") }
    }
    #expect(TypoWriter.neighbours(of: "S") == Array("AWEDXZ"))
    #expect("@[`{1é".allSatisfy { TypoWriter.neighbours(of: $0).isEmpty })
  }
}
