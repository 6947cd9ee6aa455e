import Frontline

// What scripts/check-client builds: a service that embeds Frontline alone, with a pack made in Swift instead of read from
// YAML, and again from the compiled file that its first argument names.

func located(_ text: String) -> Located<String> { Located(text, at: SourceLocation(file: "client.swift")) }

let here = SourceLocation(file: "client.swift")
let english = LocaleTag("en") ?? .undetermined
let refund = IntentID(pack: "shop", name: "refund")
let policy = SupportPolicy(
  defaultLocale: english, tiers: [TierDefinition(id: "bot", name: "Bot", level: 1, kind: .bot, location: here)],
  location: here)
let pack = Pack(
  id: "shop", version: "1.0.0", title: "Shop", defaultLocale: english,
  intents: [IntentDefinition(id: refund, title: "Refund", location: here)],
  locales: [
    LocalizedPack(
      locale: english,
      intents: [
        LocalizedIntent(
          id: refund, label: located("Refund"), examples: [located("I want my money back")],
          patterns: [located("refund")], answers: [Answer(text: located("You get your money back in three days."))],
          location: here)
      ], location: here)
  ], location: here)

let engine = try SupportEngine(packs: PackCollection(policy: policy, packs: [pack]))
let file = CommandLine.arguments[1]
try engine.index.write(to: file)
for engine in [engine, try SupportEngine(compiled: file, verifying: true)] {
  let host = SupportHost(engine: engine)
  let replies = try await host.receive(
    InboundMessage(id: "m-1", customer: "c-1", channel: "app", text: "a refund, please"))
  guard replies.contains(where: { $0.text.contains("three days") }) else { preconditionFailure("no answer") }
  print(replies.map(\.text).joined(separator: "\n"))
}
