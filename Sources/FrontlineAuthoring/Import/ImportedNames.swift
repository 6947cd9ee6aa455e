internal import FrontlineText

/// Makes ids of the names of other systems: lower case, digits and dashes. Lives within one call.
struct ImportedNames {
  private var ids: [String: String] = [:]
  private var taken: Set<String> = []
  /// Letters of other scripts become Latin ones; nil where ICU's data lack the transform, and then names are numbered.
  private let transform = try? TextTransform(id: "Any-Latin; Latin-ASCII; Lower")

  /// The id of a name, the same each time it is asked for, and whether another name had it, so that it got a number.
  mutating func id(_ name: String) -> (id: String, isNumbered: Bool) {
    if let id = ids[name] { return (id, false) }
    let plain = slug(name)
    var id = plain
    var number = 2
    while taken.contains(id) {
      id = "\(plain.prefix(Identifiers.longest - 8))-\(number)"
      number += 1
    }
    taken.insert(id)
    ids[name] = id
    return (id, id != plain)
  }

  /// A name as an id may be written; `intent` where nothing of it can stay.
  func slug(_ name: String) -> String {
    var id = ""
    for byte in (transform?(name) ?? name).utf8.prefix(4 * Identifiers.longest) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        id += String(UnicodeScalar(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): id += String(UnicodeScalar(byte | 0x20))
      case UInt8(ascii: "'"): continue
      default: if !id.isEmpty, id.last != "-" { id += "-" }
      }
    }
    id = String(id.prefix(Identifiers.longest))
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? "intent" : id
  }

  /// The name of an argument: ASCII letters, digits, underscores.
  func argument(_ name: String) -> String {
    let id = slug(name).replacing("-", with: "_")
    return Identifiers.isArgument(id) ? id : "value_" + id.prefix(Identifiers.longest - 8)
  }

  /// A name for people: dashes, dots and underscores are spaces.
  static func title(_ name: String) -> String {
    let spaced = String(name.map { "_-./".contains($0) ? " " : $0 })
    return spaced.split(separator: " ").joined(separator: " ")
  }
}
