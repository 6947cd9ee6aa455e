extension MessageTemplate {
  /// The names of all arguments, sorted, each once.
  public var argumentNames: [String] { Set(placeholders.map(\.name)).sorted() }

  static func placeholders(_ bytes: [UInt8], _ parts: [MessagePart]) throws(TextError) -> [MessagePlaceholder] {
    var found: [MessagePlaceholder] = []
    for (index, part) in parts.enumerated() where part.kind == .argumentStart {
      let name = text(bytes, parts[index + 1])
      let (kind, style) = try kindAndStyle(bytes, parts, index)
      var selectors: [String] = []
      var inner = index + 2
      while inner < part.limit {
        if parts[inner].kind == .selector { selectors.append(text(bytes, parts[inner])) }
        // Messages inside are arguments of their own.
        inner = max(parts[inner].limit, inner) + 1
      }
      found.append(
        MessagePlaceholder(name: name, type: kind, style: style, selectors: selectors, offset: part.start))
    }
    return found
  }

  /// What an argument's type and style are; `index` is that of its first part.
  static func kindAndStyle(
    _ bytes: [UInt8], _ parts: [MessagePart], _ index: Int
  ) throws(TextError) -> (MessagePlaceholder.Kind, String?) {
    switch parts[index].argument {
    case MessagePart.plain: return (.plain, nil)
    case MessagePart.plural: return (.plural, nil)
    case MessagePart.ordinal: return (.ordinal, nil)
    case MessagePart.select: return (.select, nil)
    case MessagePart.simple:
      let type = text(bytes, parts[index + 2])
      let hasStyle = parts[index + 3].kind == .argumentStyle
      let style = hasStyle ? trimmed(text(bytes, parts[index + 3])) : nil
      switch type {
      case "number": return (.number, style)
      case "date": return (.date, style)
      case "time": return (.time, style)
      default:
        throw TextError(
          .malformedMessage, "the argument type \"\(type)\" is not known",
          advice: "use number, date, time, plural, selectordinal or select", offset: parts[index + 2].start)
      }
    default:
      throw TextError(
        .malformedMessage, "choice arguments are not supported", advice: "use plural or select",
        offset: parts[index].start)
    }
  }

  static func warnings(_ bytes: [UInt8], _ parts: [MessagePart]) -> [MessageWarning] {
    var found: [MessageWarning] = []
    var quoteStart: Int?
    var lastSkipped = -1
    for part in parts where part.kind == .skipSyntax && part.end - part.start == 1 && bytes[part.start] == 0x27 {
      // Of a doubled apostrophe the second one is skipped, inside and outside of quoted text.
      let before = part.start - 1
      let isDoubled = before >= 0 && bytes[before] == 0x27 && before != lastSkipped
      lastSkipped = part.start
      guard !isDoubled else { continue }
      if quoteStart == nil {
        quoteStart = part.start
        found.append(MessageWarning(kind: .apostropheQuotes, offset: part.start))
      } else {
        quoteStart = nil
      }
    }
    if quoteStart != nil, !found.isEmpty { found[found.count - 1].kind = .apostropheQuotesToTheEnd }
    return found
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) } ?? start
    return String(scalars[start..<end])
  }
}
