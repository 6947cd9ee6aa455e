import Frontline
import FrontlineText
import Synchronization

/// A small made-up order book, so that a lookup can be tried: what a service would ask its own data.
final class OrderBook: EffectHandler {
  private let told = Mutex<[LookupOutcome]>([])

  /// The numbers and what they are for, for `:help`.
  static let summary = "4471-2290 is on its way, 4471-2291 at customs, 4471-2292 delivered; 4471-2299 never answers"

  /// Replies are printed by the REPL itself.
  func send(_ reply: Reply) async {}

  /// What was answered since it was last asked, in order.
  func takeAnswers() -> [LookupOutcome] {
    told.withLock { answers in
      defer { answers = [] }
      return answers
    }
  }

  /// Answers at once, but for one order, which never does.
  func lookUp(_ request: LookupRequest) async -> LookupOutcome? {
    let outcome = Self.outcome(of: request)
    if let outcome { told.withLock { $0.append(outcome) } }
    return outcome
  }

  private static func outcome(of request: LookupRequest) -> LookupOutcome? {
    guard let number = request.values["order_number"]?.filter(\.isNumber) else { return .notFound }
    switch number {
    case "44712290": return .found(["status": "shipped", "eta": date(after: 3, request)])
    case "44712291": return .found(["status": "customs", "eta": date(after: 9, request)])
    case "44712292": return .found(["status": "delivered", "eta": date(after: 0, request)])
    case "44712299": return nil
    default: return .notFound
    }
  }

  /// A date some days after the request, as a service in many languages would give it: year, month, day.
  private static func date(after days: Int, _ request: LookupRequest) -> String {
    let moment = request.deadline + .seconds(86_400 * days)
    return String(LocalDateTime(moment, offset: 0).description.prefix(10))
  }
}
