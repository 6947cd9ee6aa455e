package import FrontlineText

/// Which source text each translation of a pack was accepted for: the file `translations.lock` beside its locales.
///
/// A line a locale and text, sorted, so that changes of different texts merge by themselves and a conflict shows what it is
/// about. A line holds the hash of the source text and not of the translation: to mend the wording of a translation needs no
/// new acceptance, and where a merge goes wrong the hash is that of no present source, so the text counts as stale and never
/// as done by mistake. It is no part of what is compiled.
package struct TranslationLock: Hashable, Sendable {
  /// What a line is about.
  package struct Place: Hashable, Sendable {
    package var locale: LocaleTag
    /// The description of a ``TranslationKey``.
    package var key: String
  }

  /// What a line says.
  package struct Entry: Hashable, Sendable {
    /// ``TranslationState/done`` or ``TranslationState/machine``.
    var isMachineMade: Bool
    /// The hash of the source text that the translation was accepted for; 0 where lines contradict each other about it.
    var source: UInt64

    /// Joins what another line says about the same text.
    mutating func join(_ other: Entry) {
      if source != other.source { source = 0 }
      isMachineMade = isMachineMade || other.isMachineMade
    }
  }

  package var entries: [Place: Entry] = [:]

  /// The name of the file.
  package static let fileName = "translations.lock"

  static let header = """
    # The source texts that translations were accepted for: locale, text, state, hash of the source text.
    # Written by `frontline translations --accept`. Of two sides of a merge conflict keep either, or both.

    """

  /// The file.
  package var text: String {
    let lines = entries.map { place, entry in
      let state: TranslationState = entry.isMachineMade ? .machine : .done
      return "\(place.locale)\t\(place.key)\t\(state.rawValue)\t\(entry.source.sixteenDigits)\n"
    }
    return Self.header + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
  }
}
