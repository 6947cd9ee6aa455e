import FrontlineText
import Testing

@Suite struct LocaleFormatterTests {
  static let moment = Timestamp(milliseconds: 1_772_530_200_000)  // 2026-03-03T09:30:00Z, a Tuesday

  static func formatter(_ locale: String) throws -> LocaleFormatter {
    LocaleFormatter(locale: try #require(LocaleTag(locale)))
  }

  @Test(arguments: [
    ("en", "1,234,567"), ("de", "1.234.567"), ("fr", "1\u{202F}234\u{202F}567"), ("hi", "12,34,567"),
    ("ar-EG", "١٬٢٣٤٬٥٦٧"), ("ar", "١٬٢٣٤٬٥٦٧"), ("ar-AE", "1,234,567"), ("es-MX", "1,234,567"), ("xx", "1,234,567"),
    ("und", "1,234,567"),
  ])
  func wholeNumbersAreGroupedAsInTheLocale(_ locale: String, _ expected: String) throws {
    let formatter = try Self.formatter(locale)
    #expect(try formatter.number(Int64(1_234_567)) == expected)
    #expect(try formatter.number(Int64(1_234_567)) == expected, "the kept formatter writes the same")
  }

  @Test func numbersTakeStyles() throws {
    let english = try Self.formatter("en")
    #expect(try english.number(0.5, style: .percent) == "50%")
    #expect(try english.number(2.5, style: .integer) == "2")
    #expect(try english.number(12345.0, style: NumberStyle(skeleton: "compact-short")) == "12K")
    #expect(try english.number(1e300, style: NumberStyle(skeleton: "scientific")) == "1E300")
    #expect(try english.number(Int64.min) == "-9,223,372,036,854,775,808")
    #expect(throws: TextError.self) { try english.number(.nan) }
    #expect(throws: TextError.self) { try english.number(1, style: NumberStyle(skeleton: "no such stem")) }
  }

  @Test(arguments: [
    ("en", 123_456, "USD", "$1,234.56"), ("de", 123_456, "EUR", "1.234,56\u{A0}€"), ("ja", 1234, "JPY", "￥1,234"),
    ("ko", 9900, "KRW", "₩9,900"), ("zh-Hans", 1234, "CNY", "¥12.34"), ("en", -5, "USD", "-$0.05"),
    ("en", 12345, "KWD", "KWD\u{A0}12.345"), ("es-MX", 100, "MXN", "$1.00"), ("en", 100, "XXX", "¤1.00"),
    ("en", 100, "ZZZ", "ZZZ\u{A0}1.00"),
  ])
  func moneyIsWrittenInItsCurrency(_ locale: String, _ units: Int64, _ currency: String, _ expected: String) throws {
    let money = try #require(Money(minorUnits: units, currency: currency))
    #expect(try Self.formatter(locale).money(money) == expected)
  }

  @Test(arguments: [
    ("12.5", "USD", 1250), ("-0.05", "USD", -5), ("12", "usd", 1200), ("980", "JPY", 980), ("1.234", "KWD", 1234),
    (".5", "USD", 50), ("7.", "USD", 700), ("92233720368547758.07", "USD", Int64.max),
    ("-92233720368547758.08", "USD", Int64.min),
  ])
  func decimalsBecomeMinorUnits(_ decimal: String, _ currency: String, _ units: Int64) throws {
    let money = try #require(Money(decimal: decimal, currency: currency))
    #expect(money.minorUnits == units)
    #expect(Money(decimal: money.decimal, currency: currency) == money)
  }

  @Test(arguments: [
    ("12.345", "USD"), ("1,5", "USD"), ("", "USD"), ("-", "USD"), (".", "USD"), ("1.2.3", "EUR"), ("1", "US"),
    ("1", ""),
    ("1", "US1"), ("1.5", "JPY"), ("92233720368547758.08", "USD"), ("١", "USD"), ("1e3", "USD"), ("--1", "USD"),
    ("1", "DOLLARS"),
  ])
  func whatIsNoAmountIsRefused(_ decimal: String, _ currency: String) {
    #expect(Money(decimal: decimal, currency: currency) == nil)
  }

  @Test(arguments: [
    ("en", DateStyle.date(.medium), "Mar 3, 2026"), ("en", .date(.full), "Tuesday, March 3, 2026"),
    ("zh-Hant", .date(.long), "2026年3月3日"), ("th", .date(.medium), "3 มี.ค. 2569"), ("ja", .time(.short), "18:30"),
    ("en", .time(.short), "6:30\u{202F}PM"), ("en", .time(.long), "6:30:00\u{202F}PM GMT+9"),
    ("en-GB", .dateTime(.short), "03/03/2026, 18:30"),
    ("es", .skeleton("EEEEdMMMM"), "martes, 3 de marzo"), ("ko", .skeleton("jm"), "오후 6:30"),
    ("en", .pattern("yyyy-MM-dd'T'HH:mm:ssXXX"), "2026-03-03T18:30:00+09:00"), ("ar-EG", .time(.short), "٦:٣٠ م"),
  ])
  func momentsAreWrittenOnTheClocksOfTheZone(_ locale: String, _ style: DateStyle, _ expected: String) throws {
    let tokyo = try TimeZoneDatabase().rules(for: "Asia/Tokyo")
    #expect(try Self.formatter(locale).date(Self.moment, style: style, zone: tokyo) == expected)
  }

  @Test func datesAndTimesOfTheirOwnKnowNoZone() throws {
    let english = try Self.formatter("en")
    let day = try #require(LocalDate(year: 2026, month: 12, day: 31))
    #expect(try english.date(day) == "Dec 31, 2026")
    #expect(try english.time(try #require(LocalTime(hour: 23, minute: 5))) == "11:05\u{202F}PM")
  }

  @Test func weekdaysHaveNames() throws {
    #expect(
      try Weekday.allCases.map { try Self.formatter("en").weekdayName($0) }.sorted() == [
        "Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday",
      ])
    let day = try #require(LocalDate(year: 2026, month: 3, day: 3))
    #expect(try Self.formatter("ja").weekdayName(day.weekday) == "火曜日")
    #expect(try Self.formatter("es").weekdayName(day.weekday) == "martes")
    #expect(try Self.formatter("zh-Hans").weekdayName(day.weekday) == "星期二")
  }

