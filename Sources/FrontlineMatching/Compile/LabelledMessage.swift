public import FrontlinePacks

/// A message and the intent that it means: training data from a table, or a test.
public struct LabelledMessage: Hashable, Sendable {
  /// The label of messages that no intent covers.
  public static let outOfScope = "out_of_scope"
  /// The id of the pack that labelled messages are compiled into; labels are the names of its intents.
  public static let pack = "labelled"

  /// The message.
  public var text: String
  /// The intent's name, or ``outOfScope``.
  public var label: String
  /// Where the row stands.
  public var location: SourceLocation

  /// Creates a labelled message.
  public init(text: String, label: String, location: SourceLocation = SourceLocation(file: "messages")) {
    self.text = text
    self.label = label
    self.location = location
  }

  /// The intent that the label stands for; nil for ``outOfScope``.
  public var intent: IntentID? {
    label == Self.outOfScope ? nil : IntentID(pack: Self.pack, name: label)
  }
}
