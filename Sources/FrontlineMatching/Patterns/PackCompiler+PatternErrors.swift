public import FrontlinePacks

extension PackCompiler {
  /// Every pattern that cannot be compiled, in the order of packs and files: what `compile` stops at, for tools that show all.
  ///
  /// - Complexity: linear in the patterns.
  public func patternErrors(in packs: PackCollection) -> [MatchingError] {
    var errors: [MatchingError] = []
    for pack in packs.packs {
      for locale in pack.locales {
        do {
          try check(locale, of: pack, into: &errors)
        } catch {
          errors.append(error)
        }
      }
    }
    return errors
  }

  private func check(
    _ locale: LocalizedPack, of pack: Pack, into errors: inout [MatchingError]
  ) throws(MatchingError) {
    let reader = try MessageReader(locale: locale.locale)
    var synonyms: [String: SynonymSet] = [:]
    for set in locale.synonymSets where synonyms[set.name] == nil { synonyms[set.name] = set }
    for intent in locale.intents {
      let slots = pack.intents.first { $0.id == intent.id }?.slots ?? []
      var compiler = PatternCompiler(reader: reader, synonyms: synonyms, slots: slots)
      for pattern in intent.patterns + intent.followUpPatterns {
        do {
          _ = try compiler.compile(pattern)
        } catch {
          errors.append(error)
        }
      }
    }
  }
}
