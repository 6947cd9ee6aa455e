import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct SlotScannerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var type: SlotType
    var text: String
    var values: [String]
    var language = "en"
    var testDescription: String { "\(type.rawValue) (\(language)): \(text)" }

    init(_ type: SlotType, _ text: String, _ values: [String], _ language: String = "en") {
      (self.type, self.text, self.values, self.language) = (type, text, values, language)
    }
  }

  @Test(arguments: [
    Case(.orderNumber, "my order is 4471-2290 ok", ["4471-2290"]),
    Case(.orderNumber, "AB-10023 and 55120", ["AB-10023", "55120"]),
    Case(.orderNumber, "ab 12", []),
    Case(.orderNumber, "try 4471-2290, 55120 won't do", ["4471-2290", "55120"]),
    Case(.orderNumber, "call +44 20 7946 0958 about 771204", ["771204"]),
    Case(.orderNumber, "card 4242 4242 4242 4242, order 771204", ["771204"]),
    Case(.orderNumber, "on 2026-05-03 I ordered 88-1234", ["88-1234"]),
    Case(.orderNumber, "I paid $1200.50 for 991204", ["991204"]),
    Case(.orderNumber, "write to bob1234@example.com", []),
    Case(.orderNumber, "注文番号は4471-2290です", ["4471-2290"], "ja"),
    Case(.trackingNumber, "where is 1Z999AA10123456784", ["1Z999AA10123456784"]),
    Case(.trackingNumber, "RR123456785CN or RR 123 456 785 CN", ["RR123456785CN", "RR 123 456 785 CN"]),
    Case(.trackingNumber, "SF1234567890123 单号", ["SF1234567890123"], "zh"),
    Case(.trackingNumber, "9400 1000 0000 0000 0000 00", ["9400 1000 0000 0000 0000 00"]),
    Case(.trackingNumber, "4242424242424242 12345", []),
    Case(.email, "write to ann.lee+x@mail.example.co.uk.", ["ann.lee+x@mail.example.co.uk"]),
    Case(.email, "我的邮箱是a_b@example.com，谢谢", ["a_b@example.com"], "zh"),
    Case(.email, "a@b and @name", []),
    Case(.url, "see https://example.com/a?b=1.", ["https://example.com/a?b=1"]),
    Case(
      .url, "www.example.de/x, example.com and shop.example.io", ["www.example.de/x", "example.com", "shop.example.io"]),
    Case(.url, "看 http://example.cn/商品", ["http://example.cn/"], "zh"),
    Case(.url, "e.g. nothing, ok.then, a@example.com", []),
    Case(.phone, "call +44 20 7946 0958 please", ["+44 20 7946 0958"]),
    Case(.phone, "(415) 555-0132", ["(415) 555-0132"]),
    Case(.phone, "mi número es 0912345678", ["0912345678"], "es"),
    Case(.phone, "เบอร์ ๐๘๑-๒๓๔-๕๖๗๘", ["๐๘๑-๒๓๔-๕๖๗๘"], "th"),
    Case(.phone, "order 44712290, card 4242 4242 4242 4242, on 03.05.2026", []),
    Case(.amount, "you charged $12.50 twice", ["$12.50"]),
    Case(.amount, "1.234,50 € und 20 EUR", ["1.234,50 €", "20 EUR"], "de"),
    Case(.amount, "S$30, US$ 5, Rp50.000", ["S$30", "US$ 5", "Rp50.000"]),
    Case(.amount, "1 234,50 грн и 500 рублей", ["1 234,50 грн", "500 рублей"].filter { $0.hasSuffix("рублей") }, "ru"),
    Case(.amount, "3000円払いました。¥500", ["3000円", "¥500"], "ja"),
    Case(.amount, "دفعت ١٢٫٥ ريال", ["١٢٫٥ ريال"], "ar"),
    Case(.amount, "250 บาท", ["250 บาท"], "th"),
    Case(.amount, "I have 3 euroshops and 2 cards", []),
    Case(.number, "I need 3 or 4.5", ["3", "4.5"]),
    Case(.number, "card 4242424242424242 has 2 charges", ["2"]),
    Case(.cardNumber, "4242 4242 4242 4242 12/27", ["•••• 4242"]),
    Case(.cardNumber, "5555-5555-5555-4444", ["•••• 4444"]),
    Case(.cardNumber, "３７８２ ８２２４６３ １０００５", ["•••• 0005"]),
    Case(.cardNumber, "4242 4242 4242 4241", []),
    Case(.cardNumber, "ends in •••• 4242", ["•••• 4242"]),
  ])
  func aTypeFindsItsValues(_ test: Case) {
    #expect(SlotScanner.values(of: test.type, in: test.text, language: test.language) == test.values)
  }

  @Test(arguments: [
    Case(.date, "it came on 2026-05-03, not 03.05.2026 or 5/3/26", ["2026-05-03", "03.05.2026", "5/3/26"]),
    Case(.date, "on 3 May, May 3rd, 2026 or the 3rd of may 2026", ["3 May", "May 3rd, 2026", "3rd of may 2026"]),
    Case(.date, "may I ask what 2026-13-40 or 1.2.3 is", []),
    Case(.date, "tomorrow or next Monday", ["tomorrow", "Monday"]),
    Case(.date, "明天或者5月3日，2026年5月3日，星期三", ["明天", "5月3日", "2026年5月3日", "星期三"], "zh"),
    Case(.date, "後天或週三", ["後天", "週三"], "zh"),
    Case(.date, "明日か月曜日", ["明日", "月曜日"], "ja"),
    Case(.date, "내일, 월요일, 5월 3일", ["내일", "월요일", "5월 3일"], "ko"),
    Case(.date, "พรุ่งนี้ วันจันทร์ 3 พฤษภาคม 2569", ["พรุ่งนี้", "วันจันทร์", "3 พฤษภาคม 2569"], "th"),
    Case(.date, "ngày mai, thứ hai", ["ngày mai", "thứ hai"], "vi"),
    Case(.date, "besok, hari Senin, 3 Agustus", ["besok", "Senin", "3 Agustus"], "id"),
    Case(.date, "esok, Khamis, 3 Ogos 2026", ["esok", "Khamis", "3 Ogos 2026"], "ms"),
    Case(.date, "bukas, Miyerkules", ["bukas", "Miyerkules"], "fil"),
    Case(.date, "कल, सोमवार, ३ मई", ["कल", "सोमवार", "३ मई"], "hi"),
    Case(.date, "غدا، الاثنين، ٣ مايو", ["غدا", "الاثنين", "٣ مايو"], "ar"),
    Case(.date, "מחר, יום שני, 3 במאי", ["מחר", "יום שני", "3 במאי"], "he"),
    Case(.date, "yarın, Pazartesi, 3 Mayıs 2026", ["yarın", "Pazartesi", "3 Mayıs 2026"], "tr"),
    Case(.date, "завтра, в понедельник, 3 мая", ["завтра", "понедельник", "3 мая"], "ru"),
    Case(.date, "завтра, у п’ятницю, 3 травня 2026", ["завтра", "п’ятницю", "3 травня 2026"], "uk"),
    Case(.date, "morgen, am Montag, 3. Mai 2026", ["morgen", "Montag", "3. Mai 2026"], "de"),
    Case(.date, "demain, lundi, le 3 août", ["demain", "lundi", "3 août"], "fr"),
    Case(
      .date, "mañana, manana, el lunes, 3 de mayo de 2026", ["mañana", "manana", "lunes", "3 de mayo de 2026"], "es"),
    Case(.date, "amanhã, segunda-feira, 3 de março", ["amanhã", "segunda-feira", "3 de março"], "pt"),
    Case(.date, "domani, lunedì, 3 maggio", ["domani", "lunedì", "3 maggio"], "it"),
    Case(.date, "overmorgen, maandag, 3 mei", ["overmorgen", "maandag", "3 mei"], "nl"),
    Case(.date, "jutro, w środę, 3 września", ["jutro", "środę", "3 września"], "pl"),
    Case(.date, "i morgon, måndag, den 3 maj", ["i morgon", "måndag", "3 maj"], "sv"),
    Case(.time, "at 14:30 or 3 pm or 3:30pm, noon", ["14:30", "3 pm", "3:30pm", "noon"]),
    Case(.time, "14.30 costs 3 and 99:99, I am 3 months in", []),
    Case(.time, "jam 3 sore, pukul 14.30", ["jam 3 sore", "pukul 14.30"], "id"),
    Case(.time, "下午3点半，15点20分", ["下午3点半", "15点20分"], "zh"),
    Case(.time, "午後3時、14時30分", ["午後3時", "14時30分"], "ja"),
    Case(.time, "오후 3시 30분", ["오후 3시 30분"], "ko"),
    Case(.time, "um 14 Uhr 30 oder 9 Uhr", ["14 Uhr 30", "9 Uhr"], "de"),
    Case(.time, "à 14h30 ou midi", ["14h30", "midi"], "fr"),
    Case(.time, "14.30 น.", ["14.30 น."], "th"),
    Case(.time, "14 giờ 30", ["14 giờ 30"], "vi"),
    Case(.time, "в 9 часов утра", ["9 часов утра"], "ru"),
    Case(.time, "الساعة ٣ مساء", ["٣ مساء"], "ar"),
  ])
  func datesAndTimesAreFoundInTheLanguageOfTheMessage(_ test: Case) {
    #expect(SlotScanner.values(of: test.type, in: test.text, language: test.language) == test.values)
  }

  @Test(arguments: [
    ("my card is 4242 4242 4242 4242!", "my card is •••• 4242!"), ("4242424242424242", "•••• 4242"),
    ("٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢", "•••• 4242"), ("๔๒๔๒๔๒๔๒๔๒๔๒๔๒๔๒", "•••• 4242"), ("४२४२-४२४२-४२४२-४२४२", "•••• 4242"),
    ("卡号４２４２－４２４２－４２４２－４２４２。", "卡号•••• 4242。"), ("order 4471-2290", "order 4471-2290"),
    ("4242 4242 4242 4242 and 5555555555554444", "•••• 4242 and •••• 4444"), ("•••• 4242", "•••• 4242"), ("", ""),
    ("378282246310005 4242 4242 4242 4242", "•••• 0005 •••• 4242"), ("6234 5678 9012 3456 780", "•••• 6780"),
  ])
  func aCardNumberIsMasked(text: String, masked: String) {
    #expect(CardMask.masked(text) == masked)
  }

  @Test(arguments: [
    ("my card is 4242 4242 4242 4242!", "my card is **** **** **** 4242!"), ("4242424242424242", "************4242"),
    ("٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢", "******** ******** ******** ٤٢٤٢"),
    ("卡号４２４２－４２４２－４２４２－４２４２。", "卡号************－************－************－４２４２。"),
    ("order 4471-2290", "order 4471-2290"), ("•••• 4242", "•••• 4242"), ("", ""),
    ("4242 4242 4242 4242 and 5555555555554444", "**** **** **** 4242 and ************4444"),
    ("378282246310005 4242 4242 4242 4242", "***********0005 **** **** **** 4242"),
  ])
  func aCardNumberIsMaskedInPlace(text: String, masked: String) {
    var copy = text
    let bytes = copy.withUTF8 { CardMask.maskedInPlace($0) }
    #expect(String(decoding: bytes, as: UTF8.self) == masked)
    #expect(bytes.count == text.utf8.count)
  }

  @Test func theDigitsOfEveryScriptAreFolded() {
    for value in UInt32(0x660)..<0x1E950 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.numericType == .decimal,
        let digit = scalar.properties.numericValue
      else { continue }
      #expect(SlotFold.fold(value) == 0x30 + UInt32(digit), "\(String(value, radix: 16))")
    }
    for zero in SlotFold.zeros {
      #expect(SlotFold.fold(zero) == 0x30 && SlotFold.fold(zero + 9) == 0x39 && SlotFold.fold(zero - 1) != 0x30)
    }
  }

  @Test func aMessageIsReadAnewWithoutWhatTheLastOneHeld() throws {
    var finder = SlotFinder()
    for (text, language, count) in [
      ("order 12345 tomorrow", "en", 2), ("nothing", "en", 0), ("morgen um 12 Uhr", "de", 2), ("morgen", "en", 0),
      ("", "de", 0), ("明天下午3点", "zh", 2), ("a@b.de", "zh", 1),
    ] {
      let types: [SlotType] = [.orderNumber, .date, .time, .email]
      var copy = text
      copy.withUTF8 {
        finder.find(types.reduce(0) { $0 | SlotKey.bit($1) }, in: $0, language: language)
        #expect(finder.values.count == count, "\(text)")
        #expect(finder.values.allSatisfy { !finder.bytes(of: $0).isEmpty })
      }
    }
  }

  @Test func valuesLieWithinTheTextWhateverItHolds() {
    var random = SplitMix64(seed: 5)
    let pieces = [
      "4242 4242 4242 4242", "+", "(", "@", ".", "www.", "a", "١", "月", "3", "日", "€", " ", "-", "\u{0}", "é", "点",
      "https://",
      "\u{301}", "👍🏽", "may", "Z", ":", "/", "•", "9999",
    ]
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<(random.next() % 24) {
        bytes += Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8)
        if random.next() % 9 == 0 { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      }
      bytes.withUnsafeBufferPointer { buffer in
        for type in SlotType.allCases {
          var last = 0
          for range in SlotScanner.ranges(of: type, in: buffer, language: "zh") {
            #expect(!range.isEmpty && range.lowerBound >= last && range.upperBound <= bytes.count, "\(type) \(bytes)")
            last = range.upperBound
          }
        }
        let masked = CardMask.masked(String(decoding: buffer, as: UTF8.self))
        #expect(CardMask.masked(masked) == masked)
        let inPlace = CardMask.maskedInPlace(buffer)
        #expect(inPlace.count == bytes.count)
        let cards = SlotScanner.ranges(of: .cardNumber, in: buffer, language: "zh")
        for place in bytes.indices where inPlace[place] != bytes[place] {
          #expect(inPlace[place] == UInt8(ascii: "*") && cards.contains { $0.contains(place) }, "\(bytes)")
        }
        for card in cards { #expect(inPlace[card].count { $0 >= 0x30 && $0 <= 0x39 } <= 4, "\(bytes)") }
      }
    }
  }

  @Test func aPatternCapturesTypedValuesWithTheirSigns() throws {
    let slots: [(String, SlotType)] = [
      ("sum", .amount), ("when", .date), ("card", .cardNumber), ("phone", .phone), ("code", .trackingNumber),
    ]
    var harness = try PatternHarness(
      [
        .init(pattern: "refund {sum} * {when}"), .init(pattern: "charged * {card}"),
        .init(pattern: "call [me] [at] {phone}"),
        .init(pattern: "parcel {code}"),
      ], slots: slots)
    #expect(harness.captures("please refund €12.50 I paid on May 3rd") == ["sum": "€12.50", "when": "May 3rd"])
    #expect(harness.captures("you charged my card 4242 4242 4242 4242") == ["card": "•••• 4242"])
    #expect(harness.captures("call me at +44 20 7946 0958") == ["phone": "+44 20 7946 0958"])
    #expect(harness.captures("parcel RR 123 456 785 CN") == ["code": "RR 123 456 785 CN"])
    #expect(harness.captures("refund twelve today").isEmpty)
  }
}
