internal import FrontlineMatching
internal import FrontlineText
internal import Synchronization

/// What one thread needs to understand a message; buffers are reused from message to message.
final class Worker {
  let matcher: Matcher
  let analyzer: TextAnalyzer

  init(index: MatchIndex) throws(SupportError) {
    do {
      matcher = try Matcher(index: index)
      analyzer = try TextAnalyzer()
    } catch let error as MatchingError {
      throw SupportError(.text, at: error.location, error.message, advice: error.suggestion)
    } catch {
      throw SupportError(.text, "\(error)", advice: "install libicu with its data")
    }
  }
}

/// Workers that are not in use. At most ``limit`` are kept; more are made and dropped again when many threads ask at once.
final class WorkerPool: Sendable {
  // A worker is in the pool or in the hands of one caller, never in both.
  private struct Idle: @unchecked Sendable {
    var workers: [Worker]
  }

  static let limit = 64

  private let index: MatchIndex
  private let idle: Mutex<Idle>

  /// Makes the first worker, so that an index that cannot be used is found at once.
  init(index: MatchIndex) throws(SupportError) {
    self.index = index
    idle = Mutex(Idle(workers: [try Worker(index: index)]))
  }

  /// Runs the body with a worker that nobody else uses; nil where ICU fails to make another.
  func withWorker<Result>(_ body: (Worker) -> Result) -> Result? {
    var taken = Idle(workers: [])
    idle.withLock { idle in
      if let worker = idle.workers.popLast() { taken.workers.append(worker) }
    }
    guard let worker = taken.workers.first ?? (try? Worker(index: index)) else { return nil }
    let result = body(worker)
    let returned = Idle(workers: [worker])
    idle.withLock { idle in
      if idle.workers.count < Self.limit { idle.workers.append(contentsOf: returned.workers) }
    }
    return result
  }
}
