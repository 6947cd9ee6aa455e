import Foundation
import Testing

extension CommandTests {
  @Suite struct Repl {
    private func talk(_ lines: String...) throws -> Frontline.Outcome {
      let packs = try SmallPacks()
      return try Frontline.run(["repl", "--packs", packs.path, "--now", "2026-11-23T09:00:00Z"], lines: lines)
    }

    @Test func helpListsTheCommandsAndQuitEnds() throws {
      let outcome = try talk(":help", ":quit", "refund it please")
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      let commands = [
        ":help", ":explain", ":agent", ":lead", ":as", ":reload", ":save", ":attach", ":lang", ":channel", ":wait",
        ":clock", ":tickets", ":why", ":reset",
        ":quit",
      ]
      for command in commands {
        #expect(outcome.text.contains("  \(command)"))
      }
      #expect(!outcome.text.contains("within three days"))
    }

    @Test func anUnknownCommandGetsAHint() throws {
      let outcome = try talk(":hlep", ":banana")
      #expect(outcome.code == 0)
      #expect(outcome.text.contains("there is no :hlep; did you mean :help?"))
      #expect(outcome.text.contains("there is no :banana; :help lists the commands"))
    }

    @Test func thePromptTellsLanguageAndTier() throws {
      let outcome = try talk("refund it please", "let me talk to a human", "")
      #expect(outcome.lines.first == "en · bot> refund it please")
      #expect(outcome.text.contains("within three days"))
      #expect(outcome.text.contains("en · agents T-1 queued> "))
    }

    @Test func theSamePersonPlaysTheAgent() throws {
      let outcome = try talk(
        "refund it please", "let me talk to a human", ":agent", "list", "accept", "reply We are on it.", "customer",
        "is anybody there", ":agent transfer engineers", ":agent accept", ":agent fly", ":agent return",
        "when will the parcel arrive", ":explain")
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      let text = outcome.text
      #expect(text.contains("T-1 offered · agents/support"))
      #expect(text.contains("customer: refund it please") && text.contains("Rule: human-requested (support.yaml:"))
      #expect(text.contains("Alex: We are on it."))
      // While a person holds the conversation, the bot says nothing.
      let lines = outcome.lines
      let asked = try #require(lines.firstIndex { $0.hasSuffix("> is anybody there") })
      #expect(lines[asked + 1].contains("> :agent transfer engineers"))
      #expect(text.contains("T-1 has gone to Engineering.") && text.contains("T-1 open · engineers/engineering"))
      #expect(text.contains("an agent cannot fly"))
      #expect(text.contains("I am the bot again.") && text.contains("Parcels arrive within a week."))
      #expect(text.contains("answer: ") && text.contains("about       shop/delivery"))
    }

    @Test func ticketsClocksAndReasonsAreShown() throws {
      let outcome = try talk(
        ":tickets", "let me talk to a human", ":clock", ":tickets", ":why", ":why T-1", ":why 7", ":why never",
        ":clock +90m", ":clock", ":clock soon")
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      let text = outcome.text
      #expect(text.contains("no tickets; as a customer, ask for a human"))
      #expect(text.contains("it is 2026-11-23 09:00 Etc/UTC") && text.contains("it is 2026-11-23 10:30 Etc/UTC"))
      #expect(text.contains("T-1 queued · agents/support/en · normal · place 1"))
      #expect(text.components(separatedBy: "opened by rule human-requested").count == 3)
      #expect(text.contains("nobody can get it now"))
      #expect(text.contains("there is no T-7") && text.contains("write: :why [T-NUMBER]"))
      #expect(text.contains("soon is no duration"))
    }

    @Test func theAgentPutsATicketAsideSendsItOnAndGetsItBack() throws {
      let outcome = try talk(
        "let me talk to a human", ":agent accept", ":agent snooze 1h", ":clock +2h", ":agent third-party",
        ":agent resume", ":agent transfer engineers a log is attached", ":agent accept", ":agent show",
        ":agent back the key is renewed", ":agent merge T-9", ":agent accept", ":agent merge T-9")
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      let text = outcome.text
      for state in ["snoozed", "waiting-on-third-party", "open"] { #expect(text.contains("T-1 \(state)"), "\(text)") }
      #expect(text.contains("engineers/engineering") && text.contains("accept a ticket first"))
      #expect(text.contains("there is no ticket T-9"))
    }

    @Test func theEndOfInputEndsItEvenWithinALine() throws {
      let packs = try SmallPacks()
      let outcome = try Frontline.run(["repl", "--packs", packs.path], input: Data("refund it please".utf8))
      #expect(outcome.code == 0 && outcome.text.contains("within three days") && outcome.text.hasSuffix("\n"))
    }

    @Test func nothingThatIsTypedEndsIt() throws {
      let packs = try SmallPacks()
      var input = Data([0xFF, 0xFE, 0x0A, 0x00, 0x0A]) + Data(":agent\n:\n\nshow\naccept 99\nquit\n:wait x\n".utf8)
      input += Data(repeating: UInt8(ascii: "x"), count: 200_000) + Data("\n:quit\n".utf8)
      let outcome = try Frontline.run(["repl", "--packs", packs.path], input: input)
      #expect(outcome.code == 0)
    }

    @Test func aChannelOrZoneThatDoesNotExistIsBadData() throws {
      let packs = try SmallPacks()
      for options in [["--channel", "fax"], ["--zone", "Nowhere/City"]] {
        let outcome = try Frontline.run(["repl", "--packs", packs.path] + options)
        #expect(outcome.code == 65 && outcome.output.isEmpty && !outcome.errors.isEmpty)
      }
      #expect(try Frontline.run(["repl", "--now", "yesterday"]).code == 64)
    }
  }
}
