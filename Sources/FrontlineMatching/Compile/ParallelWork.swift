import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Work that is done on several threads while the caller waits. Plain threads: a caller that is not asynchronous may wait for
/// them, and the core needs neither Dispatch nor Foundation.
package enum ParallelWork {
  /// Bytes of a thread's stack, as many as the main thread usually has: some systems give far less.
  private static let stackSize = 8 << 20

  /// How many processors the system has.
  package static var processors: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// What the body gives for each number below `count`, in their order, whoever computed it.
  ///
  /// - Parameters:
  ///   - threads: the most threads that work at once, the caller's among them. Where the system gives fewer, fewer work.
  ///   - body: called once for each number, from any of the threads.
  package static func map<Output: Sendable>(
    _ count: Int, threads: Int, _ body: @Sendable (Int) -> Output
  ) -> [Output] {
    guard threads > 1, count > 1 else { return (0..<count).map(body) }
    let outputs = UnsafeMutableBufferPointer<Output?>.allocate(capacity: count)
    outputs.initialize(repeating: nil)
    defer {
      outputs.deinitialize()
      outputs.deallocate()
    }
    withoutActuallyEscaping(body) { body in
      let crew = Crew(count: count) { outputs[$0] = body($0) }
      let started = (1..<min(threads, count)).compactMap { _ in crew.start(stackSize: stackSize) }
      crew.work()
      for thread in started { pthread_join(thread, nil) }
    }
    return outputs.compactMap { $0 }
  }

  /// What threads share: the next number that nobody has taken.
  private final class Crew: @unchecked Sendable {
    private let count: Int
    private let step: (Int) -> Void
    private let next = Atomic(0)

    init(count: Int, step: @escaping (Int) -> Void) {
      self.count = count
      self.step = step
    }

    func work() {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        step(number)
      }
    }

    func start(stackSize: Int) -> pthread_t? {
      var attributes = pthread_attr_t()
      guard pthread_attr_init(&attributes) == 0 else { return nil }
      defer { pthread_attr_destroy(&attributes) }
      pthread_attr_setstacksize(&attributes, stackSize)
      let context = Unmanaged.passRetained(self)
      #if canImport(Darwin)
        var thread: pthread_t?
        let result = pthread_create(&thread, &attributes, { Crew.run($0) }, context.toOpaque())
      #else
        var thread = pthread_t()
        let result = pthread_create(&thread, &attributes, { Crew.run($0) }, context.toOpaque())
      #endif
      if result == 0 { return thread }
      context.release()
      return nil
    }

    private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let context else { return nil }
      Unmanaged<Crew>.fromOpaque(context).takeRetainedValue().work()
      return nil
    }
  }
}
