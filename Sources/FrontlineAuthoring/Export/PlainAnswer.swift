/// ICU messages as the texts of other systems.
enum PlainAnswer {
  /// The text of a message; nil where it has forms (plural, select) or formats that a text cannot say.
  ///
  /// - Parameter name: how an argument is written, or nil where it cannot be.
  static func text(_ message: String, name: (String) -> String?) -> String? {
    let scalars = Array(message.unicodeScalars)
    var text = String.UnicodeScalarView()
    var position = 0
    var isQuoted = false
    while position < scalars.count {
      let scalar = scalars[position]
      let next = position + 1 < scalars.count ? scalars[position + 1] : nil
      position += 1
      switch scalar {
      case "'" where next == "'":
        text.append(scalar)
        position += 1
      case "'" where isQuoted || next == "{" || next == "}": isQuoted.toggle()
      case "{" where !isQuoted:
        guard let close = scalars[position...].firstIndex(of: "}") else { return nil }
        let argument = NodeReader.trimmed(String(String.UnicodeScalarView(scalars[position..<close])))
        guard Identifiers.isArgument(argument), let written = name(argument) else { return nil }
        text.append(contentsOf: written.unicodeScalars)
        position = close + 1
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
