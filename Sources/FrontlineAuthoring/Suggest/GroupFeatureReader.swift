internal import FrontlineText

/// Takes messages of a locale apart into features. One a thread.
struct GroupFeatureReader {
  /// Bytes of a message that are looked at: longer ones tell stories, and their beginnings tell what they are about.
  static let byteLimit = 2_048
  /// Letters of a word that count: endings are grammar. A Korean syllable says as much as two letters and a half, and its words end
  /// in particles.
  private static let stemRoom = 10
  private static let letterRoom = 2
  private static let syllableRoom = 5
  /// Longer words with a digit in them are references, which tell a message from others that mean the same.
  private static let longestWithDigit = 4

  private let analyzer: TextAnalyzer

  init(locale: LocaleTag) throws(TextError) { analyzer = try TextAnalyzer(locale: locale) }

  /// The features of a message.
  func features(of message: String) -> GroupFeatures {
    var copy = message
    return copy.withUTF8 { bytes in
      var count = min(bytes.count, Self.byteLimit)
      while count > 0, count < bytes.count, bytes[count] & 0xC0 == 0x80 { count -= 1 }
      return features(of: analyzer.analyze(UnsafeBufferPointer(rebasing: bytes[..<count])))
    }
  }

  private func features(of analysis: TextAnalysis) -> GroupFeatures {
    var features = GroupFeatures()
    analysis.folded.withUnsafeBufferPointer { forms in
      var last: (key: UInt64, unit: Int)?
      for token in analysis.tokens where token.unitEnd > token.unitStart {
        let form = UnsafeBufferPointer(rebasing: forms[token.foldedRange])
        let first = analysis.units[Int(token.unitStart)]
        guard token.kind != .number, first.isCluster || !Self.isReference(form) else {
          features.text = FormKey.add(1, to: features.text)
          continue
        }
        let whole = Self.key(form)
        features.text = FormKey.add(whole, to: features.text)
        guard first.isCluster else {
          Self.add(GroupFeature(key: Self.key(Self.stem(form)), kind: .word), to: &features)
          continue
        }
        Self.add(GroupFeature(key: whole, kind: .word), to: &features)
        for index in token.unitRange {
          let key = Self.key(UnsafeBufferPointer(rebasing: forms[analysis.units[index].foldedRange]))
          if let last, last.unit == index - 1 {
            let pair = FormKey.finish(FormKey.add(key, to: FormKey.add(last.key, to: FormKey.start(count: 2))))
            Self.add(GroupFeature(key: pair, kind: .characters), to: &features)
          }
          last = (key, index)
        }
      }
    }
    return features
  }

  private static func add(_ feature: GroupFeature, to features: inout GroupFeatures) {
    if !features.list.contains(feature) { features.list.append(feature) }
  }

  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = bytes.baseAddress else { return FormKey.finish(FormKey.start(count: 0)) }
    return FormKey.key(base, count: bytes.count)
  }

  private static func isReference(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    form.count > longestWithDigit && form.contains { (0x30...0x39).contains($0) }
  }

  /// The beginning of a word's folded form; in Arabic without the article, which is written together with its noun.
  private static func stem(_ form: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let article: [UInt8] = [0xD8, 0xA7, 0xD9, 0x84]
    let start = form.count >= article.count + 6 && form.starts(with: article) ? article.count : 0
    var end = start
    var room = stemRoom
    while end < form.count, room > 0 {
      room -= (0xEA...0xED).contains(form[end]) ? syllableRoom : letterRoom
      end += 1
      while end < form.count, form[end] & 0xC0 == 0x80 { end += 1 }
    }
    return UnsafeBufferPointer(rebasing: form[start..<end])
  }
}
