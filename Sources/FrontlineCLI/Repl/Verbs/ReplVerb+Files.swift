import Frontline
import FrontlineAuthoring
import FrontlineSimulation
import FrontlineText
import Glibc

extension ReplVerb {
  static let fileVerbs: [ReplVerb] = [
    ReplVerb(
      name: "reload", summary: "read the packs again; also by itself where their files have changed"
    ) { session, _ in
      await session.reload()
    },
    ReplVerb(
      name: "save", usage: "FILE.yaml [scenario|tests] [!]",
      summary: "what was said as a scenario, or as test messages; ! replaces a file",
      choices: [.words([]), .words(["scenario", "tests"])]
    ) { session, arguments in
      await session.save(arguments.words)
    },
  ]
}

extension ReplSession {
  fileprivate func save(_ words: [String]) async {
    let isForced = words.last == "!"
    let words = isForced ? Array(words.dropLast()) : words
    guard let path = words.first, words.count <= 2,
      ["scenario", "tests"].contains(words.count == 2 ? words[1] : "scenario")
    else { return note("write: :save FILE.yaml [scenario|tests] [!]") }
    guard path.hasSuffix(".yaml") else { return note("\(path): name a file that ends in .yaml") }
    guard isForced || access(path, F_OK) != 0 else {
      return note("\(path) is there already; :save \(words.joined(separator: " ")) ! replaces it")
    }
    guard !record.steps.isEmpty else { return note("nothing has been said yet") }
    do {
      if words.count == 2, words[1] == "tests" { try await saveTests(path) } else { try await saveScenario(path) }
    } catch let error as ConsoleError {
      note(error.message)
    } catch {
      note("\(path) cannot be written: \(error)")
    }
  }

  private func saveScenario(_ path: String) async throws {
    let stem = String(path.split(separator: "/").last?.dropLast(5) ?? "")
    let draft = ScenarioDraft(
      name: "As played: \(stem)", record: record, customers: customers, packs: packs.collection,
      mayChangePolicy: source?.isFile == false)
    let text = try draft.text()
    try FileText.write(text, to: path)
    let simulate =
      "frontline simulate \(path)" + (source.map { $0.path == "Intents" ? "" : " --packs \($0.path)" } ?? "")
    note("\(path) holds \(record.steps.count) steps; \(simulate) plays it")
    for what in record.leftOut { note("not in it: \(what)") }
    note(await replayed(text, path))
  }

  /// Plays a scenario back and tells whether it holds.
  private func replayed(_ text: String, _ path: String) async -> String {
    let runner = await ScenarioRunner(
      directory: source?.path ?? "Intents", collection: packs.collection, index: packs.index, zones: zones)
    do {
      for scenario in try ScenarioLoader.read(text, file: path, zones: zones) {
        let result = try await runner.run(scenario)
        if let failure = result.failures.first { return "played back, it does not hold\n\(failure)" }
        return "played back, it holds: \(result.checkCount) expectations"
      }
      return "played back, it holds"
    } catch {
      return "it cannot be played back: \(error)"
    }
  }

  private func saveTests(_ path: String) async throws {
    let stem = String(path.split(separator: "/").last?.dropLast(5) ?? "")
    let spoken = await host.conversation(conversation).locale ?? engine.policy.defaultLocale
    let locale = LocaleTag(stem).flatMap { tag in packs.collection.locales.contains(tag) ? tag : nil } ?? spoken
    let draft = TestDraft(record, locale: locale)
    guard draft.count > 0 else {
      return note("no message in \(locale) tells by itself what it means; nothing is saved")
    }
    try FileText.write(try draft.text(), to: path)
    note("\(path) holds \(draft.count) messages in \(locale), with what they reached: correct what is wrong")
    if draft.leftOut > 0 {
      note("\(draft.leftOut) left out: choices, values, what people were told, other languages (name a file ja.yaml)")
    }
  }
}
