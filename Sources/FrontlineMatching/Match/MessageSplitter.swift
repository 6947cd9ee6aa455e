/// Cuts a message into the parts that may each have an intent of their own: at the ends of sentences, at commas, and at words
/// such as "and".
struct MessageSplitter: Sendable {
  /// The most parts that are looked at.
  static let partLimit = 8
  /// The fewest words of a part in a script with spaces, and the fewest characters in one without.
  static let wordMinimum = 2
  static let characterMinimum = 3

  /// Keys of the units of all joining words or phrases, and where each ends.
  let keys: FlatArray<UInt64>
  let ends: FlatArray<UInt32>
  /// A bit for the lowest six of each joint's first key: most words begin none.
  private let firstKeys: UInt64

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    keys = try parts.array(.jointKeys, of: section, as: UInt64.self)
    ends = try parts.array(.jointEnds, of: section, as: UInt32.self)
    var firstKeys: UInt64 = 0
    var start = 0
    for end in ends.all {
      if let key = keys[start] { firstKeys |= 1 << (key & 63) }
      start = Int(end)
    }
    self.firstKeys = firstKeys
  }

  /// Words that join two wishes, by language. In scripts without spaces only such as hardly occur inside other words.
  static func words(of language: String) -> [String] {
    switch language {
    case "en": ["and", "also", "but", "plus", "and also", "as well as", "by the way"]
    case "es": ["y", "e", "pero", "también", "y también", "además"]
    case "de": ["und", "aber", "außerdem", "und auch"]
    case "fr": ["et", "mais", "aussi", "et aussi"]
    case "it": ["e", "ed", "ma", "anche", "e anche"]
    case "pt": ["e", "mas", "também", "e também"]
    case "nl": ["en", "maar", "ook", "en ook"]
    case "zh": ["还有", "另外", "而且", "并且", "還有", "並且"]
    case "ja": ["それと", "それから", "そして", "あとは", "また"]
    case "ko": ["그리고", "그런데", "또한", "또"]
    case "th": ["และ", "แล้วก็", "อีกอย่าง"]
    case "ru": ["и", "а также", "также", "но", "ещё", "еще", "и ещё", "и еще", "а ещё", "а еще", "кстати"]
    case "uk": ["і", "й", "та", "також", "а також", "але", "ще", "і ще", "а ще", "до речі"]
    case "pl": ["i", "oraz", "ale", "także", "a także", "i jeszcze", "poza tym"]
    case "sv": ["och", "men", "också", "och också", "dessutom"]
    case "tr": ["ve", "ama", "ayrıca", "bir de", "ve bir de"]
    case "vi": ["và", "nhưng", "ngoài ra", "với lại"]
    case "id", "ms": ["dan", "tapi", "juga", "dan juga", "selain itu"]
    case "fil": ["at", "pero", "saka", "tsaka", "at saka", "and", "also"]
    case "hi": ["और", "लेकिन", "साथ ही", "aur", "lekin"]
    case "he": ["וגם", "אבל", "בנוסף"]
    case "ar": ["ثم", "أيضا", "وأيضا", "لكن", "وكيف", "وأين", "ومتى"]
    default: []
    }
  }

  /// The parts of a message as ranges of words, in order; one where nothing is to be cut. Joining words belong to none.
  func parts(_ message: borrowing MessageUnits, into parts: inout MessageParts) {
    parts.removeAll()
    var start = 0
    var word = 0
    let count = message.words.count
    while word < count {
      let unit = Int(message.words[word].firstUnit)
      let length = jointLength(message, at: unit)
      if length > 0 {
        if word > start { parts.append(start..<word) }
        while word < count && Int(message.words[word].firstUnit) < unit + length { word += 1 }
        start = word
        continue
      }
      if message.units[unit].leading >= .phrase && word > start {
        parts.append(start..<word)
        start = word
      }
      word += 1
    }
    if count > start { parts.append(start..<count) }
  }

  /// Units of the longest joint that begins at a unit; 0: none does.
  private func jointLength(_ message: borrowing MessageUnits, at unit: Int) -> Int {
    guard firstKeys &>> (message.units[unit].key & 63) & 1 != 0 else { return 0 }
    var longest = 0
    var start = 0
    for end in ends.all {
      let joint = keys.slice(start, Int(end))
      start = Int(end)
      guard joint.count > longest, unit + joint.count <= message.units.count else { continue }
      var fits = true
      for offset in joint.indices where message.units[unit &+ offset].key != joint[offset] {
        fits = false
        break
      }
      if fits { longest = joint.count }
    }
    return longest
  }
}
