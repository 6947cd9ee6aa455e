import Testing

@testable import FrontlineMatching

@Test func placeholder() { #expect(Bool(true)) }
