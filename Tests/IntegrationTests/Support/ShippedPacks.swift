import Foundation
import Frontline

/// What ships in `Intents/`, read and compiled once for all tests.
///
/// Only the locales of ``LocaleCase`` are taken: a debug build takes seconds for each of the 24. `frontline test` runs all of them.
enum ShippedPacks {
  /// The repository's root, four steps above this file.
  static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }.path

  /// A directory with the packs in a folder `Intents`, as a user has it.
  private static let place = Result { try copy(of: Set(LocaleCase.all.map(\.locale.description))) }

  /// The directory of the packs.
  static var directory: String { get throws { try place.get() + "/Intents" } }

  static let paymentFailed = IntentID(pack: "music-streaming", name: "payment-failed")
  static let refundRequest = IntentID(pack: "music-streaming", name: "refund-request")
  static let playbackFailure = IntentID(pack: "music-streaming", name: "playback-failure")
  static let orderStatus = IntentID(pack: "commerce", name: "order-status")

  /// The host that the README's ten lines make.
  static var readmeHost: SupportHost { get async throws { try await loading.value } }

  /// The engine that the README's ten lines make.
  static var engine: SupportEngine { get async throws { await (try readmeHost).engine } }

  private static let loading = Task {
    // The example names the packs as a user does, from the folder in which they are.
    _ = FileManager.default.changeCurrentDirectoryPath(try place.get())
    return try await ReadmeExample.run()
  }

  /// Copies policy and packs in these locales, with their tests, to a new directory.
  private static func copy(of locales: Set<String>) throws -> String {
    let files = FileManager.default
    let target = NSTemporaryDirectory() + "frontline-\(UUID().uuidString)"
    let source = root + "/Intents"
    for case let path as String in files.enumerator(atPath: source) ?? FileManager.DirectoryEnumerator() {
      let file = URL(fileURLWithPath: path)
      let name = file.deletingPathExtension().lastPathComponent
      guard file.pathExtension == "yaml", ["pack", "support"].contains(name) || locales.contains(name) else { continue }
      let copy = "\(target)/Intents/\(path)"
      try files.createDirectory(
        atPath: URL(fileURLWithPath: copy).deletingLastPathComponent().path, withIntermediateDirectories: true)
      try files.copyItem(atPath: "\(source)/\(path)", toPath: copy)
    }
    return target
  }
}