  @Test(arguments: [
    ("en", 0, "today, 9:30\u{202F}AM"), ("en", 1, "tomorrow, 9:30\u{202F}AM"), ("en", -1, "yesterday, 9:30\u{202F}AM"),
    ("en", 3, "Friday, 9:30\u{202F}AM"), ("en", 9, "Mar 12, 2026, 9:30\u{202F}AM"),
    ("en", -3, "Feb 28, 2026, 9:30\u{202F}AM"),
    ("ja", 1, "明日 9:30"), ("zh-Hans", 1, "明天 09:30"), ("th", 1, "พรุ่งนี้ 09:30"),
  ])
  func aNearMomentIsSaidByItsDay(_ locale: String, _ days: Int, _ expected: String) throws {
    let moment = Self.moment + .seconds(days * 86_400)
    let text = try Self.formatter(locale).relativeDayAndTime(moment, now: Self.moment, zone: .utc)
    #expect(text == expected)
  }

  @Test(arguments: [
    ("en", Duration.seconds(0), "0 minutes"), ("en", .seconds(-5), "0 minutes"), ("en", .seconds(45), "45 seconds"),
    ("en", .seconds(60), "1 minute"), ("en", .seconds(61), "2 minutes"), ("en", .seconds(7500), "2 hours, 5 minutes"),
    ("en", .seconds(7200), "2 hours"), ("en", .seconds(86_400), "1 day"), ("en", .seconds(90_001), "1 day, 2 hours"),
    ("ja", .seconds(7500), "2 時間 5 分"), ("es", .seconds(7500), "2 horas y 5 minutos"), ("ar", .seconds(7200), "ساعتان"),
    ("en", .milliseconds(1), "1 second"), ("en", .seconds(3599.5), "1 hour"),
  ])
  func durationsAreWordsRoundedUp(_ locale: String, _ duration: Duration, _ expected: String) throws {
    #expect(try Self.formatter(locale).duration(duration) == expected)
  }

  @Test func listsAreJoinedAsInTheLocale() throws {
    #expect(try Self.formatter("en").list([]) == "")
    #expect(try Self.formatter("en").list(["a"]) == "a")
    #expect(try Self.formatter("en").list(["a", "b", "c"]) == "a, b, and c")
    #expect(try Self.formatter("es").list(["a", "b"], kind: .or) == "a o b")
    #expect(try Self.formatter("ja").list(["a", "b"]) == "a、b")
    #expect(try Self.formatter("en").list(["\u{0}", "漢\u{0}字"]) == "\u{0} and 漢\u{0}字")
  }

  @Test func severalThreadsMayShareAFormatter() async throws {
    let formatter = try Self.formatter("en")
    let tokyo = try TimeZoneDatabase().rules(for: "Asia/Tokyo")
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          let zone = task % 2 == 0 ? tokyo : .utc
          let expected = task % 2 == 0 ? "6:30\u{202F}PM" : "9:30\u{202F}AM"
          return (0..<200).allSatisfy { _ in
            (try? formatter.date(Self.moment, style: .time(.short), zone: zone)) == expected
              && (try? formatter.number(Int64(1000 + task))) == "1,00\(task)"
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
