import FrontlineMatching
import FrontlineText
import Synchronization

/// A text of a log that the packs do not answer.
struct UnansweredText: Sendable {
  /// Its place among the texts of the log.
  let number: Int
  /// The locale of the packs that it was matched in, or the detected language where no pack is written in it.
  let language: LocaleTag
  /// Whether packs are written in its language.
  let hasPacks: Bool
  /// Whether the customer would be asked back.
  let isClarified: Bool
  /// The likeliest intents, likeliest first.
  let candidates: [IntentCandidate]

  /// Texts after which progress is told.
  private static let step = 256

  /// The texts that packs do not answer, in their order.
  static func all(of texts: [LogText], packs: CompiledPacks, locale: LocaleTag?, meter: ProgressMeter) throws
    -> [UnansweredText]
  {
    let strings = texts.map(\.text)
    let parts = max(1, min(ParallelWork.processors, strings.count / step))
    let done = Atomic(0)
    let found = ParallelWork.map(parts, threads: parts) { part in
      Result { () throws -> [UnansweredText] in
        let matching = try MessageMatching(packs: packs, locale: locale)
        var unanswered: [UnansweredText] = []
        for number in (strings.count * part / parts)..<(strings.count * (part + 1) / parts) {
          if let text = Self(number, strings[number], matching) { unanswered.append(text) }
          if number % step == 0 {
            let count = done.wrappingAdd(step, ordering: .relaxed).newValue
            meter.report("matching messages", count, of: strings.count)
          }
        }
        return unanswered
      }
    }
    return try found.flatMap { try $0.get() }
  }

  private init?(_ number: Int, _ text: String, _ matching: MessageMatching) {
    var copy = text
    let (result, detected) = copy.withUTF8 { bytes in
      let language = matching.language(of: bytes)
      return (matching.matcher.match(bytes, locale: language), language)
    }
    guard result.decision != .answer else { return nil }
    self.number = number
    let match = result.localeMatch
    hasPacks = match.map { $0.kind != .default } ?? false
    language = hasPacks ? match?.tag ?? detected : detected
    isClarified = result.decision == .clarify
    candidates = result.candidates
  }
}
