/// Writes one message: walks the parts of a template.
struct MessageWriter {
  let template: MessageTemplate
  let arguments: [String: MessageArgument]
  let formatter: LocaleFormatter
  let zone: TimeZoneRules
  private(set) var output = ""

  init(
    template: MessageTemplate, arguments: [String: MessageArgument], formatter: LocaleFormatter, zone: TimeZoneRules
  ) {
    self.template = template
    self.arguments = arguments
    self.formatter = formatter
    self.zone = zone
  }

  /// A number that chooses a plural form.
  struct Count {
    /// The number less the plural's offset, what `#` stands for.
    var decimal: String
  }

  /// Writes the message that starts at a part.
  mutating func write(messageAt index: Int, counted: Count?) throws(TextError) {
    let parts = template.parts
    guard index < parts.count, parts[index].kind == .messageStart else { return }
    var position = parts[index].end
    var next = index + 1
    while next < parts.count {
      let part = parts[next]
      if position < part.start {
        output += String(decoding: template.bytes[position..<part.start], as: UTF8.self)
      }
      position = part.end
      switch part.kind {
      case .messageLimit: return
      case .replaceNumber:
        if let counted { output += try formatter.number(decimal: counted.decimal, style: .decimal) }
      case .argumentStart:
        do { try write(argumentAt: next) } catch { throw error.placed(part.start) }
        next = part.limit
        position = parts[next].end
      default: break
      }
      next += 1
    }
  }

  private mutating func write(argumentAt index: Int) throws(TextError) {
    let name = template.text(template.parts[index + 1])
    guard let argument = arguments[name] else {
      throw TextError(
        .missingArgument, "the message needs the argument \"\(name)\", which was not given",
        advice: "give it, or take it out of the message")
    }
    let (kind, style) = try MessageTemplate.kindAndStyle(template.bytes, template.parts, index)
    switch kind {
    case .plain: output += try plain(argument)
    case .number: output += try number(argument, named: name, style: style)
    case .date, .time: output += try date(argument, named: name, isTime: kind == .time, style: style)
    case .plural, .ordinal: try plural(argument, named: name, at: index, ordinal: kind == .ordinal)
    case .select: try select(argument, at: index)
    }
  }

  private func plain(_ argument: MessageArgument) throws(TextError) -> String {
    switch argument {
    case .text(let text): text
    case .integer(let value): try formatter.number(value)
    case .number(let value): try formatter.number(value)
    case .money(let amount): try formatter.money(amount)
    case .date(let moment): try formatter.date(moment, style: .dateTime(.medium), zone: zone)
    case .day(let day): try formatter.date(day)
    case .duration(let duration): try formatter.duration(duration)
    }
  }

  private func number(_ argument: MessageArgument, named name: String, style: String?) throws(TextError) -> String {
    let numberStyle: NumberStyle
    switch style {
    case nil, "": numberStyle = .decimal
    case "integer": numberStyle = .integer
    case "percent": numberStyle = .percent
    case let style? where style.hasPrefix("::"): numberStyle = NumberStyle(skeleton: trimmedSkeleton(style))
    case let style?:
      throw TextError(
        .unknownStyle, "the number style \"\(style)\" is not known",
        advice: "use integer, percent or a number skeleton after ::, and give money as money")
    }
    if case .money(let amount) = argument {
      guard numberStyle != .percent else { throw wrong(name, "an amount of money", "a share") }
      let skeleton = ["currency/\(amount.currency)", numberStyle.skeleton].filter { !$0.isEmpty }.joined(separator: " ")
      return try formatter.number(decimal: amount.decimal, style: NumberStyle(skeleton: skeleton))
    }
    return try formatter.number(decimal: decimal(argument, named: name), style: numberStyle)
  }

  private func date(
    _ argument: MessageArgument, named name: String, isTime: Bool, style: String?
  ) throws(TextError) -> String {
    let length = DateStyle.Length(rawValue: style ?? "medium")
    let dateStyle: DateStyle
    if let length {
      dateStyle = isTime ? .time(length) : .date(length)
    } else if let style, style.hasPrefix("::") {
      dateStyle = .skeleton(trimmedSkeleton(style))
    } else {
      dateStyle = .pattern(style ?? "")
    }
    switch argument {
    case .date(let moment): return try formatter.date(moment, style: dateStyle, zone: zone)
    case .day(let day) where !isTime: return try formatter.date(day, style: dateStyle)
    default: throw wrong(name, "not a moment", isTime ? "a time" : "a date")
    }
  }

  private mutating func plural(
    _ argument: MessageArgument, named name: String, at index: Int, ordinal: Bool
  ) throws(TextError) {
    let parts = template.parts
    let limit = parts[index].limit
    var next = index + 2
    var offset = 0.0
    if next < limit, parts[next].kind == .integer || parts[next].kind == .double {
      offset = parts[next].number
      next += 1
    }
    let value = try PluralNumber(decimal(argument, named: name))
    let counted = Count(decimal: value.subtracting(offset))
    var exact: Int?
    var byKeyword: Int?
    var other: Int?
    let keyword = try formatter.pluralKeyword(decimal: counted.decimal, ordinal: ordinal)
    while next < limit {
      let selector = parts[next]
      next += 1
      if parts[next].kind == .integer || parts[next].kind == .double {
        if exact == nil, value.value == parts[next].number { exact = next + 1 }
        next += 1
      } else {
        let word = template.text(selector)
        if byKeyword == nil, word == keyword { byKeyword = next }
        if other == nil, word == "other" { other = next }
      }
      next = parts[next].limit + 1
    }
    if let chosen = exact ?? byKeyword ?? other { try write(messageAt: chosen, counted: counted) }
  }

  private mutating func select(_ argument: MessageArgument, at index: Int) throws(TextError) {
    let parts = template.parts
    let key: String
    switch argument {
    case .text(let text): key = text
    case .integer(let value): key = String(value)
    default: key = try plain(argument)
    }
    var next = index + 2
    var chosen: Int?
    var other: Int?
    while next < parts[index].limit {
      let word = template.text(parts[next])
      if chosen == nil, word == key { chosen = next + 1 }
      if other == nil, word == "other" { other = next + 1 }
      next = parts[next + 1].limit + 1
    }
    if let message = chosen ?? other { try write(messageAt: message, counted: nil) }
  }

  /// The number that an argument is, as decimal text.
  private func decimal(_ argument: MessageArgument, named name: String) throws(TextError) -> String {
    switch argument {
    case .integer(let value): return String(value)
    case .number(let value): return try LocaleFormatter.decimal(value)
    case .money(let amount): return amount.decimal
    case .text(let text) where PluralNumber.isDecimal(text): return text
    default: throw wrong(name, "not a number", "a number")
    }
  }

  private func wrong(_ name: String, _ given: String, _ wanted: String) -> TextError {
    TextError(
      .wrongArgument, "the argument \"\(name)\" is \(given), and the message wants \(wanted)",
      advice: "give an argument of that kind, or change the message")
  }

  private func trimmedSkeleton(_ style: String) -> String {
    String(style.dropFirst(2).drop { $0 == " " })
  }
}

extension TextError {
  /// The error with a place in the message, unless it has one.
  func placed(_ offset: Int) -> TextError {
    var placed = self
    placed.offset = self.offset ?? offset
    return placed
  }
}
