import Testing

@testable import FrontlineLanguage

@Test func placeholder() { #expect(Bool(true)) }
