import Frontline
import InMemoryTracing
import Instrumentation
import Metrics
import MetricsTestKit
import Testing
import Tracing

/// The systems of metrics and tracing are the process's, so they are set up once, here.
@Suite struct ObservabilityTests {
  static let systems: (metrics: TestMetrics, tracer: InMemoryTracer) = {
    let metrics = TestMetrics()
    let tracer = InMemoryTracer()
    MetricsSystem.bootstrap(metrics)
    InstrumentationSystem.bootstrap(tracer)
    return (metrics, tracer)
  }()

  @Test func aTurnIsCountedTimedAndTracedWithoutItsText() async throws {
    let (metrics, tracer) = Self.systems
    let talk = try Talk()
    try await talk.say("payment failed")
    let decisions = try metrics.expectCounter("frontline_decisions_total", [("kind", "answer")])
    #expect(decisions.totalValue >= 1)
    let turns = try metrics.expectTimer("frontline_command_seconds", [("command", "receive")])
    #expect(turns.values.allSatisfy { $0 >= 0 } && !turns.values.isEmpty)
    #expect(tracer.finishedSpans.contains { $0.operationName == "frontline.receive" })
    for span in tracer.finishedSpans { #expect(!span.operationName.contains("payment") && span.attributes.isEmpty) }
  }
}
