import ArgumentParser
import FrontlineLanguage
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// `frontline match`: the intent of each message.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Tell the intent of each message on standard input.",
    discussion: """
      A line is {"text","language","intent","confidence","decision","candidates":[{"intent","confidence"}],\
      "intents":[{"intent","start","end","confidence"}]}. The decision is answer, clarify or none; intent is null where it \
      is none. Start and end count bytes of the line as read; of card numbers only the last four digits are shown, with a * \
      for each byte of the others. With --explain the proof is printed for a person instead.
      """
  )

  @Option(help: "The directory of packs, or a compiled file.")
  var packs = "Intents"

  @Option(help: "Use only this pack.")
  var pack: String?

  @Option(help: "The locale of the messages; by default the language of each is detected.")
  var locale: LocaleTag?

  @Flag(help: "Print why, for a person to read.")
  var explain = false

  func run() throws {
    let matching = try MessageMatching(packs: try PackSource(path: packs, pack: pack).load(), locale: locale)
    MessageLines.forEach { line in
      line.withUnsafeBufferPointer { bytes in
        let language = matching.language(of: bytes)
        let served = matching.locale(serving: language)
        if explain {
          return ProofText(matching.matcher.explain(bytes, locale: served)).text
        }
        return Self.json(of: matching.matcher.match(bytes, locale: served), text: bytes, language: language).line
      }
    }
  }

  private static func json(
    of result: MatchResult, text: UnsafeBufferPointer<UInt8>, language: LocaleTag
  ) -> JSONText {
    .object([
      ("text", .string(String(decoding: CardMask.maskedInPlace(text), as: UTF8.self))),
      ("language", .string(language.description)),
      ("intent", result.intent.map { .string($0.description) } ?? .null),
      ("confidence", .decimal(result.confidence, places: 4)),
      ("decision", .string(result.decision.rawValue)),
      (
        "candidates",
        .array(
          result.candidates.map {
            .object([("intent", .string($0.intent.description)), ("confidence", .decimal($0.confidence, places: 4))])
          })
      ),
      (
        "intents",
        .array(
          result.intents.map {
            .object([
              ("intent", .string($0.intent.description)), ("start", .integer($0.start)), ("end", .integer($0.end)),
              ("confidence", .decimal($0.confidence, places: 4)),
            ])
          })
      ),
    ])
  }
}
