// the ten lines begin
import Frontline
import FrontlineAuthoring

// the ten lines pause

/// What the README shows: the code between the marks is its block after `<!-- the ten lines -->`, line for line.
enum ReadmeExample {
  /// Runs it in the repository's root and returns what it made, for tests to look at.
  static func run() async throws -> SupportHost {
    // the ten lines go on
    let packs = try PackLoader.load(directory: "Intents")
    let engine = try SupportEngine(packs: packs)
    let host = SupportHost(engine: engine)
    let message = InboundMessage(id: "m-1", customer: "c-1", channel: "app", text: "支付失败了怎么办")
    for reply in try await host.receive(message) {
      print(reply.text)
    }
    // the ten lines end
    return host
  }
}
