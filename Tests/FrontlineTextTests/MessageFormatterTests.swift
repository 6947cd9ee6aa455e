import FrontlineText
import Testing

@Suite struct MessageFormatterTests {
  static let moment = Timestamp(milliseconds: 1_772_530_200_000)  // 2026-03-03T09:30:00Z, a Tuesday

  static func formatter(_ locale: String, zone: TimeZoneRules = .utc) throws -> MessageFormatter {
    MessageFormatter(locale: try #require(LocaleTag(locale)), zone: zone)
  }

  static func error(_ message: String, _ arguments: [String: MessageArgument] = [:]) -> TextError? {
    do {
      _ = try formatter("en").format(message, arguments)
      return nil
    } catch { return error as? TextError }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var locale: String
    var message: String
    var arguments: [String: MessageArgument]
    var expected: String
    var testDescription: String { "\(locale): \(message)" }

    init(_ locale: String, _ message: String, _ arguments: [String: MessageArgument], _ expected: String) {
      self.locale = locale
      self.message = message
      self.arguments = arguments
      self.expected = expected
    }
  }

  static let files = "{n, plural, =0 {no files} one {# file} other {# files}}"
  static let cases: [Case] = [
    Case("en", "", [:], ""),
    Case("en", "Hello, {name}!", ["name": .text("Ana {x}")], "Hello, Ana {x}!"),
    Case("ja", "{name}様、こんにちは😀", ["name": .text("田中")], "田中様、こんにちは😀"),
    Case("en", files, ["n": .integer(0)], "no files"),
    Case("en", files, ["n": .integer(1)], "1 file"),
    Case("en", files, ["n": .integer(12345)], "12,345 files"),
    Case("en", files, ["n": .number(1.5)], "1.5 files"),
    Case("en", files, ["n": .text("3")], "3 files"),
    Case("de", files, ["n": .integer(12345)], "12.345 files"),
    Case("ru", "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}", ["n": .integer(22)], "22 дня"),
    Case("ru", "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}", ["n": .integer(25)], "25 дней"),
    Case("ar", "{n, plural, two {يومان} few {# أيام} other {# يوم}}", ["n": .integer(2)], "يومان"),
    Case("ar-EG", "{n, plural, two {يومان} few {# أيام} other {# يوم}}", ["n": .integer(3)], "٣ أيام"),
    Case("ja", "{n, plural, one {x} other {#個}}", ["n": .integer(1)], "1個"),
    Case(
      "en", "{n, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and # other} other {{name} and # others}}",
      ["n": .integer(3), "name": .text("Li")], "Li and 2 others"),
    Case(
      "en", "{n, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and # other} other {{name} and # others}}",
      ["n": .integer(1), "name": .text("Li")], "Li"),
    Case(
      "en", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in line", ["n": .integer(22)],
      "22nd in line"),
    Case("en", "{plan, select, family {six people} other {one person}}", ["plan": .text("family")], "six people"),
    Case("en", "{plan, select, family {six people} other {one person}}", ["plan": .text("x")], "one person"),
    Case(
      "en", "{g, select, a {{n, plural, one {# a} other {# as}}} other {{n, plural, one {# b} other {# bs}}}}",
      ["g": .text("z"), "n": .integer(2)], "2 bs"),
    Case("en", "It's {name}'s turn", ["name": .text("Ana")], "It's Ana's turn"),
    Case("en", "I''m here", [:], "I'm here"),
    Case("en", "a '{'b'}' c", [:], "a {b} c"),
    Case("en", "l'{name}", ["name": .text("Ana")], "l{name}"),
    Case("en", "{n, number}", ["n": .number(1234.5)], "1,234.5"),
    Case("de", "{n, number, integer}", ["n": .number(1234.5)], "1.234"),
    Case("en", "{n, number, percent}", ["n": .number(0.256)], "26%"),
    Case("en", "{n, number, ::.00}", ["n": .number(2)], "2.00"),
    Case("en", "{n, number, :: compact-short }", ["n": .integer(12000)], "12K"),
    Case("en", "{d, date, ::yMMMd}", ["d": .date(moment)], "Mar 3, 2026"),
    Case("de", "{d, date, ::yMMMd}", ["d": .date(moment)], "3. März 2026"),
    Case("ja", "{d, date, full}", ["d": .date(moment)], "2026年3月3日火曜日"),
    Case("en", "{d, date, yyyy-MM-dd}", ["d": .date(moment)], "2026-03-03"),
    Case("de", "{d, time, short}", ["d": .date(moment)], "09:30"),
    Case("en", "{n, plural, other {on {d, date, short} #}}", ["n": .integer(2), "d": .date(moment)], "on 3/3/26 2"),
  ]

  @Test(arguments: cases)
  func aMessageIsWrittenAsICUWritesIt(_ test: Case) throws {
    #expect(try Self.formatter(test.locale).format(test.message, test.arguments) == test.expected)
  }

  @Test func moneyComesWithItsOwnCurrencyInEveryLocale() throws {
    let price = try #require(Money(minorUnits: 999, currency: "USD"))
    let arguments: [String: MessageArgument] = ["price": .money(price)]
    #expect(try Self.formatter("en").format("{price}", arguments) == "$9.99")
    #expect(try Self.formatter("de").format("{price}", arguments) == "9,99\u{A0}$")
    #expect(try Self.formatter("ja").format("{price, number}", arguments) == "$9.99")
    #expect(try Self.formatter("en").format("{price, number, ::precision-integer}", arguments) == "$10")
    let yen = try #require(Money(minorUnits: 980, currency: "jpy"))
    #expect(try Self.formatter("ja").format("{price}", ["price": .money(yen)]) == "￥980")
    #expect(try Self.formatter("zh-Hans").format("{price}", ["price": .money(yen)]) == "JP¥980")
  }

  @Test func datesTakeTheCustomersZoneAlsoInsideAPlural() throws {
    let zones = TimeZoneDatabase()
    let tokyo = try Self.formatter("en", zone: zones.rules(for: "Asia/Tokyo"))
    let message = "{n, plural, other {{d, date, short} {d, time, ::Hm}}}"
    let late = Timestamp(milliseconds: 1_772_550_000_000)  // 15:00 UTC, midnight in Tokyo
    #expect(try tokyo.format(message, ["n": .integer(1), "d": .date(late)]) == "3/4/26 00:00")
    #expect(try Self.formatter("en").format(message, ["n": .integer(1), "d": .date(late)]) == "3/3/26 15:00")
  }

  @Test func aMissingArgumentIsAnErrorThatNamesItAndItsPlace() throws {
    let error = try #require(Self.error("Größe: {size}", [:]))
    #expect(error.code == .missingArgument)
    #expect(error.offset == 9)
    #expect(error.problem.contains("size"))
  }

  @Test(arguments: [
    ("{n, number}", TextError.Code.wrongArgument), ("{n, plural, other {#}}", .wrongArgument),
    ("{n, date}", .wrongArgument), ("{n, number, currency}", .unknownStyle), ("{n, number, #,##0}", .unknownStyle),
    ("{x, number, ::nonsense-stem}", .unknownStyle), ("{x, spellout}", .malformedMessage),
    ("{x, choice, 0#a|1#b}", .malformedMessage), ("{x", .malformedMessage), ("{x, plural, one {a}}", .malformedMessage),
    ("{x, plural}", .malformedMessage), ("{a b}", .malformedMessage),
    ("{}", .malformedMessage), ("{inf, number}", .unformattableValue), ("{x, date, ::}", .wrongArgument),
  ])
  func whatCannotBeWrittenIsATypedError(_ message: String, _ code: TextError.Code) throws {
    let arguments: [String: MessageArgument] = ["n": .text("abc"), "x": .integer(1), "inf": .number(.infinity)]
    let error = try #require(Self.error(message, arguments), "\(message)")
    #expect(error.code == code, "\(message): \(error)")
    #expect(error.description.contains("abc") == false)
  }

  @Test func messagesNestedWithoutEndAreRefused() throws {
    let deep = String(repeating: "{x, select, other {", count: 5000) + String(repeating: "}}", count: 5000)
    #expect(Self.error(deep, ["x": .text("")])?.code == .malformedMessage)
    let braces = String(repeating: "{", count: 1_000_000)
    #expect(Self.error(braces)?.code == .malformedMessage)
    #expect(Self.error(String(repeating: "a", count: MessageTemplate.maximumLength + 1))?.code == .tooLong)
  }

  @Test func placeholdersAreListedWithTypeStyleAndPlace() throws {
    let template = try MessageTemplate(
      "日本 {name} {n, plural, one {{d, date, ::yMMMd }} =2 {two} other {#}} {x, select, a {b} other {}}")
    #expect(template.placeholders.map(\.name) == ["name", "n", "d", "x"])
    #expect(template.placeholders.map(\.type) == [.plain, .plural, .date, .select])
    #expect(template.placeholders.map(\.offset) == [7, 14, 31, 72])
    #expect(template.placeholders[1].selectors == ["one", "=2", "other"])
    #expect(template.placeholders[2].style == "::yMMMd")
    #expect(template.argumentNames == ["d", "n", "name", "x"])
    #expect(template.warnings.isEmpty)
  }

  @Test(arguments: [
    ("l'{name}", [MessageWarning(kind: .apostropheQuotesToTheEnd, offset: 1)]), ("it's {name}'s", []),
    ("l''{name}", []), ("'''{x}' y", [.init(kind: .apostropheQuotes, offset: 2)]),
    ("a '{'b'}' c", [.init(kind: .apostropheQuotes, offset: 2), .init(kind: .apostropheQuotes, offset: 6)]),
    ("'{''}' x", [.init(kind: .apostropheQuotes, offset: 0)]),
    ("{n, plural, other {l'# d}}", [.init(kind: .apostropheQuotesToTheEnd, offset: 20)]),
  ])
  func apostrophesThatEatTextAreWarnedOf(_ message: String, _ warnings: [MessageWarning]) throws {
    do {
      let template = try MessageTemplate(message)
      #expect(template.warnings == warnings, "\(message)")
    } catch {
      // A quote that swallows the closing braces leaves no well-formed message at all.
      #expect(message.contains("#"))
    }
  }
}
