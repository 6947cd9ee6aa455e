import Foundation
import FrontlinePacks
import Testing

/// One mistake in a file of the sample packs. The mark `¦` stands where the finding must point.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  static let mark: Character = "¦"

  var file: String
  var old: String
  var new: String
  var code: String
  var elsewhere: String?
  var isLoose = false
  var shift = 0

  init(_ file: String, _ old: String, _ new: String, _ code: String) {
    (self.file, self.old, self.new, self.code) = (file, old, new, code)
  }

  var testDescription: String { "\(code): \(new)" }

  /// The file with the mistake, and the place of the mark, counted in characters.
  func broken() throws -> (text: String, location: FrontlinePacks.SourceLocation) {
    let good = try #require(SamplePacks.files[file])
    let range = try #require(good.firstRange(of: old), "\(old) is not in \(file)")
    var marked = good.replacingCharacters(in: range, with: new)
    if let elsewhere {
      marked = marked.replacingOccurrences(of: elsewhere.filter { $0 != Self.mark }, with: elsewhere)
    }
    let lines = marked.split(omittingEmptySubsequences: false) { $0.isNewline }
    let line = try #require(lines.firstIndex { $0.contains(Self.mark) }, "there is no mark in \(new)")
    let column = try #require(lines[line].firstIndex(of: Self.mark))
    let distance = lines[line].distance(from: lines[line].startIndex, to: column)
    let text = marked.filter { $0 != Self.mark }
    return (text, FrontlinePacks.SourceLocation(file: file, line: line + 1, column: distance + 1 + shift))
  }
}

extension BrokenFile {
  /// The mistake, with the finding elsewhere than in the text that changes: where the mark stands in the given text.
  func marking(_ text: String) -> BrokenFile {
    var copy = self
    copy.elsewhere = text
    return copy
  }

  /// The mistake, with only the line of the finding compared: the column is YAML's choice.
  func loosely() -> BrokenFile {
    var copy = self
    copy.isLoose = true
    return copy
  }

  /// The mistake, with the finding so many columns after the mark.
  func shifted(_ columns: Int) -> BrokenFile {
    var copy = self
    copy.shift = columns
    return copy
  }
}
