/// A format of other systems that packs can be written in.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// A table: `text`, `intent`, `locale`, `label`, `answer`.
  case csv
  /// A project of Rasa 3 a locale.
  case rasa
  /// An agent of Dialogflow ES, all locales in one.
  case dialogflow
}
