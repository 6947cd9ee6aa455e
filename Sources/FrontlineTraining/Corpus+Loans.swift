extension Corpus {
  /// The most frequent words of a list that count as words of that language wherever they stand.
  private static let frequentWords = 30_000

  /// Takes the words of other languages out of chat spelling, which mixes them in: "refund kab milega" is Hindi by its last two words,
  /// and "refund" alone is English.
  static func dropLoans(_ corpora: inout [Corpus]) {
    let lenders = corpora.filter { ["en", "fr"].contains($0.tag) }
    let foreign = Set(lenders.flatMap { $0.words.prefix(frequentWords).map(\.text) })
    for index in corpora.indices where ["hi-Latn", "ar-Latn"].contains(corpora[index].tag) {
      let own = Set(corpora[index].words.map(\.text))
      corpora[index].sentences = corpora[index].sentences.compactMap { sentence in
        let words = sentence.split(separator: " ").filter { word in
          let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
          return own.contains(bare) || !foreign.contains(bare)
        }
        return words.count < 2 ? nil : words.joined(separator: " ")
      }
    }
  }
}
