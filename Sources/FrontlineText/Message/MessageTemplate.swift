internal import CICU

/// A parsed ICU message: named arguments, plural, selectordinal and select, nested as one likes.
///
/// The syntax is ICU's MessageFormat with its default quoting: an apostrophe is an apostrophe, except directly before a
/// brace (or `#` inside a plural), where it quotes. Parse once, format often; a value that any thread may use.
///
/// ## Topics
/// ### For checks
/// - ``placeholders``
/// - ``warnings``
public struct MessageTemplate: Hashable, Sendable {
  /// The message as it was written.
  public let source: String
  /// Its arguments in the order in which they stand; one that occurs twice is listed twice.
  public let placeholders: [MessagePlaceholder]
  /// Places that do something else than they seem to say.
  public let warnings: [MessageWarning]

  let bytes: [UInt8]
  let parts: [MessagePart]

  /// The longest message that is parsed, in bytes.
  public static let maximumLength = 1 << 20

  /// Parses a message.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/malformedMessage`` and the byte offset, or
  ///   ``TextError/Code/tooLong``.
  public init(_ source: String) throws(TextError) {
    let bytes = Array(source.utf8)
    guard bytes.count <= Self.maximumLength else {
      throw TextError(.tooLong, "a message has more than \(Self.maximumLength) bytes", advice: "split it")
    }
    let parts = try Self.parse(bytes)
    self.source = source
    self.bytes = bytes
    self.parts = parts
    placeholders = try Self.placeholders(bytes, parts)
    warnings = Self.warnings(bytes, parts)
  }

  /// The text of a part.
  func text(_ part: MessagePart) -> String { Self.text(bytes, part) }

  static func text(_ bytes: [UInt8], _ part: MessagePart) -> String {
    String(decoding: bytes[part.start..<part.end], as: UTF8.self)
  }

  private static func parse(_ bytes: [UInt8]) throws(TextError) -> [MessagePart] {
    var errorOffset: Int32 = -1
    var capacity = 2 * bytes.reduce(into: 8) { if $1 == 0x7B || $1 == 0x7D || $1 == 0x27 || $1 == 0x23 { $0 += 2 } }
    while true {
      var count: Int32 = 0
      let raw = [frontline_message_part](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        count = frontline_message_parse(
          bytes, Int32(bytes.count), buffer.baseAddress, Int32(buffer.count), &errorOffset)
        initialized = max(0, min(Int(count), buffer.count))
      }
      if count < 0 {
        throw TextError(
          .malformedMessage, "not a well-formed ICU message (\(ShimError(status: count).name))",
          advice: "check braces, and that every plural and select has a case other",
          offset: errorOffset >= 0 ? Int(errorOffset) : nil)
      }
      if raw.count == Int(count) { return raw.map(MessagePart.init) }
      capacity = Int(count)
    }
  }
}

/// A part of a message: ICU's MessagePattern.Part with byte offsets.
struct MessagePart: Hashable, Sendable {
  var kind: Kind
  var start: Int
  var end: Int
  var value: Int
  var limit: Int
  var argument: UInt8
  var number: Double

  init(_ raw: frontline_message_part) {
    kind = Kind(rawValue: raw.type) ?? .skipSyntax
    start = Int(raw.start)
    end = Int(raw.end)
    value = Int(raw.value)
    limit = Int(raw.limit)
    argument = raw.argument
    number = raw.number
  }

  /// ICU's UMessagePatternPartType.
  enum Kind: UInt8 {
    case messageStart, messageLimit, skipSyntax, insertCharacter, replaceNumber, argumentStart, argumentLimit
    case argumentNumber, argumentName, argumentType, argumentStyle, selector, integer, double
  }

  /// ICU's UMessagePatternArgType.
  static let plain: UInt8 = 0
  static let simple: UInt8 = 1
  static let plural: UInt8 = 3
  static let select: UInt8 = 4
  static let ordinal: UInt8 = 5
}
