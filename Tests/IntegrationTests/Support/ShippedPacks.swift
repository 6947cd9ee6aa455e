import Foundation
import Frontline

/// What ships in `Intents/`, read and compiled once for all tests: a debug build takes seconds for it.
enum ShippedPacks {
  /// The repository's root, four steps above this file.
  static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }.path

  /// The directory of the packs.
  static let directory = root + "/Intents"

  static let paymentFailed = IntentID(pack: "music-streaming", name: "payment-failed")
  static let refundRequest = IntentID(pack: "music-streaming", name: "refund-request")
  static let playbackFailure = IntentID(pack: "music-streaming", name: "playback-failure")
  static let orderStatus = IntentID(pack: "commerce", name: "order-status")

  /// The host that the README's ten lines make.
  static var readmeHost: SupportHost { get async throws { try await loading.value } }

  /// The engine that the README's ten lines make.
  static var engine: SupportEngine { get async throws { await (try readmeHost).engine } }

  private static let loading = Task {
    // The example names the packs as a user does, from the repository's root.
    _ = FileManager.default.changeCurrentDirectoryPath(root)
    return try await ReadmeExample.run()
  }
}
