import Frontline

/// A message to measure with.
struct WorkloadMessage {
  /// The message.
  let text: String
  /// The message in UTF-8.
  let bytes: [UInt8]
  /// The locale that it is matched in.
  let locale: LocaleTag
  /// The script of its language.
  let script: Script

  /// Creates a message.
  init(_ text: String, locale: LocaleTag, script: Script) {
    self.text = text
    bytes = Array(text.utf8)
    self.locale = locale
    self.script = script
  }
}
