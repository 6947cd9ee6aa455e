import Testing

@testable import FrontlineText

@Test func placeholder() { #expect(Bool(true)) }
