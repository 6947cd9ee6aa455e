import FrontlinePacks
import FrontlineText

/// A hash of all that a section is made from: where it is equal, the section of an earlier index is the one that would come
/// out. The versions of format, solver and ICU are not in it, since an index of others is not opened.
struct SectionInputs {
  private var writer = ByteWriter()
  private var lastSynonyms: [String: SynonymSet] = [:]

  init(locale: LocaleTag, options: ScoringOptions) {
    writer.write(locale)
    // What a struct prints names all of its fields, so none that comes later can be forgotten.
    writer.write(text: "\(options)")
  }

  /// Adds what an intent says in the section's locale, without what is only answered.
  mutating func add(_ intent: LocalizedIntent, _ synonyms: [String: SynonymSet], _ definition: IntentDefinition?) {
    writer.write(intent.id, intent.label, intent.examples, intent.patterns, intent.followUpPatterns)
    // Sets that intents share are written with the first of them that has a pattern.
    if !intent.patterns.isEmpty || !intent.followUpPatterns.isEmpty {
      writer.write(synonyms != lastSynonyms)
      if synonyms != lastSynonyms { writer.write(synonyms.values.sorted { $0.name < $1.name }) }
      lastSynonyms = synonyms
    }
    writer.write(definition?.followUps)
    for slot in definition?.slots ?? [] { writer.write(slot.name, slot.type) }
  }

  /// Adds the messages out of scope.
  mutating func add(outOfScope messages: [Located<String>]) { writer.write(messages) }

  /// The hash, as an index holds it: twice 64 bits, so that two inputs are never taken for one by chance.
  var hash: [UInt64] {
    var bytes = writer.bytes
    let count = UInt64(bytes.count)
    bytes.append(contentsOf: repeatElement(0, count: IndexFormat.aligned(bytes.count) - bytes.count))
    return bytes.withUnsafeBytes { bytes in
      [0, 0x9e37_79b9_7f4a_7c15].map { IndexChecksum.checksum(bytes, seed: $0 ^ count) }
    }
  }
}
