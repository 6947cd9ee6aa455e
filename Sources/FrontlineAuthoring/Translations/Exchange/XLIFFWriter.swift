package import FrontlinePacks
package import FrontlineText

/// Writes texts for translators as XLIFF 2.0: <https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html>.
///
/// A `file` a pack, a `unit` a text with the text's key as its id. Arguments of ICU messages stand as `ph` elements; plural and
/// select stand as they are, since languages have different forms, and are checked when the file comes back.
package struct XLIFFWriter {
  /// What begins the sub-states that are Frontline's own.
  static let prefix = "frontline:"

  private let packs: PackCollection

  package init(_ packs: PackCollection) { self.packs = packs }

  /// The files of texts in one locale: one a source language, so one as a rule.
  package func documents(_ entries: [TranslationEntry], locale: LocaleTag) -> [(source: LocaleTag, text: String)] {
    var sources: [LocaleTag] = []
    for pack in packs.packs where entries.contains(where: { $0.pack == pack.id }) {
      if !sources.contains(pack.defaultLocale) { sources.append(pack.defaultLocale) }
    }
    return sources.map { source in
      let chosen = packs.packs.filter { $0.defaultLocale == source }
      var lines = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" "
          + "srcLang=\"\(source)\" trgLang=\"\(locale)\">",
      ]
      for pack in chosen {
        let own = entries.filter { $0.pack == pack.id && $0.locale == locale }
        guard !own.isEmpty else { continue }
        lines.append("  <file id=\"\(pack.id)\" original=\"\(pack.id)/\(source).yaml\">")
        lines += own.flatMap(unit)
        lines.append("  </file>")
      }
      return (source, (lines + ["</xliff>", ""]).joined(separator: "\n"))
    }
  }

  private func unit(_ entry: TranslationEntry) -> [String] {
    var codes = XLIFFCodes()
    let source = codes.content(entry.source.value, isMessage: entry.key.isMessage)
    let target = entry.target.map { codes.content($0.value, isMessage: entry.key.isMessage) }
    var lines = ["    <unit id=\"\(entry.key)\" xml:space=\"preserve\">"]
    let context = TranslationContext(entry, in: packs)
    var notes = [("title", context.title), ("hint", context.hint)].compactMap { pair in pair.1.map { (pair.0, $0) } }
    notes += context.examples.map { ("example", $0) }
    if !notes.isEmpty {
      lines.append("      <notes>")
      lines += notes.map { "        <note category=\"\($0.0)\">\(Self.escaped($0.1))</note>" }
      lines.append("      </notes>")
    }
    if !codes.data.isEmpty {
      lines.append("      <originalData>")
      for (index, data) in codes.data.enumerated() {
        lines.append("        <data id=\"d\(index + 1)\">\(Self.escaped(data))</data>")
      }
      lines.append("      </originalData>")
    }
    lines.append("      <segment \(Self.state(entry.state))>")
    lines.append("        <source>\(source)</source>")
    if let target { lines.append("        <target>\(target)</target>") }
    return lines + ["      </segment>", "    </unit>"]
  }

  private static func state(_ state: TranslationState) -> String {
    switch state {
    case .done: "state=\"final\""
    case .stale: "state=\"initial\" subState=\"\(prefix)stale\""
    case .missing: "state=\"initial\""
    case .machine: "state=\"translated\" subState=\"\(prefix)machine\""
    }
  }

  /// A text as XML's character data or attribute value; a carriage return would be read as a line feed otherwise.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The arguments of a unit's source and target as `ph` elements.
struct XLIFFCodes {
  /// What the elements stand for, each once.
  private(set) var data: [String] = []
  /// How often each stands in the source, so that the target's have the same ids.
  private var ids: [String: [Int]] = [:]
  private var nextID = 1

  /// A text with its arguments as elements; plural and select stay text, what is inside of them does not.
  mutating func content(_ text: String, isMessage: Bool) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var place = 0
    var used: [String: Int] = [:]
    for range in isMessage ? Self.arguments(text, bytes) : [] {
      result += XLIFFWriter.escaped(String(decoding: bytes[place..<range.lowerBound], as: UTF8.self))
      let argument = String(decoding: bytes[range], as: UTF8.self)
      let number = used[argument, default: 0]
      used[argument] = number + 1
      result += element(argument, number)
      place = range.upperBound
    }
    return result + XLIFFWriter.escaped(String(decoding: bytes[place...], as: UTF8.self))
  }

  private mutating func element(_ argument: String, _ number: Int) -> String {
    if !data.contains(argument) { data.append(argument) }
    var known = ids[argument] ?? []
    if known.count <= number {
      known.append(nextID)
      nextID += 1
      ids[argument] = known
    }
    let reference = (data.firstIndex(of: argument) ?? 0) + 1
    let shown = XLIFFWriter.escaped(argument)
    let attributes = [
      ("id", "\(known[number])"), ("dataRef", "d\(reference)"), ("equiv", shown), ("disp", shown), ("canDelete", "no"),
    ]
    return "<ph " + attributes.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: " ") + "/>"
  }

  /// Where arguments stand that are no plural and no select, in bytes.
  private static func arguments(_ text: String, _ bytes: [UInt8]) -> [Range<Int>] {
    guard let template = try? MessageTemplate(text) else { return [] }
    return template.placeholders.compactMap { placeholder in
      guard ![.plural, .ordinal, .select].contains(placeholder.type) else { return nil }
      // A format may hold braces in quotes, so the argument ends at the first brace with which it can be read.
      for end in bytes.indices[placeholder.offset...] where bytes[end] == UInt8(ascii: "}") {
        let range = placeholder.offset..<(end + 1)
        let template = try? MessageTemplate(String(decoding: bytes[range], as: UTF8.self))
        if template?.placeholders.count == 1 { return range }
      }
      return nil
    }
  }
}
