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
      engine's own. The test runs on one thread, through the same code as match and the engine. docs/evaluation.md says what \
      each figure means.
      """
  )

  @Option(help: "A CSV file to train on; may be given several times.")
  var train: [String]

  @Option(help: "A CSV file to test on.")
  var test: String?

  @Option(
    name: .customLong("held-out"),
    help: ArgumentHelp(
      "Without --test: test on every K-th message of each intent in the training files, and train on the others.",
      valueName: "K"))
  var heldOut: Int?

  @Option(
    help: ArgumentHelp(
      "Train on the first N messages of each intent only; out_of_scope rows all stay.", valueName: "N"))
  var first: Int?

  @Option(help: "The locale of the messages.")
  var locale = LocaleTag("en") ?? .undetermined

  @Option(
    help: ArgumentHelp(
      "Write text,intent,predicted,forced,confidence of each message to a CSV file.", valueName: "file"))
  var predictions: String?

  @Option(
    name: .customLong("repeat"), help: "Measure the speed in so many passes over the test; the median of them is told.")
  var repetitions = 1

  @Flag(help: "Measure the speed with the language detected too, as match does without --locale.")
  var detect = false

  @Flag(help: "Run the test again with typos, in upper case, in full width and so on, and tell what each costs.")
  var robustness = false

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !train.isEmpty else { throw ValidationError("name at least one file with --train") }
    guard repetitions > 0 else { throw ValidationError("--repeat must be at least 1") }
    guard (test == nil) != (heldOut == nil) else {
      throw ValidationError("name a file to test on with --test, or set messages aside with --held-out; one of the two")
    }
    guard heldOut ?? 2 > 1 else { throw ValidationError("--held-out must be at least 2") }
    guard first ?? 1 > 0 else { throw ValidationError("--first must be at least 1") }
  }

  func run() throws {
    let (training, testing) = try messages()
    let meter = ProgressMeter()
    meter.report("compiling")
    let clock = ContinuousClock()
    let start = clock.now
    let index = try PackCompiler().compile(training, locale: locale)
    let compileTime = start.duration(to: clock.now)
    let evaluator = try Evaluator(index: index, locale: locale)
    meter.report("testing")
    let report = evaluator.evaluate(testing)
    meter.report("measuring speed")
    let encoded = EncodedMessages(testing)
    let speed = SpeedMeasurement(
      matcher: evaluator.matcher, locale: locale, messages: encoded, repetitions: repetitions)
    let detected = detect ? detectedSpeed(evaluator.matcher, encoded) : nil
    if robustness { meter.report("testing again with each change") }
    let result = EvaluationText(
      report: report, compileTime: compileTime, indexBytes: index.byteCount, speed: speed, detected: detected,
      robustness: robustness ? try evaluator.robustness(report) : nil)
    meter.finish()
    print(json ? result.json.line : result.table)
    if let predictions { try Self.write(report, to: predictions) }
  }

  /// What to train and to test on.
  private func messages() throws -> (training: [LabelledMessage], test: [LabelledMessage]) {
    var training = try train.flatMap { try Self.read($0) }
    var testing = try test.map { try Self.read($0) } ?? []
    if let heldOut {
      (training, testing) = LabelledMessage.holdingOut(every: heldOut, of: training)
      guard !testing.isEmpty else {
        throw ConsoleError.badData(
          "no intent of the training files has \(heldOut) messages, so none is left to test on; "
            + "lower --held-out or add messages")
      }
    }
    if let first { training = LabelledMessage.first(first, ofEachIntentIn: training) }
    guard training.contains(where: { $0.intent != nil }) else {
      throw ConsoleError.badData("the training files hold no message of an intent; add rows below text,intent")
    }
    return (training, testing)
  }

  private func detectedSpeed(_ matcher: Matcher, _ messages: EncodedMessages) -> SpeedMeasurement {
    let matching = MessageMatching(matcher: matcher, packLocales: [locale], locale: nil)
    return SpeedMeasurement(matching: matching, messages: messages, repetitions: repetitions)
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
