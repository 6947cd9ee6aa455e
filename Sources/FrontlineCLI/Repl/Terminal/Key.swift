/// What somebody does at a keyboard while editing a line.
enum Key: Equatable {
  /// Characters, or a part of one, as they come.
  case text(String)
  case enter, tab, backspace, delete
  case left, right, up, down, start, end, wordLeft, wordRight
  case killToEnd, killToStart, killWord, yank
  case clearScreen
  /// Ctrl-C.
  case cancel
  /// Ctrl-D.
  case endOfInput
  /// Ctrl-Z.
  case suspend
  /// A key that means nothing here.
  case unknown
}

/// Reads keys from the bytes that a terminal sends: UTF-8, control characters, and escape sequences of ECMA-48.
struct KeyDecoder {
  private var pending: [UInt8] = []

  /// Takes a byte; nil where a key is not complete yet.
  mutating func take(_ byte: UInt8) -> Key? {
    if pending.first == Self.escape { return takeEscaped(byte) }
    if !pending.isEmpty, byte & 0xC0 == 0x80 {
      pending.append(byte)
      guard pending.count == Self.length(of: pending[0]) else { return nil }
      return finish()
    }
    // What was begun and is not continued is no UTF-8: it becomes U+FFFD, and the byte begins anew.
    let broken = pending.isEmpty ? "" : "\u{FFFD}"
    pending = []
    let key = begin(byte)
    guard !broken.isEmpty else { return key }
    if case .text(let text)? = key { return .text(broken + text) }
    return key ?? .text(broken)
  }

  private static let escape: UInt8 = 0x1B
  /// The longest escape sequence that is read; what is longer means nothing here.
  private static let sequenceLimit = 16

  private mutating func begin(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00..<0x20, 0x7F:
      if byte == Self.escape { pending = [byte] } else { return Self.control(byte) }
    case 0x20..<0x7F: return .text(String(UnicodeScalar(byte)))
    case 0xC2...0xF4: pending = [byte]
    default: return .text("\u{FFFD}")
    }
    return nil
  }

  private mutating func finish() -> Key {
    defer { pending = [] }
    return .text(String(decoding: pending, as: UTF8.self))
  }

  private mutating func takeEscaped(_ byte: UInt8) -> Key? {
    pending.append(byte)
    let isOpen: Bool
    switch pending.count {
    case 2: isOpen = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
    default: isOpen = !(0x40...0x7E).contains(byte) && pending.count < Self.sequenceLimit
    }
    guard !isOpen else { return nil }
    defer { pending = [] }
    return Self.sequences[String(decoding: pending.dropFirst(), as: UTF8.self)] ?? .unknown
  }

  private static func length(of lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x01: .start
    case 0x02: .left
    case 0x03: .cancel
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x0B: .killToEnd
    case 0x0C: .clearScreen
    case 0x0E: .down
    case 0x10: .up
    case 0x15: .killToStart
    case 0x17: .killWord
    case 0x19: .yank
    case 0x1A: .suspend
    default: .unknown
    }
  }

  /// What stands behind ESC, as xterm, the Linux console, tmux and screen send it.
  private static let sequences: [String: Key] = [
    "[A": .up, "[B": .down, "[C": .right, "[D": .left, "OA": .up, "OB": .down, "OC": .right, "OD": .left,
    "[H": .start, "[F": .end, "OH": .start, "OF": .end, "[1~": .start, "[4~": .end, "[7~": .start, "[8~": .end,
    "[3~": .delete, "[1;5C": .wordRight, "[1;5D": .wordLeft, "[1;3C": .wordRight, "[1;3D": .wordLeft,
    "f": .wordRight, "b": .wordLeft, "\u{7F}": .killWord,
  ]
}
