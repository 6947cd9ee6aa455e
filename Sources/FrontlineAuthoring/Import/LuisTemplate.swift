internal import FrontlineMatching

/// Templates of LUIS as patterns.
enum LuisTemplate {
  /// The pattern that a template means; nil where it can be none.
  ///
  /// - Parameter set: the synonym set of an entity; nil where it has none, and any words stand for it.
  static func pattern(_ template: String, set: (String) -> String?) -> String? {
    var pattern = "^ "
    var rest = template[...]
    while let first = rest.first {
      rest.removeFirst()
      switch first {
      case "{":
        guard let close = rest.firstIndex(of: "}") else { return nil }
        let name = String(rest[..<close].prefix { $0 != ":" && $0 != "." })
        pattern += " \(set(name) ?? "*") "
        rest = rest[rest.index(after: close)...]
      case "(", ")", "[", "]", "|": pattern += " \(first) "
      case "^": return nil
      default: pattern.append(first.isLetter || first.isNumber || first == "'" || first == "’" ? first : " ")
      }
    }
    pattern += " $"
    let spaced = pattern.split(separator: " ").joined(separator: " ")
    // `[?]` and the like are empty brackets now.
    let written = spaced.replacing("[ ]", with: "").split(separator: " ").joined(separator: " ")
    return (try? PatternSyntax(written)) == nil ? nil : written
  }
}
