/// The parts that an index file may hold, a run of equal elements each. A section is a locale; parts that serve the whole
/// file stand in ``IndexPart/global``.
///
/// The numbers are written to files: they are never used again for something else.
enum IndexPart: UInt16, CaseIterable {
  // MARK: The whole file
  case packs = 1
  case sectionLocales = 2
  case sectionLocaleEnds = 3
  case intentNames = 4
  case intentNameEnds = 5
  case defaultLocale = 6

  // MARK: A section's classes
  case classIntents = 16
  case followUpEnds = 17
  case followUps = 18
  case calibration = 19
  case jointEnds = 20
  case jointKeys = 21
  case sectionInputs = 22

  // MARK: The scorer
  case scorerHeader = 32
  case wordTable = 33
  case words = 34
  case denseRows = 35
  case featureCells = 36
  case wordEntries = 37
  case wordForms = 38
  case wordFormEnds = 39
  case spellingTable = 40
  case spellingWords = 41
  case featureFilter = 42
  case wordCounts = 43

  // MARK: The examples
  case exactTable = 48
  case exampleClassEnds = 49
  case exampleStems = 50
  case exampleStemEnds = 51
  case exampleScales = 52
  case stemSquares = 53
  case stemExamples = 54
  case stemExampleEnds = 55
  case exampleReach = 56

  // MARK: Patterns, 64 to 95
  case patternHeader = 64
  case patternTable = 65
  case patternFilter = 66
  case patternStates = 67
  case patternReached = 68
  case patternAccepts = 69
  case patternMasks = 70
  case patternLengths = 71
  case patternRecords = 72
  case patternDenials = 73
  case patternSteps = 74
  case patternSlots = 75
  case patternSlotEnds = 76
  case patternFiles = 77
  case patternFileEnds = 78

  // MARK: Cold: what proofs tell
  case exampleTexts = 96
  case exampleTextEnds = 97
  case examplePlaces = 98
  case fileNames = 99
  case fileNameEnds = 100
  case patternTexts = 101
  case patternTextEnds = 102
  case patternPlaces = 103

  /// The section of parts that serve the whole file.
  static let global: UInt32 = .max
}
