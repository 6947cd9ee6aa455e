import Testing

@testable import FrontlineAuthoring

@Suite struct PlaceholderCheckTests {
  static let good: [(String, String)] = [
    ("Hello", "こんにちは"), ("{a} and {b}", "{b}と{a}"), ("{a} {a}", "{a}"), ("It's {a}", "C'est {a}"),
    ("{n, plural, one {# day} other {# days}}", "{n, plural, zero {0} one {1} two {2} few {3} many {11} other {100}}"),
    ("{n, plural, one {# day} other {# days}}", "{n}日"), ("{n} days", "{n, plural, =1 {un} one {#} other {#}}"),
    ("{n, number}", "{n}"), ("{d, date, ::yMMMd}", "{d, date, ::yMMMd}"),
    ("{s, select, a {x} other {y {z}}}", "{s, select, other {{z}} a {1}}"),
    ("{n, selectordinal, one {#st} other {#th}}", "第{n}"), ("{broken", "anything"),
  ]

  @Test(arguments: good) func whatALanguageMayDoIsTaken(_ source: String, _ translation: String) {
    #expect(PlaceholderCheck.problem(of: translation, source: source)?.message == nil)
  }

  static let bad: [(String, String, String, String)] = [
    ("{a}", "no argument", "lacks {a}", "Keep every argument"), ("hello", "{b}", "adds {b}", "add none"),
    ("{email}", "{emial}", "lacks {email} and adds {emial}", "Keep every argument"),
    ("to {a}", "d'{a}", "lacks {a}", "two apostrophes"), ("{a}", "{a", "not a well-formed ICU message", "braces"),
    ("{a}", "{a, plural, one {#}}", "not a well-formed ICU message", "other"),
    ("{a}", "{ a, foo }", "not known", "plural"),
    ("{s, select, late {a} other {b}}", "{s, select, tarde {a} other {b}}", "other cases", "late and other"),
    ("{s, select, late {a} other {b}}", "{s}", "other cases", "late and other"),
    ("{s}", "{s, select, x {1} other {2}}", "other cases", "{s} without select"),
    ("{d, date, ::yMMMd}", "{d}", "another way", "date, ::yMMMd"),
    ("{n}", "{n, number, percent}", "another way", "no format"),
    ("{n, plural, other {#}}", "{n, plural, uno {#} other {#}}", "form \"uno\"", "zero, one"),
  ]

  @Test(arguments: bad)
  func whatBreaksAPlaceholderIsTold(_ source: String, _ translation: String, _ message: String, _ advice: String) throws
  {
    let problem = try #require(PlaceholderCheck.problem(of: translation, source: source))
    #expect(problem.message.contains(message) && problem.advice.contains(advice), "\(problem)")
  }
}
