import Testing

@testable import FrontlinePacks

@Test func placeholder() { #expect(Bool(true)) }
