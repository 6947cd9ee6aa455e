internal import FrontlineText

/// A phrase of the tables: the items it consists of, and what it means.
struct Phrase: Hashable, Sendable {
  /// What a phrase does in a wish. A word may do several things in several languages.
  struct Uses: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// Names a language.
    static let name = Uses(rawValue: 1)
    /// Asks.
    static let ask = Uses(rawValue: 2)
    /// May stand in a wish.
    static let filler = Uses(rawValue: 4)
    /// Denies the languages beside it.
    static let not = Uses(rawValue: 8)
    /// The next language is the one that is left.
    static let from = Uses(rawValue: 16)
    /// The language before is the one that is left.
    static let fromBehind = Uses(rawValue: 32)
    /// What follows counts.
    static let but = Uses(rawValue: 64)
    /// A greeting, thanks, yes or no.
    static let courtesy = Uses(rawValue: 128)
    /// A word that all languages borrow, or a number.
    static let shared = Uses(rawValue: 256)
    /// A name in a form that means "from this language".
    static let leftName = Uses(rawValue: 512)
    /// May stand in a wish beside a word that asks.
    static let copula = Uses(rawValue: 1024)

    /// What may stand in a wish.
    static let wish: Uses = [
      .name, .ask, .filler, .copula, .not, .from, .fromBehind, .but, .courtesy, .leftName,
    ]
    /// What says nothing about the language of a conversation.
    static let silent: Uses = [.courtesy, .shared]
  }

  /// Words, or characters of scripts without spaces, folded.
  var items: [PhraseItem]
  /// What it does.
  var uses: Uses
  /// The language that it names.
  var named: LocaleTag?
  /// The languages in which it is a courtesy, in the order of the tables.
  var homes: [LocaleTag] = []
}
