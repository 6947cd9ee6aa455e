import FrontlineText

/// Texts whose language is known, as a directory holds them, all in memory.
struct LanguageTestSet {
  /// What the directory holds of one language.
  struct Entry {
    /// The name of the folder, or of the file without `.txt`.
    let name: String
    /// The language that the name tells.
    let tag: LocaleTag
    /// The texts of each kind in the order of ``LanguageTestSet/kinds``; empty where there are none.
    var texts: [[[UInt8]]]
  }

  /// The columns.
  let kinds: [LanguageTextKind]
  /// The languages in the order of their names.
  let entries: [Entry]
  /// Names that are no language tag, with what they name; nothing of them was read.
  let ignored: [String]

  /// What a directory must look like, for messages.
  static let expectation =
    "folders <tag>/testdata with single-words.txt, word-pairs.txt or sentences.txt, or files <tag>.txt, one text a line"

  /// Reads a directory of folders `<tag>/testdata` or, where there is no such folder, of files `<tag>.txt`.
  init(directory: String) throws(ConsoleError) {
    let names = try FileText.names(in: directory)
    var folders: [(name: String, files: [String])] = []
    for name in names {
      // What is no folder, or a folder without testdata, is no language; it may stand beside.
      guard let files = try? FileText.names(in: "\(directory)/\(name)/testdata") else { continue }
      folders.append((name, files))
    }
    var entries: [Entry] = []
    var ignored: [String] = []
    if folders.isEmpty {
      kinds = [.texts]
      for name in names where name.hasSuffix(".txt") {
        let path = "\(directory)/\(name)"
        let name = String(name.dropLast(4))
        guard let tag = Self.tag(of: name) else {
          ignored.append(path)
          continue
        }
        entries.append(Entry(name: name, tag: tag, texts: [try Self.texts(of: path)]))
      }
    } else {
      kinds = LanguageTextKind.ofFolders
      for (name, files) in folders {
        guard let tag = Self.tag(of: name) else {
          ignored.append("\(directory)/\(name)")
          continue
        }
        var entry = Entry(name: name, tag: tag, texts: [])
        for kind in kinds {
          let path = "\(directory)/\(name)/testdata/\(kind.fileName)"
          entry.texts.append(files.contains(kind.fileName) ? try Self.texts(of: path) : [])
        }
        entries.append(entry)
      }
    }
    guard entries.contains(where: { $0.texts.contains { !$0.isEmpty } }) else {
      throw .badData("\(directory) holds no texts by language; expected are \(Self.expectation)")
    }
    self.entries = entries
    self.ignored = ignored
  }

  /// The language that a name tells. A language has two or three letters: `README.txt` is well formed and none.
  private static func tag(of name: String) -> LocaleTag? {
    guard let tag = LocaleTag(name), tag.language.utf8.count <= 3 else { return nil }
    return tag
  }

  /// The lines of a file without their ends (LF or CRLF), and without the lines of white space alone.
  private static func texts(of path: String) throws(ConsoleError) -> [[UInt8]] {
    var bytes = try FileText.bytes(at: path)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      let isBlank = text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      return isBlank ? nil : Array(text)
    }
  }
}
