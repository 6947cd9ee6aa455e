/// Where the single fields of an entry were written, so that a finding can point at the field and not at the entry.
///
/// Values that were not read from a file have none; then the entry's own location stands for all its fields.
public struct FieldLocations: Hashable, Sendable {
  /// One field and its place.
  public struct Entry: Hashable, Sendable {
    /// The field's key in the file.
    public var key: String
    /// The position in the field's list; nil for the field itself.
    public var index: Int?
    /// Where the value stands.
    public var location: SourceLocation

    /// Creates an entry.
    public init(key: String, index: Int? = nil, location: SourceLocation) {
      self.key = key
      self.index = index
      self.location = location
    }
  }

  /// The fields, in the order in which they were read.
  public var entries: [Entry]

  /// Creates a list of places.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The place of a field, or of one element of its list; nil where it is not known.
  public subscript(key: String, index: Int? = nil) -> SourceLocation? {
    entries.first { $0.key == key && $0.index == index }?.location
  }
}
