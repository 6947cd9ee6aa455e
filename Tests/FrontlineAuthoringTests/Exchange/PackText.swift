import FrontlinePacks

/// Packs as texts in which all that they hold stands, so that one that lost something differs.
enum PackText {
  /// Packs without their places.
  static func withoutPlaces(_ packs: [Pack]) -> String {
    String(reflecting: packs).replacing(
      #/FieldLocations\(entries: \[.*?\]\)|[^ ]*\.(?:yaml|csv)(?::[0-9]+)*/#, with: "")
  }
}
