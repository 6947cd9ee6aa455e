import FrontlinePacks

/// The examples of a section as proofs name them, class by class, messages out of scope last. They are read only when somebody
/// asks.
struct SectionExamples: Sendable {
  private let texts: FlatTexts
  private let places: FlatArray<ExamplePlace>
  private let files: FlatTexts

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    texts = try parts.texts(.exampleTexts, ends: .exampleTextEnds, of: section)
    places = try parts.array(.examplePlaces, of: section, as: ExamplePlace.self)
    files = try parts.texts(.fileNames, ends: .fileNameEnds, of: section)
  }

  var count: Int { texts.count }

  /// An example with its place in the packs' source.
  func text(_ number: Int) -> Located<String> {
    let place = places[number] ?? ExamplePlace(file: 0, line: 0, column: 0)
    return Located(
      texts[number],
      at: SourceLocation(file: files[Int(place.file)], line: Int(place.line), column: Int(place.column)))
  }

  /// Writes examples in the order of the index.
  static func write(_ examples: [Located<String>], to writer: inout IndexWriter, section: UInt32) {
    var files: [String] = []
    var numbers: [String: UInt32] = [:]
    var number: UInt32 = 0
    let places = examples.map { example in
      let file = example.location.file
      // Most stand in the file of the one before.
      if files.isEmpty || files[Int(number)] != file {
        number = numbers[file] ?? UInt32(files.count)
        if Int(number) == files.count {
          numbers[file] = number
          files.append(file)
        }
      }
      return ExamplePlace(
        file: number, line: UInt32(clamping: example.location.line), column: UInt32(clamping: example.location.column))
    }
    writer.add(texts: examples.map(\.value), .exampleTexts, ends: .exampleTextEnds, of: section)
    writer.add(.examplePlaces, of: section, places)
    writer.add(texts: files, .fileNames, ends: .fileNameEnds, of: section)
  }
}

/// Where an example stands.
struct ExamplePlace: BitwiseCopyable {
  var file: UInt32
  var line: UInt32
  var column: UInt32
}
