/// How the word before the cursor can go on.
struct ReplCompletion: Equatable {
  /// What of the word is there.
  var word = ""
  /// The words that it can become, sorted; none: it is left as it is.
  var candidates: [String] = []

  /// What all candidates begin with.
  var commonPrefix: String {
    guard let first = candidates.first else { return word }
    return candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

/// Completes commands and what belongs to them; a customer's message is left as it is.
struct ReplCompleter {
  let names: ReplNames
  let isAgent: Bool

  /// How what stands before the cursor can go on.
  func completion(of head: String) -> ReplCompletion {
    let line = head.drop { $0.isWhitespace }
    if line.first == ":" { return completion(of: line.dropFirst(), ReplVerb.customerVerbs + extra) }
    return isAgent ? completion(of: line, ReplVerb.agentVerbs) : ReplCompletion()
  }

  private var extra: [ReplVerb] { isAgent ? ReplVerb.agentVerbs : [] }

  private func completion(of line: Substring, _ verbs: [ReplVerb]) -> ReplCompletion {
    var words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    let last = line.last == " " || words.isEmpty ? "" : words.removeLast()
    guard let first = words.first else { return finished(last, verbs.map(\.name)) }
    guard let verb = verbs.first(where: { $0.name == first.lowercased() }) else { return ReplCompletion(word: last) }
    if verb.choices.first == .agentCommand {
      return completion(of: line.drop { $0 != " " }.drop { $0 == " " }, ReplVerb.agentVerbs)
    }
    let index = words.count - 1
    guard index < verb.choices.count else { return ReplCompletion(word: last) }
    return finished(last, names.names(verb.choices[index]))
  }

  private func finished(_ word: String, _ names: [String]) -> ReplCompletion {
    let matching = Set(names.filter { $0.lowercased().hasPrefix(word.lowercased()) })
    return ReplCompletion(word: word, candidates: matching.sorted())
  }
}
