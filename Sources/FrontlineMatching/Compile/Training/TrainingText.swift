/// The examples of a section as words and runs: what training and the index are made from.
struct TrainingText {
  /// A distinct word of the examples.
  struct Word {
    var key: UInt64
    var stem: UInt64
    /// The folded form in UTF-8.
    var form: [UInt8]
    /// Whether it is written in a script without spaces, where runs go across words.
    var isCharacters: Bool
  }

  /// Words of an example that are looked at; more say nothing new about the intent.
  static let wordLimit = 512

  private(set) var words: [Word] = []
  private var idOf: [UInt64: UInt32] = [:]
  /// The words of all examples, one after another, and where each example's end.
  private(set) var messageWords: [UInt32] = []
  private(set) var wordEnds: [Int] = []
  /// Keys of the runs of characters of all examples, and where each example's end.
  private(set) var runs: [UInt64] = []
  private(set) var runEnds: [Int] = []
  /// Keys of the words with marks of all examples, and where each example's end.
  private(set) var markedWords: [UInt64] = []
  private(set) var markedEnds: [Int] = []
  /// The class of each example; -1 for out of scope.
  private(set) var labels: [Int32] = []

  var count: Int { labels.count }

  /// The words of an example.
  func words(of message: Int) -> ArraySlice<UInt32> {
    messageWords[(message > 0 ? wordEnds[message - 1] : 0)..<wordEnds[message]]
  }

  /// The runs of characters of an example.
  func runs(of message: Int) -> ArraySlice<UInt64> {
    runs[(message > 0 ? runEnds[message - 1] : 0)..<runEnds[message]]
  }

  /// The words with marks of an example.
  func markedWords(of message: Int) -> ArraySlice<UInt64> {
    markedWords[(message > 0 ? markedEnds[message - 1] : 0)..<markedEnds[message]]
  }

  /// Adds an example.
  mutating func add(_ message: borrowing MessageUnits, label: Int32) {
    let taken = message.words.prefix(Self.wordLimit)
    for word in taken {
      if let known = idOf[word.key] {
        messageWords.append(known)
        continue
      }
      let first = message.units[Int(word.firstUnit)]
      let form = Array(message.forms[message.formRange(of: word)])
      let stem =
        first.isCharacter ? KeyHash.join(word.key, 7, tag: 7) : form.withUnsafeBufferPointer { WordRuns.stem($0) }
      let id = UInt32(words.count)
      words.append(Word(key: word.key, stem: stem, form: form, isCharacters: first.isCharacter))
      idOf[word.key] = id
      messageWords.append(id)
    }
    if let last = taken.last {
      message.units.withUnsafeBufferPointer { units in
        CharacterRuns.forEach(units, 0..<Int(last.endUnit)) { key, _ in runs.append(key) }
      }
    }
    for word in taken where !message.marks.isEmpty { markedWords.append(message.markedKey(Int(word.firstUnit))) }
    markedEnds.append(markedWords.count)
    wordEnds.append(messageWords.count)
    runEnds.append(runs.count)
    labels.append(label)
  }
}
