/// The agents of a team and a language who are at work and have room, so that the right one is found without looking at
/// all: groups of equal skills and room, each in the order of places.
struct AgentPool: Equatable, Sendable {
  /// Which agents a pool holds.
  struct Key: Hashable, Sendable {
    /// A language as agents speak it.
    enum Language: Hashable, Sendable {
      /// Whatever they speak.
      case any
      /// A language in one script.
      case inScript(QueueLanguage)
      /// A language in every script.
      case inEveryScript(String)
    }

    var team: String
    var language: Language
  }

  /// What the agents of a group have in common.
  struct Group: Hashable, Sendable {
    /// Sorted.
    var skills: [String]
    /// Units of capacity that are free.
    var room: Int
  }

  private var groups: [Group: SortedBuckets<AgentPlace>] = [:]

  var isEmpty: Bool { groups.isEmpty }

  mutating func insert(_ place: AgentPlace, _ group: Group) {
    groups[group, default: SortedBuckets()].insert(place)
  }

  mutating func remove(_ place: AgentPlace, _ group: Group) {
    groups[group]?.remove(place)
    if groups[group]?.isEmpty == true { groups[group] = nil }
  }

  /// The first agent with these skills and so much room who is not among those left out.
  ///
  /// - Complexity: O(groups + agents left out); groups are few where agents share skills.
  func first(skills: [String], weight: Int, leavingOut refusals: [Ticket.Refusal]) -> AgentPlace? {
    var best: AgentPlace?
    for (group, places) in groups where group.room >= weight && skills.allSatisfy(group.skills.contains) {
      guard let place = places.first(where: { place in !refusals.contains { $0.agent == place.agent } }) else {
        continue
      }
      if best.map({ place < $0 }) ?? true { best = place }
    }
    return best
  }
}

extension AgentPool.Key {
  /// The pools in which those are found who serve a language.
  static func serving(_ language: QueueLanguage, team: String) -> [AgentPool.Key] {
    if language.isUndetermined { return [AgentPool.Key(team: team, language: .any)] }
    return [
      AgentPool.Key(team: team, language: .inScript(language)),
      AgentPool.Key(team: team, language: .inEveryScript(language.language)),
    ]
  }
}

extension Agent {
  var poolPlace: AgentPlace { AgentPlace(idleSince: idleSince, turn: turn, agent: id) }

  var poolGroup: AgentPool.Group { AgentPool.Group(skills: sortedSkills, room: room) }

  /// Works out in which pools the agent stands while available.
  mutating func renewPoolKeys() {
    sortedSkills = Set(profile.skills).sorted()
    poolKeys = []
    for team in Set(profile.teams).sorted() {
      poolKeys.append(AgentPool.Key(team: team, language: .any))
      for spoken in speaks {
        let language: AgentPool.Key.Language =
          spoken.inEveryScript ? .inEveryScript(spoken.language.language) : .inScript(spoken.language)
        let key = AgentPool.Key(team: team, language: language)
        if !poolKeys.contains(key) { poolKeys.append(key) }
      }
    }
  }
}
