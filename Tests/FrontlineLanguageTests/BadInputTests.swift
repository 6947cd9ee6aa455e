import FrontlineLanguage
import FrontlineText
import Testing

/// Everything that must hold for any bytes.
private func check(_ bytes: [UInt8], _ detector: LanguageDetector) {
  bytes.withUnsafeBufferPointer { buffer in
    let detection = detector.detect(buffer)
    #expect(detection.confidence >= 0 && detection.confidence <= 1)
    #expect(detection.isUndetermined == (detection.confidence == 0))
    let candidates = detector.candidates(buffer)
    #expect(candidates.reduce(0) { $0 + $1.confidence } <= 1.0001)
    #expect(zip(candidates, candidates.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
    #expect(Set(candidates.map(\.language)).count == candidates.count)
    if detection.confidence >= LanguageDetector.minimumCandidateConfidence {
      #expect(candidates.first?.confidence == detection.confidence)
    }
    #expect(detector.detect(buffer) == detection)
    for span in detector.spans(buffer) { #expect(span.start >= 0 && span.start < span.end && span.end <= bytes.count) }
  }
}

@Test func noInputTraps() {
  let detector = LanguageDetector()
  let cases: [[UInt8]] = [
    [], [0], [0xFF], [0xC3], [0xE4, 0xBD], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0x80],
    [0xF4, 0x90, 0x80, 0x80],
    [0x80, 0x80, 0x80], Array("caf\u{E9} ".utf8) + [0xE9, 0xFF] + Array(" hola".utf8),
    Array(String(repeating: "\u{301}", count: 5000).utf8), Array(String(repeating: "😀", count: 5000).utf8),
    Array(String(repeating: "\u{202E}abc\u{2066}", count: 500).utf8), Array(String(repeating: "a", count: 5000).utf8),
    Array(String(repeating: "ก", count: 5000).utf8), Array("a\0b\0c".utf8), Array("𐐀𐐁 🈳 ᚠᚢ Ꭰ".utf8),
    Array(String(repeating: "漢", count: 5000).utf8),
    Array("e".utf8) + Array(String(repeating: "\u{301}", count: 300).utf8),
  ]
  for bytes in cases { check(bytes, detector) }
}

@Test func randomBytesAndScalarsKeepThePromises() {
  let detector = LanguageDetector()
  var generator = TestGenerator(seed: 1)
  for _ in 0..<400 {
    check((0..<generator.below(60)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }, detector)
    let scalars = (0..<generator.below(40)).compactMap { _ in Unicode.Scalar(UInt32(generator.below(0x3000))) }
    check(Array(String(String.UnicodeScalarView(scalars)).utf8), detector)
  }
}

@Test func oneMegabyteIsJudgedByItsFirstPart() {
  let detector = LanguageDetector()
  let text = String(repeating: "where is my order, it has not arrived yet. ", count: 25_000)
  let detection = detector.detect(text)
  #expect(detection.language.description == "en")
  #expect(detection.confidence > 0.9)
  check(Array(text.utf8), detector)
  check([UInt8](repeating: 0x80, count: 1_000_000), detector)
}

@Test func stringsSpansAndBuffersAgree() {
  let detector = LanguageDetector()
  for text in ["no puedo pagar", "付款失敗怎麼辦", "ok", ""] {
    let bytes = Array(text.utf8)
    let expected = detector.detect(text)
    #expect(bytes.withUnsafeBufferPointer { detector.detect($0) } == expected)
    #expect(detector.detect(bytes.span) == expected)
  }
}

@Test func invalidBytesCastNoVote() {
  let detector = LanguageDetector()
  let broken = Array("no puedo ".utf8) + [0xFF, 0x20, 0xE4, 0x20] + Array("pagar".utf8)
  #expect(broken.withUnsafeBufferPointer { detector.detect($0) } == detector.detect("no puedo pagar"))
}

@Test func manyThreadsGetTheSameAnswers() async {
  let detector = LanguageDetector()
  let text = "où est ma commande"
  let expected = detector.detect(text)
  await withTaskGroup(of: Bool.self) { group in
    for _ in 0..<8 { group.addTask { (0..<50).allSatisfy { _ in detector.detect(text) == expected } } }
    for await isEqual in group { #expect(isEqual) }
  }
}
