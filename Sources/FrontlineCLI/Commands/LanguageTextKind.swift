/// A kind of text that a detector is measured on, a column of the evaluation.
enum LanguageTextKind: String, CaseIterable {
  case words
  case pairs
  case sentences
  /// Texts of any kind: the one column of a directory of files `<tag>.txt`.
  case texts

  /// The kinds of a directory of folders `<tag>/testdata`, in the order of the columns.
  static let ofFolders: [LanguageTextKind] = [.words, .pairs, .sentences]

  /// The name of the kind's file in `<tag>/testdata`.
  var fileName: String {
    switch self {
    case .words: "single-words.txt"
    case .pairs: "word-pairs.txt"
    case .sentences: "sentences.txt"
    case .texts: "texts.txt"
    }
  }
}
