/// What agents can do in a step, with the words for it.
enum DeedVerb: CaseIterable {
  case comeOnline, goOffline, setCapacity, accept, decline, take, reply, resolve, close, transfer, returnToBot
  case snooze, waitOnThirdParty, resume, handBack, merge, block, unblock, changeUrgency
  case request, approve, refuse, announce, note, openIncident, closeIncident

  /// The ways to say it; the first is that of the reference.
  var phrases: [String] {
    switch self {
    case .comeOnline: ["comes online", "comes back"]
    case .goOffline: ["goes offline", "goes away", "leaves"]
    case .setCapacity: ["has capacity", "sets capacity"]
    case .accept: ["accepts"]
    case .decline: ["declines"]
    case .take: ["takes"]
    case .reply: ["replies", "says", "writes"]
    case .resolve: ["resolves", "solves"]
    case .close: ["closes"]
    case .transfer: ["transfers"]
    case .returnToBot: ["returns to bot", "returns"]
    case .snooze: ["snoozes"]
    case .waitOnThirdParty: ["waits on third party", "waits for third party"]
    case .resume: ["resumes"]
    case .handBack: ["hands back"]
    case .merge: ["merges"]
    case .block: ["blocks"]
    case .unblock: ["unblocks"]
    case .request: ["requests"]
    case .approve: ["approves"]
    case .refuse: ["refuses"]
    case .announce: ["announces"]
    case .note: ["notes"]
    case .openIncident: ["opens incident"]
    case .closeIncident: ["closes incident"]
    case .changeUrgency: ["sets urgency"]
    }
  }

  /// Whether the service itself can do it.
  var isForService: Bool {
    switch self {
    case .close, .transfer, .returnToBot, .changeUrgency, .handBack, .merge, .block, .unblock, .announce,
      .openIncident, .closeIncident:
      true
    default: false
    }
  }

  /// The verb that a text begins with, and what stands behind it.
  static func parse(_ text: String) -> (verb: DeedVerb, rest: String)? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var best: (verb: DeedVerb, phrase: String)?
    for verb in allCases {
      for phrase in verb.phrases where words == phrase || words.hasPrefix(phrase + " ") || words.hasPrefix(phrase + ":")
      {
        if phrase.count > best?.phrase.count ?? 0 { best = (verb, phrase) }
      }
    }
    guard let best, let start = text.range(ofWords: best.phrase) else { return nil }
    var rest = text[start...].drop(while: \.isWhitespace)
    if rest.first == ":" { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    return (best.verb, String(rest))
  }
}

extension String {
  /// The index behind some words at the beginning, between which any white space may stand.
  fileprivate func range(ofWords words: String) -> String.Index? {
    var index = startIndex
    for word in words.split(separator: " ") {
      while index < endIndex, self[index].isWhitespace { index = self.index(after: index) }
      guard self[index...].hasPrefix(word) else { return nil }
      index = self.index(index, offsetBy: word.count)
    }
    return index
  }
}
