package import FrontlinePacks
package import Yams

/// Turns a file's text into a YAML node, with every trouble as a finding that has a place.
package struct YAMLComposer {
  let source: SourceText
  let findings: FindingList
  /// Whether anchors with aliases are refused; in JSON they are only characters of a text.
  private let checksAliases: Bool

  /// The places of keys that were given a second time; they are reported and read as if they were not there.
  package private(set) var duplicates: Set<SourceLocation> = []

  /// Times that a text is composed again without the duplicate key that stopped it.
  private static let attempts = 32

  package init(source: SourceText, findings: FindingList, checksAliases: Bool = true) {
    self.source = source
    self.findings = findings
    self.checksAliases = checksAliases
  }

  /// The document's node; nil with a finding where it is empty or no YAML.
  package mutating func compose() -> Node? {
    guard !reportControlCharacters(), !reportAliases() else { return nil }
    var current = source
    for attempt in 0..<Self.attempts {
      do {
        // Texts are read as they are written, so no rule needs to find out which of them look like numbers or dates: that
        // took a third of the time.
        guard let node = try Yams.compose(yaml: current.text, .basic) else {
          findings.error(
            .emptyFile, at: SourceLocation(file: source.file), "the file is empty", advice: "Write it, or remove it")
          return nil
        }
        return node
      } catch let YamlError.duplicatedKeysInMapping(_, context) where attempt < Self.attempts - 1 {
        guard let found = DuplicateKeyFinder(source: current, attempt: attempt).second(of: context.mark) else {
          report(YamlError.duplicatedKeysInMapping(duplicates: [], context: context))
          return nil
        }
        let place = source.location(line: found.line, scalarColumn: found.column)
        let first = source.location(line: context.mark.line, scalarColumn: context.mark.column)
        findings.error(
          .duplicateKey, at: place, "the key \(found.key) is given twice; the first is at \(first)",
          advice: "Keep one of the two")
        duplicates.insert(place)
        current = SourceText(file: source.file, text: found.textWithoutIt)
      } catch let error as YamlError {
        report(error)
        return nil
      } catch {
        findings.error(
          .syntaxError, at: SourceLocation(file: source.file), "the file cannot be read as YAML",
          advice: "Check it with a YAML editor")
        return nil
      }
    }
    return nil
  }

  /// Whether there are control characters, which YAML forbids.
  private func reportControlCharacters() -> Bool {
    var line = 1
    var column = 1
    guard source.mayHaveControlCharacters else { return false }
    for scalar in source.text.unicodeScalars {
      let value = scalar.value
      if value == 0x7F || (value < 0x20 && ![0x09, 0x0A, 0x0D].contains(value))
        || (value >= 0x80 && value < 0xA0 && value != 0x85) || value == 0xFFFE || value == 0xFFFF || value == 0xFEFF
      {
        let number = "U+" + String(repeating: "0", count: max(0, 4 - String(value, radix: 16).count))
        findings.error(
          .controlCharacter, at: source.location(line: line, scalarColumn: column),
          "there is a control character, \(number)\(String(value, radix: 16, uppercase: true))",
          advice: "Remove it; it may have come from copying")
        return true
      }
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return false
  }

  /// Whether an anchor is used by an alias: packs have no need of either, and a few lines of them can stand for billions.
  private func reportAliases() -> Bool {
    guard checksAliases, source.hasAmpersand, source.text.utf8.contains(UInt8(ascii: "*")) else { return false }
    var anchors: Set<Substring> = []
    var aliases: [(name: Substring, line: Int, column: Int)] = []
    for line in 1...max(1, source.lineCount) {
      let text = source.line(line)
      guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else { continue }
      var column = 0
      for index in text.unicodeScalars.indices {
        column += 1
        let scalar = text.unicodeScalars[index]
        guard scalar == "&" || scalar == "*" else { continue }
        let rest = text.unicodeScalars[text.unicodeScalars.index(after: index)...]
        let name = Substring(rest.prefix(while: Self.isNameScalar))
        guard !name.isEmpty else { continue }
        if scalar == "&" { anchors.insert(name) } else { aliases.append((name, line, column)) }
      }
    }
    guard let alias = aliases.first(where: { anchors.contains($0.name) }) else { return false }
    findings.error(
      .aliasNotSupported, at: source.location(line: alias.line, scalarColumn: alias.column),
      "packs have no YAML anchors and aliases (&\(alias.name), *\(alias.name))",
      advice: "Write the value out, or put the text in quotes")
    return true
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
