/// The words of a language that dates and times are told by, folded, the longest first.
struct DateWords: Sendable {
  /// Days by themselves: today, tomorrow, days of the week.
  var days: [[UInt32]] = []
  /// The names of the months and their short forms.
  var months: [[UInt32]] = []
  /// What may stand between day, month and year: of, de, den.
  var links: [[UInt32]] = []
  /// What tells the half of the day after the hour: am, pm.
  var halves: [[UInt32]] = []
  /// Times by themselves: noon, midnight.
  var moments: [[UInt32]] = []
  /// What follows the hour: h, Uhr, 点.
  var hours: [[UInt32]] = []
  /// What follows the minutes, or stands for half an hour: 分, 半.
  var minutes: [[UInt32]] = []
  /// What stands before the hour: 下午, jam.
  var clocks: [[UInt32]] = []

  /// No words: only what is written in digits.
  static let none = DateWords()

  /// The words of a language together with the English ones, which people use everywhere.
  static func words(of language: String) -> DateWords { byLanguage[language] ?? english }

  private static let english = DateWords([table["en"] ?? []])

  private static let byLanguage: [String: DateWords] = {
    var words: [String: DateWords] = [:]
    for (language, lists) in table { words[language] = DateWords([lists, table["en"] ?? []]) }
    return words
  }()

  private init() {}

  /// Lists of words separated by commas: days, months, links, halves, moments, hours, minutes, clocks.
  private init(_ tables: [[String]]) {
    func list(_ number: Int) -> [[UInt32]] {
      var words: [[UInt32]] = []
      for lists in tables where number < lists.count {
        for word in lists[number].split(separator: ",") {
          let folded = SlotFold.fold(String(word.drop { $0 == " " || $0 == "\n" }))
          if !folded.isEmpty && !words.contains(folded) { words.append(folded) }
        }
      }
      return words.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
    }
    days = list(0)
    months = list(1)
    links = list(2)
    halves = list(3)
    moments = list(4)
    hours = list(5)
    minutes = list(6)
    clocks = list(7)
  }
}
