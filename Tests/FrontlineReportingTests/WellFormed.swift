/// A small checker of HTML as this library writes it: every element closed in order, attributes quoted, nothing left bare.
enum WellFormed {
  /// What is wrong first; nil: nothing.
  static func check(_ html: String) -> String? {
    var rest = Substring(html)
    guard rest.hasPrefix("<!doctype html>") else { return "no doctype" }
    rest = rest.dropFirst("<!doctype html>".count)
    var open: [Substring] = []
    var ids: Set<String> = []
    while let start = rest.firstIndex(of: "<") {
      if let problem = entities(rest[..<start]) { return problem }
      guard let end = rest[start...].firstIndex(of: ">") else { return "a tag without an end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return "</\(tag.dropFirst())> closes nothing" }
        continue
      }
      let name = tag.prefix { $0 != " " }
      if let problem = attributes(tag.dropFirst(name.count), &ids) { return "\(problem) in <\(tag)>" }
      if name == "style" {
        guard let close = rest.firstRange(of: "</style>") else { return "a style without an end" }
        rest = rest[close.upperBound...]
      } else if !["meta", "br", "col"].contains(String(name)) {
        open.append(name)
      }
    }
    return open.isEmpty ? entities(rest) : "open at the end: \(open)"
  }

  private static func attributes(_ text: Substring, _ ids: inout Set<String>) -> String? {
    var rest = text
    var names: Set<Substring> = []
    while !rest.isEmpty {
      guard rest.first == " " else { return "no space before an attribute" }
      rest = rest.dropFirst()
      guard let equals = rest.firstIndex(of: "="), rest[equals...].hasPrefix("=\"") else { return "no value" }
      let name = rest[..<equals]
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else { return "no closing quote" }
      if let problem = entities(value[..<end]) { return problem }
      guard names.insert(name).inserted else { return "\(name) twice" }
      if name == "id", !ids.insert(String(value[..<end])).inserted { return "id twice" }
      if name.hasPrefix("on") { return "a script" }
      rest = value[end...].dropFirst()
    }
    return nil
  }

  private static func entities(_ text: Substring) -> String? {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !["amp;", "lt;", "gt;", "quot;"].contains(where: { part.hasPrefix($0) }) {
      return "a bare ampersand before \(part.prefix(10))"
    }
    return text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" } ? "a control character" : nil
  }
}
