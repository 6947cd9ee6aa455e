/// A file that goes with a message: a screenshot, a photo, a document. The engine never opens it.
public struct Attachment: Hashable, Sendable, Codable {
  /// What an attachment is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A picture.
    case image
    /// A recording of a voice.
    case audio
    /// A film.
    case video
    /// Any other file.
    case file
  }

  /// What it is.
  public var kind: Kind
  /// Its media type, such as `image/png`; empty where it is not known.
  public var mediaType: String
  /// Its size in bytes; 0 where it is not known.
  public var byteCount: Int
  /// Where the service finds it: a URL or a key. It belongs to the customer and is erased with the texts.
  public var reference: String

  /// Creates an attachment.
  public init(kind: Kind, mediaType: String = "", byteCount: Int = 0, reference: String) {
    self.kind = kind
    self.mediaType = mediaType
    self.byteCount = byteCount
    self.reference = reference
  }
}

/// An attachment as the log holds it: its reference in a side record.
public struct AttachmentRecord: Hashable, Sendable, Codable {
  /// What it is.
  public var kind: Attachment.Kind
  /// Its media type; empty where it is not known.
  public var mediaType: String
  /// Its size in bytes; 0 where it is not known.
  public var byteCount: Int
  /// Where the service finds it.
  public var reference: ErasableText
}

extension AttachmentRecord {
  /// The attachment; nil where its reference was erased.
  public var attachment: Attachment? {
    reference.value.map { Attachment(kind: kind, mediaType: mediaType, byteCount: byteCount, reference: $0) }
  }
}
