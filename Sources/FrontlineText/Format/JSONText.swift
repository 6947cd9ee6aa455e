/// A JSON value that keeps the order of its keys: the contract's order is the order a person reads.
package enum JSONText {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with a fixed number of decimals, so that equal results print equally everywhere.
  case decimal(Double, places: Int)
  case string(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// The value on one line, without spaces.
  package var line: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .decimal(let value, let places): text += DecimalText.format(value, places: places)
    case .string(let value): Self.append(quoted: value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.append(to: &text)
      }
      text += "]"
    case .object(let pairs):
      text += "{"
      for (index, pair) in pairs.enumerated() {
        if index > 0 { text += "," }
        Self.append(quoted: pair.key, to: &text)
        text += ":"
        pair.value.append(to: &text)
      }
      text += "}"
    }
  }

  /// Quotes by RFC 8259: the quote, the backslash and control characters are escaped, everything else stays.
  private static func append(quoted value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // The two line separators are legal in JSON, but a reader that splits lines by Unicode's rules would break here.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}":
        let hexadecimal = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
