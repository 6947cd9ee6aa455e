extension Perturbation {
  /// Every space twice, full-width ones too.
  static func doubleSpaces(_ message: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in message.unicodeScalars {
      scalars.append(scalar)
      if scalar == " " || scalar == "\u{3000}" { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// The message without the spaces beside punctuation, as hurried people type: "hello, how" becomes "hello,how".
  ///
  /// A space stays where removing it would make another word or number: beside apostrophes and signs that are part of a word
  /// (`@`, `#`, `&`), and where digits stand on both sides.
  static func withoutSpacesAroundPunctuation(_ message: String) -> String {
    let source = Array(message.unicodeScalars)
    var scalars = String.UnicodeScalarView()
    var position = 0
    while position < source.count {
      guard isSpace(source[position]) else {
        scalars.append(source[position])
        position += 1
        continue
      }
      let start = position
      while position < source.count, isSpace(source[position]) { position += 1 }
      let before = start > 0 ? source[start - 1] : nil
      let after = position < source.count ? source[position] : nil
      let touches = before.map(isPunctuation) ?? false || after.map(isPunctuation) ?? false
      if touches, !joinsDigits(source, start, position) { continue }
      scalars.append(contentsOf: source[start..<position])
    }
    return String(scalars)
  }

  /// Whether digits stand on both sides of the spaces in a range and of the punctuation beside them. No more than a few
  /// scalars are looked at: nobody puts more than that between two numbers.
  private static func joinsDigits(_ source: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    func skips(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar) || isPunctuation(scalar) }
    let reach = 4
    var before = start - 1
    while before >= 0, start - before < reach, skips(source[before]) { before -= 1 }
    guard before >= 0, source[before].properties.numericType != nil else { return false }
    var after = end
    while after < source.count, after - end < reach, skips(source[after]) { after += 1 }
    return after < source.count && source[after].properties.numericType != nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .spaceSeparator }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "@", "#", "&", "*", "%", "/", "\\", "_": return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
      .otherPunctuation:
      return true
    default: return false
    }
  }
}
