public import FrontlinePacks

/// A part of a YAML file that is read when it is used: the values below it, with their places.
public struct DocumentPart: Hashable, Sendable {
  /// The file's name, as places tell it.
  public var file: String
  /// The whole file's text.
  public var text: String
  /// Where the part begins.
  public var location: SourceLocation
}

/// A pack that stands in a scenario.
public struct InlinePack: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// What stands there.
  public var content: DocumentPart
}
