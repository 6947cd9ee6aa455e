import Foundation
import FrontlineMatching
import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

@Suite struct CSVReaderTests {
  struct Good: Sendable {
    var text: String
    var rows: [[String]]
    var lines: [Int]
  }

  static let good: [Good] = [
    Good(text: "a,b\n1,2\n", rows: [["1", "2"]], lines: [2]),
    Good(text: "a,b\r\n1,2\r\n3,4", rows: [["1", "2"], ["3", "4"]], lines: [2, 3]),
    Good(text: "a,b\r1,2\r", rows: [["1", "2"]], lines: [2]),
    Good(text: "\u{FEFF}a,b\n1,2", rows: [["1", "2"]], lines: [2]),
    Good(text: "a,b\n\"x, y\",\"he said \"\"no\"\"\"\n", rows: [["x, y", "he said \"no\""]], lines: [2]),
    Good(
      text: "a,b\n\"one\ntwo\r\nthree\",2\n5,6\n", rows: [["one\ntwo\r\nthree", "2"], ["5", "6"]], lines: [2, 5]),
    Good(text: "a,b\n,\n\"\",\"\"\n", rows: [["", ""], ["", ""]], lines: [2, 3]),
    Good(text: "a,b\n\n\n1,2\n\n", rows: [["1", "2"]], lines: [4]),
    Good(text: "a,b\n5\" disk, x \n", rows: [["5\" disk", " x "]], lines: [2]),
    Good(text: "a,b\n支付失败了,\"退款，怎么办\"\n", rows: [["支付失败了", "退款，怎么办"]], lines: [2]),
    Good(text: "a\n1\n2\n", rows: [["1"], ["2"]], lines: [2, 3]),
    Good(text: "a,b", rows: [], lines: []),
  ]

  @Test(arguments: good)
  func aTableIsReadAsWritten(_ good: Good) throws {
    let table = try CSVReader.parse(Array(good.text.utf8), file: "t.csv")
    #expect(table.header == (good.text.contains("b") ? ["a", "b"] : ["a"]))
    #expect(table.rows.map(\.fields) == good.rows)
    #expect(table.rows.map(\.line) == good.lines)
  }

  static let bad: [(String, [String])] = [
    ("", ["t.csv empty-file"]),
    ("a,b\n1\n2,3,4\n5,6\n", ["t.csv:2 ragged-row", "t.csv:3 ragged-row"]),
    ("a,b\n1,\"two\n3,4\n", ["t.csv:2 bad-quote"]),
    ("a,b\n\"one\"x,2\n3\n", ["t.csv:2 bad-quote", "t.csv:3 ragged-row"]),
    ("\"a\nb", ["t.csv:1 bad-quote"]),
  ]

  @Test(arguments: bad)
  func aBrokenTableNamesItsLines(_ text: String, _ expected: [String]) {
    let error = #expect(throws: AuthoringError.self) { try CSVReader.parse(Array(text.utf8), file: "t.csv") }
    #expect(error?.findings.map { "\($0.location) \($0.code)" } == expected)
  }

  @Test func bytesThatAreNotUTF8NameTheirRow() {
    let bytes = Array("a,b\n1,2\n".utf8) + [0xFF, 0x2C, 0x31, 0x0A]
    let error = #expect(throws: AuthoringError.self) { try CSVReader.parse(bytes, file: "t.csv") }
    #expect(error?.findings.map { "\($0.location) \($0.code)" } == ["t.csv:3 not-utf8"])
  }

  /// Writing fields with all quotes and reading them again gives the fields.
  @Test(arguments: 0..<20)
  func whatIsWrittenIsRead(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let pieces = ["a", ",", "\"", "\n", "\r\n", " ", "退", "é", ""]
    let rows = (0..<20).map { _ in
      (0..<3).map { _ in (0..<6).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined() }
    }
    let text = ([["x", "y", "z"]] + rows).map { row in
      row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\r\n")
    #expect(try CSVReader.parse(Array(text.utf8), file: "t.csv").rows.map(\.fields) == rows)
  }

  @Test(arguments: 0..<20)
  func noBytesTrap(_ seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xE9, 0x00, 0xEF, 0xBB, 0xBF]
    for _ in 0..<100 {
      let bytes = (0..<Int(random.next() % 40)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
      let table = try? CSVReader.parse(bytes, file: "t.csv")
      #expect(table?.rows.allSatisfy { $0.fields.count == table?.header.count } ?? true)
    }
  }

  @Test func labelledMessagesAreReadByColumn() throws {
    let directory = try PackDirectory([:])
    try directory.write("m.csv", "id,intent,text\n1,refund,\"money, back\"\n2,out_of_scope,weather\n")
    let messages = try LabelledMessageReader.read(file: "\(directory.path)/m.csv")
    #expect(messages.map(\.text) == ["money, back", "weather"])
    #expect(messages.map(\.intent?.name) == ["refund", nil])
    #expect(messages.map(\.location.line) == [2, 3])
  }

  @Test(arguments: [
    ("text,label\nx,y\n", ["1 missing-column"]), ("a\nx\n", ["1 missing-column", "1 missing-column"]),
    ("text,intent\nx,\ny,refund\nz, \n", ["2 missing-value", "4 missing-value"]),
  ])
  func tablesWithoutLabelsAreErrors(_ text: String, _ expected: [String]) throws {
    let table = try CSVReader.parse(Array(text.utf8), file: "t.csv")
    let error = #expect(throws: AuthoringError.self) { try LabelledMessageReader.messages(in: table) }
    #expect(error?.findings.map { "\($0.location.line) \($0.code)" } == expected)
  }

  @Test func aMissingFileIsAnError() {
    let error = #expect(throws: AuthoringError.self) { try CSVReader.read(file: "/nowhere/t.csv") }
    #expect(error?.findings.map(\.code) == [.missingFile])
  }
}
