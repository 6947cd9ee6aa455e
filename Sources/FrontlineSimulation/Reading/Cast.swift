internal import Frontline
internal import FrontlineAuthoring

/// Who takes part in a scenario: the names that steps may speak of.
struct Cast {
  var customers: [ScenarioCustomer] = []
  var agents: [ScenarioAgent] = []

  /// The customer of a scenario that describes none.
  static let usualCustomer = "customer"
  /// The service itself.
  static let service = "service"

  var customerNames: [String] { customers.map(\.customer.id.rawValue) }
  var agentNames: [String] { agents.map(\.profile.id.rawValue) }
  /// Everybody who can do something in a step.
  var names: [String] { customerNames + agentNames + [Self.service] }

  /// Reports names that mean two things.
  func report(_ reader: NodeReader) {
    let places = customers.map { ($0.customer.id.rawValue, $0.location) }
    let people = places + agents.map { ($0.profile.id.rawValue, $0.location) }
    var seen: Set<String> = []
    for (name, location) in people {
      if StepReader.words.contains(name) || name == Self.service {
        reader.findings.error(
          .badID, at: location, "nobody can be called \"\(name)\", which is a key of steps",
          advice: "Choose another name")
      } else if !seen.insert(name).inserted {
        reader.findings.error(
          .duplicateID, at: location, "\"\(name)\" is a customer and an agent", advice: "Give them different names")
      }
    }
  }
}
