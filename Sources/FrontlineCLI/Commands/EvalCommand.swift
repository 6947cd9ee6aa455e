import ArgumentParser
import FrontlineAuthoring
import FrontlineMatching
import FrontlineText

/// `frontline eval`: accuracy, rejection and speed on labelled messages.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Compile labelled messages into a pack and run a labelled test on it.",
    discussion: """
      The files are CSV with the header text,intent; out_of_scope marks messages that no intent covers. Thresholds are the \
      engine's own. The test runs on one thread, through the same code as match and the engine.
      """
  )

  @Option(help: "A CSV file to train on; may be given several times.")
  var train: [String]

  @Option(help: "A CSV file to test on.")
  var test: String

  @Option(help: "The locale of the messages.")
  var locale = LocaleTag("en") ?? .undetermined

  @Option(
    help: ArgumentHelp(
      "Write text,intent,predicted,forced,confidence of each message to a CSV file.", valueName: "file"))
  var predictions: String?

  @Option(name: .customLong("repeat"), help: "Run the test so many times, for steadier speeds.")
  var repetitions = 1

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !train.isEmpty else { throw ValidationError("name at least one file with --train") }
    guard repetitions > 0 else { throw ValidationError("--repeat must be at least 1") }
  }

  func run() throws {
    let training = try train.flatMap { try Self.read($0) }
    let testing = try Self.read(test)
    guard training.contains(where: { $0.intent != nil }) else {
      throw ConsoleError.badData("the training files hold no message of an intent; add rows below text,intent")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let index = try PackCompiler().compile(training, locale: locale)
    let compileTime = start.duration(to: clock.now)
    let evaluator = try Evaluator(index: index, locale: locale)
    let report = evaluator.evaluate(testing)
    let speed = SpeedMeasurement(evaluator: evaluator, messages: testing, repetitions: repetitions)
    let result = EvaluationText(report: report, compileTime: compileTime, indexBytes: index.byteCount, speed: speed)
    print(json ? result.json.line : result.table)
    if let predictions { try Self.write(report, to: predictions) }
  }

  private static func read(_ path: String) throws -> [LabelledMessage] {
    do {
      return try LabelledMessageReader.read(file: path)
    } catch {
      throw ConsoleError.badData("\(error)")
    }
  }

  private static func write(_ report: EvaluationReport, to path: String) throws(ConsoleError) {
    var lines = "text,intent,predicted,forced,confidence\n"
    for prediction in report.predictions {
      lines += CSVText.row([
        prediction.text, prediction.label, prediction.predicted, prediction.forced,
        DecimalText.format(prediction.confidence, places: 4),
      ])
    }
    try FileText.write(lines, to: path)
  }
}
