internal import Frontline

/// Something that scenarios can look at.
struct Subject: Sendable {
  /// What kind of value it is, and so how a test of it is written.
  enum Kind: Sendable {
    case word, words, events, text, number, moment, duration, flag
  }

  /// Its name: `ticket.state`; a `*` stands for the name of an agent, a clock or a queue.
  let name: String
  let kind: Kind
  /// What it is at a moment, given what stands for the `*`.
  let measure: @Sendable (Scene, String) -> Measured

  init(_ name: String, _ kind: Kind, _ measure: @escaping @Sendable (Scene) -> Measured) {
    self.init(name, kind) { scene, _ in measure(scene) }
  }

  init(_ name: String, _ kind: Kind, _ measure: @escaping @Sendable (Scene, String) -> Measured) {
    self.name = name
    self.kind = kind
    self.measure = measure
  }

  /// All of them.
  static let all = ofConversation + ofWindow + ofTicket + ofDesk

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  static func named(_ name: String) -> Subject? { byName[name] }

  /// The keys of an expectation.
  static let keys: [String] = {
    var keys: [String] = []
    for subject in all {
      let key = String(subject.name.prefix { $0 != "." })
      if !keys.contains(key) { keys.append(key) }
    }
    return keys + ["customer", "channel"]
  }()

  /// The keys below a group such as `ticket` or `clock.*`.
  static func keys(below group: String) -> [String] {
    all.filter { $0.name.hasPrefix(group + ".") }.map { String($0.name.dropFirst(group.count + 1)) }
  }

  /// Whether the things of a kind have several values.
  static func isGroup(_ key: String) -> Bool { !keys(below: "\(key).*").isEmpty }
}
