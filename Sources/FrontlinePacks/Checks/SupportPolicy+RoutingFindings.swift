extension SupportPolicy {
  /// What is wrong with `routing`: head starts and steps that contradict their order, weights of channels that nobody named.
  func routingFindings() -> [Finding] { weightFindings() + headStartFindings() + relaxFindings() }

  private func weightFindings() -> [Finding] {
    let names = routing.weights.enumerated().map { ($1.channel, place("weights", $0)) }
    var findings = duplicates(of: names, what: "weight")
    for (index, weight) in routing.weights.enumerated() {
      if !(1...1000).contains(weight.units) {
        findings.append(
          Finding(
            .error, .outOfRange, at: place("weights", index),
            "the weight of \(quoted(weight.channel)) is \(weight.units)",
            advice: "Give a number from 1 to 1000"))
      }
      // A channel need not be listed; where some are, one that is not is probably a slip.
      if !channels.isEmpty, !channels.contains(where: { $0.name == weight.channel }) {
        findings.append(
          Finding(
            .warning, .unknownChannel, at: place("weights", index), "there is no channel \(quoted(weight.channel))",
            advice: NameSuggestion.advice(for: weight.channel, known: channels.map(\.name), what: "channel")))
      }
    }
    return findings
  }

  private func headStartFindings() -> [Finding] {
    zip(Urgency.allCases, Urgency.allCases.dropFirst()).compactMap { lower, higher in
      guard routing.headStarts[higher] < routing.headStarts[lower] else { return nil }
      return Finding(
        .error, .outOfRange, at: routing.fieldLocations["head_start"] ?? location,
        "the head start of \(higher.name) is shorter than that of \(lower.name)",
        advice: "Give \(higher.name) at least as much: its tickets come first")
    }
  }

  private func relaxFindings() -> [Finding] {
    let names = routing.relaxSteps.enumerated().map { ($1.drop.rawValue, place("relax", $0)) }
    var findings = duplicates(of: names, what: "step that drops")
    for (index, step) in routing.relaxSteps.enumerated().dropFirst()
    where step.after < routing.relaxSteps[index - 1].after {
      findings.append(
        Finding(
          .error, .outOfRange, at: place("relax", index),
          "\(quoted(step.drop.rawValue)) is dropped earlier than the step before it",
          advice: "Sort the steps by \"after\""))
    }
    return findings
  }

  private func place(_ key: String, _ index: Int) -> SourceLocation {
    routing.fieldLocations[key, index] ?? location
  }
}
