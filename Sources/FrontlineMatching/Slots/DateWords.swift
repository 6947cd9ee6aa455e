/// The words of a language that dates and times are told by, folded, the longest first.
struct DateWords: Sendable {
  /// Days by themselves: today, tomorrow, days of the week.
  private(set) var days = SlotWords()
  /// The names of the months and their short forms.
  private(set) var months = SlotWords()
  /// What may stand between day, month and year: of, de, den.
  private(set) var links = SlotWords()
  /// What tells the half of the day after the hour: am, pm.
  private(set) var halves = SlotWords()
  /// Times by themselves: noon, midnight.
  private(set) var moments = SlotWords()
  /// What follows the hour: h, Uhr, 点.
  private(set) var hours = SlotWords()
  /// What follows the minutes, or stands for half an hour: 分, 半.
  private(set) var minutes = SlotWords()
  /// What stands before the hour: 下午, jam.
  private(set) var clocks = SlotWords()
  /// How days and moments begin.
  private(set) var signs = DateSigns([])

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
    days = SlotWords(list(0))
    months = SlotWords(list(1))
    links = SlotWords(list(2))
    halves = SlotWords(list(3))
    moments = SlotWords(list(4))
    hours = SlotWords(list(5))
    minutes = SlotWords(list(6))
    clocks = SlotWords(list(7))
    signs = DateSigns(list(0) + list(4))
  }
}
