/// What one language says when it names languages, asks for one, or just says hello: plain data, a file a language in
/// `Tables/`.
///
/// Every list is separated by commas. Words are compared without case and diacritics, and traditional Chinese characters
/// with simplified ones, so one spelling of each is enough; a mark between words (`-`, `'`) is a space.
///
/// To add a language: write `Tables/PhraseTable+Name.swift`, add it to ``all``, and add its name to the other tables,
/// English first.
struct PhraseTable: Sendable {
  /// The language that the table is written in.
  var tag: String
  /// What the language calls itself, as it stands in a notice.
  var ownName: String
  /// The names of languages, a language a line, `tag: form, form`, in every form that stands in a wish.
  var names: String
  /// What stands before a name without a space, as the Arabic "in" and "the".
  var prefixes = ""
  /// What stands behind a name without a space, as Turkish endings.
  var suffixes = ""
  /// The prefixes and suffixes that mean "from", so that the language is not the one that is wanted.
  var fromPrefixes = ""
  /// See ``fromPrefixes``.
  var fromSuffixes = ""
  /// Words that ask: with a name beside them they make a wish.
  var asks: String
  /// Words that may stand in a wish and mean nothing alone.
  var fillers: String
  /// Words that may stand in a wish only beside one that asks: "it is in German" wishes for nothing.
  var copulas = ""
  /// Words that say that one does not want, speak or understand the languages beside them.
  var nots: String
  /// Words before a language that is left: from, instead of.
  var froms = ""
  /// Words behind a language that is left, in languages where they stand there.
  var fromsBehind = ""
  /// Words that begin the part of a sentence that counts: "not English but German".
  var buts = ""
  /// Greetings, thanks, yes and no: they may stand in a wish, and they never switch a language.
  var courtesies: String
}

extension PhraseTable {
  /// The tables, in the order in which they count where two say different things about a word.
  static let all: [PhraseTable] = [
    english, chinese, japanese, korean, thai, vietnamese, indonesian, malay, filipino, hindi, arabic, hebrew, turkish,
    russian, ukrainian, german, french, spanish, portuguese, italian, dutch, polish, swedish, further,
  ]
}
