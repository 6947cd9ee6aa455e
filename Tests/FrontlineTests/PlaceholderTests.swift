import Testing

@testable import Frontline

@Test func placeholder() { #expect(Bool(true)) }
