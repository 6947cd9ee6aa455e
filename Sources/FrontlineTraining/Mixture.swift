/// How samples are mixed: of which kind, and how many of which language.
struct Mixture {
  /// The share of samples that are parts of sentences, for a language with a thousand sentences or more.
  var sentences: Float = 0.25
  /// The share of samples that are made-up words, for a language with a frequency list.
  var inventions: Float = 0.45
  /// How many samples a rarer language has beside one with share 1: what makes it less likely before a text is read.
  var rareShare: Float = 0.5
  /// The share of a language that is another one's twin, or a second spelling.
  var twinShare: Float = 0.3

  /// Languages that a text is less likely to be in than one of the others.
  private static let rare: Set<String> = [
    "br", "ceb", "fy", "gd", "gl", "ig", "ku", "ln", "rn", "uz", "sr-Latn", "os", "ky", "tt", "und",
  ]
  private static let twins: Set<String> = ["hi-Latn", "ar-Latn", "sa"]

  /// The number of samples of a language for one of another.
  func share(of tag: String) -> Float { Self.twins.contains(tag) ? twinShare : Self.rare.contains(tag) ? rareShare : 1 }

  /// The shares of sentences and of made-up words for a language that has so many lines of each.
  func shares(sentences: Int, words: Int, hasInventions: Bool) -> (sentences: Float, inventions: Float) {
    let part = sentences < 100 ? self.sentences / 3 : self.sentences
    guard hasInventions else { return (part, 0) }
    return (part, words >= 3000 ? inventions : sentences < 100 ? 0.75 : 0.5)
  }
}
