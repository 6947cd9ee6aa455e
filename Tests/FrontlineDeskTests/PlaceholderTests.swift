import Testing

@testable import FrontlineDesk

@Test func placeholder() { #expect(Bool(true)) }
