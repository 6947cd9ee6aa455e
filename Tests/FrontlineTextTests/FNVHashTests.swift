import FrontlineText
import Testing

@Suite struct FNVHashTests {
  /// From the authors' own table of test values.
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func theHashIsThatOfItsAuthors(_ text: String, _ digits: String) {
    #expect(FNVHash.of(text).sixteenDigits == digits)
  }

  @Test func bytesAddedOneByOneGiveTheHashOfTheWhole() {
    var hash = FNVHash()
    hash.add("foo".utf8)
    for byte in "ba".utf8 { hash.add(byte) }
    #expect(FNVHash.adding(UInt8(ascii: "r"), to: hash.value) == FNVHash.of("foobar"))
  }

  @Test func aNumberIsItsBytesLowestFirst() {
    var number = FNVHash()
    number.add(UInt64(0x0807_0605_0403_0201))
    var bytes = FNVHash()
    bytes.add([1, 2, 3, 4, 5, 6, 7, 8] as [UInt8])
    #expect(number.value == bytes.value)
  }

  @Test(arguments: [0, 1, 0xff, .max] as [UInt64])
  func digitsGiveTheirNumberBack(_ number: UInt64) {
    #expect(number.sixteenDigits.utf8.count == 16)
    #expect(UInt64(sixteenDigits: number.sixteenDigits) == number)
  }

  @Test(arguments: ["", "ff", "00000000000000FF", "+0000000000000ff", "00000000000000fg", "000000000000000ff"])
  func otherTextIsNoHash(_ text: String) {
    #expect(UInt64(sixteenDigits: text) == nil)
  }
}
