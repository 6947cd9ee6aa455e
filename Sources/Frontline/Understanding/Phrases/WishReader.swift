internal import FrontlineText

/// Finds the language that a message asks for: "English please", "日本語で", "can we switch from English to Korean".
///
/// A message that consists of nothing but words of ``PhraseTable`` and names a language is a wish, and so is such a clause
/// with a word that asks, beside clauses about something else. Any other word makes it a mention: "my book is in German".
struct WishReader: Sendable {
  /// A language that is named in a message.
  struct Wish: Hashable, Sendable {
    /// How clear it is that the language is wished for.
    enum Form: Hashable, Sendable {
      /// The message is nothing but the wish.
      case whole
      /// A clause is nothing but the wish.
      case clause
      /// It is named beside other words, with one that asks.
      case request
      /// It is named beside other words.
      case mention
    }

    /// The languages that are named and not denied, in the order of the message; never empty.
    var languages: [LocaleTag]
    /// How clear it is.
    var form: Form
    /// Whether a word asks.
    var asks: Bool
    /// The languages in which the name is a courtesy too: "hindi" is the Filipino "no".
    var courtesies: [LocaleTag] = []
  }

  /// The most items of a message that is nothing but a wish.
  static let itemLimit = 32

  let index: PhraseIndex

  /// The languages that a message names; nil where it names none or only such as it denies.
  func wish(in clauses: [[PhraseItem]]) -> Wish? {
    guard clauses.contains(where: index.names) else { return nil }
    let segments = clauses.flatMap(segments)
    let named = segments.filter { !$0.languages.isEmpty }
    guard !named.isEmpty else { return nil }
    let size = clauses.reduce(0) { $0 + $1.count }
    if size <= Self.itemLimit, segments.allSatisfy(\.isCovered) {
      return Wish(
        languages: named.flatMap(\.languages), form: .whole, asks: segments.contains(where: \.asks),
        courtesies: named.flatMap(\.courtesies))
    }
    let clear = named.filter { $0.isCovered && $0.asks }
    if !clear.isEmpty { return Wish(languages: clear.flatMap(\.languages), form: .clause, asks: true) }
    let asking = named.filter(\.asks)
    if !asking.isEmpty { return Wish(languages: asking.flatMap(\.languages), form: .request, asks: true) }
    return Wish(languages: named.flatMap(\.languages), form: .mention, asks: false)
  }

  /// A part of a clause, from one "but" to the next.
  private struct Segment {
    var languages: [LocaleTag] = []
    var isCovered = true
    var asks = false
    var denies = false
    var hasCopula = false
    var courtesies: [LocaleTag] = []
  }

  private func segments(of clause: [PhraseItem]) -> [Segment] {
    var segments = [Segment()]
    var isLeft = false
    index.forEachPiece(of: clause, uses: .wish) { piece in
      let last = segments.count - 1
      guard let phrase = piece else {
        segments[last].isCovered = false
        return
      }
      if let named = phrase.named, !phrase.uses.isDisjoint(with: [.name, .leftName]) {
        if !isLeft, phrase.uses.contains(.name) { segments[last].languages.append(named) }
        isLeft = false
        segments[last].courtesies += phrase.homes
      }
      if phrase.uses.contains(.ask) { segments[last].asks = true }
      if phrase.uses.isDisjoint(with: Phrase.Uses.wish.subtracting(.copula)) { segments[last].hasCopula = true }
      if phrase.uses.contains(.not) { segments[last].denies = true }
      if phrase.uses.contains(.from) { isLeft = true }
      if phrase.uses.contains(.fromBehind), !segments[last].languages.isEmpty { segments[last].languages.removeLast() }
      if phrase.uses.contains(.but) { segments.append(Segment()) }
    }
    return segments.map { segment in
      var segment = segment
      if segment.denies { segment.languages = [] }
      if segment.hasCopula, !segment.asks { segment.isCovered = false }
      return segment
    }
  }
}
