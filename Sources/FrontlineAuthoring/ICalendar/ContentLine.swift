internal import FrontlinePacks

/// A line of an iCalendar file: RFC 5545, section 3.1.
struct ContentLine {
  /// The name in capitals.
  let name: String
  /// The value as it stands there.
  let value: String
  let location: SourceLocation
  private let parameters: [(name: String, value: String)]

  /// Reads a line without its folds; nil where there is no name before a colon.
  init?(_ text: String, at location: SourceLocation) {
    self.location = location
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    var rest = text[...]
    while let character = rest.first, isQuoted || character != ":" {
      rest.removeFirst()
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    guard rest.first == ":" else { return nil }
    parts.append(part)
    value = String(rest.dropFirst())
    let name = parts[0].uppercased()
    guard !name.isEmpty, name.utf8.allSatisfy({ Self.isNameByte($0) }) else { return nil }
    self.name = name
    parameters = parts.dropFirst().map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (sides[0].uppercased(), sides.count == 2 ? String(sides[1]) : "")
    }
  }

  /// The value of a parameter; nil where it is not given.
  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// The value as text, its escapes undone and its line breaks made spaces: section 3.3.11.
  var text: String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return NodeReader.trimmed(text)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
