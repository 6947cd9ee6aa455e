import FrontlineLanguage

extension Corpus {
  /// Gives Serbian in Latin letters the n-grams of Serbian, which its made-up words are spelled from.
  static func borrowSerbian(_ corpora: inout [Corpus]) {
    guard let serbian = corpora.first(where: { $0.tag == "sr" }) else { return }
    for index in corpora.indices where corpora[index].tag == "sr-Latn" { corpora[index].ngrams = serbian.ngrams }
  }

  /// Adds the words of the Hindi list in Latin letters to the list of Hindi in Latin letters, whose own words keep half of the
  /// weight.
  static func romanizeHindi(_ corpora: inout [Corpus]) {
    guard let hindi = corpora.first(where: { $0.tag == "hi" }),
      let index = corpora.firstIndex(where: { $0.tag == "hi-Latn" })
    else { return }
    let own = corpora[index].words.reduce(0) { $0 + $1.count }
    let listed = max(hindi.words.reduce(0) { $0 + $1.count }, 1)
    let known = Set(corpora[index].words.map(\.text))
    for word in hindi.words {
      // The most usual spelling counts twice as much as each of the others.
      for (rank, spelling) in HindiRomanization.spellings(of: word.text).enumerated() where !known.contains(spelling) {
        let count = word.count / listed * max(own, 1) * (rank == 0 ? 0.5 : 0.25)
        corpora[index].words.append(Word(text: spelling, count: count))
      }
    }
  }
}
