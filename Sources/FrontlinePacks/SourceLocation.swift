/// A place in a pack's source: what errors and proofs point at.
public struct SourceLocation: Hashable, Sendable, Codable {
  /// The file's path, relative to the directory that was loaded.
  public var file: String
  /// Line, from 1; 0 where only the file is known.
  public var line: Int
  /// Column in characters, from 1; 0 where only the line is known.
  public var column: Int

  /// Creates a location.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, the form that editors and CI services understand; parts that are not known are left out.
  public var description: String {
    if line == 0 { return file }
    return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}

extension SourceLocation: Comparable {
  /// Orders by file, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
