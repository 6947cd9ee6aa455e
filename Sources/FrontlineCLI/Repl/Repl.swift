/// A session at a console, until `:quit` or the end of input.
struct Repl {
  let session: ReplSession
  let console: ReplConsole

  /// Reads lines and shows what comes of them.
  func run() async {
    defer { console.flush() }
    while !session.isOver {
      let names = await session.names
      let isAgent = session.speaker != nil
      let line = console.readLine(prompt: await session.prompt) { head in
        ReplCompleter(names: names, isAgent: isAgent).completion(of: head)
      }
      guard let line else { return }
      console.show(await session.take(line, width: console.width))
    }
  }
}
