import FrontlineText

/// Cuts messages into units. One a thread: it owns an analyzer and its buffers.
final class MessageReader {
  /// Bytes of a message that are read; what follows is not matched. Longer than any question, and it bounds the cost.
  static let byteLimit = 32_768

  private let analyzer: TextAnalyzer

  init(locale: LocaleTag) throws(MatchingError) {
    do {
      analyzer = try TextAnalyzer(locale: locale)
    } catch {
      throw MatchingError(
        code: .text, message: "text cannot be analyzed for the locale \(locale) (\(error))",
        suggestion: "install ICU with its data")
    }
  }

  /// Reads a message into `output`, replacing what it held. Never fails: what is no letter, digit or emoji separates words.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout MessageUnits) {
    output.removeAll()
    var count = bytes.count
    if count > Self.byteLimit {
      count = Self.byteLimit
      while count > 0, bytes[count] & 0xC0 == 0x80 { count -= 1 }
      output.isTruncated = true
    }
    analyzer.analyze(UnsafeBufferPointer(rebasing: bytes[0..<count]))
    collect(analyzer.analysis, bytes, into: &output)
  }

  private func collect(
    _ analysis: borrowing TextAnalysis, _ bytes: UnsafeBufferPointer<UInt8>, into output: inout MessageUnits
  ) {
    output.forms.append(contentsOf: analysis.folded)
    var leading = UnitBreak.none
    for token in analysis.tokens {
      let kind: UnitKind
      switch token.kind {
      case .word: kind = .word
      case .number: kind = .number
      case .emoji: kind = .emoji
      case .punctuation, .space:
        leading = max(leading, separation(bytes, token))
        continue
      }
      let firstUnit = Int32(output.units.count)
      for unit in analysis.units[token.unitRange] where unit.foldedEnd > unit.foldedStart {
        output.units.append(
          MessageUnit(
            key: output.key(of: unit.foldedRange), start: unit.start, end: unit.end, formStart: unit.foldedStart,
            formEnd: unit.foldedEnd, kind: kind, isCharacter: unit.isCluster, leading: leading))
        leading = .none
      }
      let endUnit = Int32(output.units.count)
      if endUnit > firstUnit {
        let key = output.key(of: token.foldedRange)
        output.words.append(MessageWord(key: key, firstUnit: firstUnit, endUnit: endUnit))
      }
    }
  }

  /// How strongly a run of punctuation or space separates what stands around it.
  private func separation(_ bytes: UnsafeBufferPointer<UInt8>, _ token: AnalyzedToken) -> UnitBreak {
    var strongest = UnitBreak.none
    var index = Int(token.start)
    let end = Int(token.end)
    while index < end {
      switch bytes[index] {
      case 0x0A, 0x0D, 0x21, 0x3F: return .sentence  // line ends, ! ?
      case 0x2E:  // A full stop: a sentence's end unless a letter or digit follows, as in "3.5" or "example.com".
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if next <= 0x2F { return .sentence }
      case 0x2C, 0x3A, 0x3B, 0x28, 0x29: strongest = .phrase  // , : ; ( )
      case 0xE3 where index + 2 < end && bytes[index + 1] == 0x80:
        if bytes[index + 2] == 0x82 { return .sentence }  // ideographic full stop
        if bytes[index + 2] == 0x81 { strongest = .phrase }  // ideographic comma
      case 0xEF where index + 2 < end && bytes[index + 1] == 0xBC:
        if bytes[index + 2] == 0x81 || bytes[index + 2] == 0x9F { return .sentence }  // full-width ! ?
        if bytes[index + 2] == 0x8C { strongest = .phrase }  // full-width comma
      case 0xD8 where index + 1 < end:
        if bytes[index + 1] == 0x9F { return .sentence }  // Arabic question mark
        if bytes[index + 1] == 0x8C { strongest = .phrase }  // Arabic comma
      default: break
      }
      index += 1
    }
    return strongest
  }
}
