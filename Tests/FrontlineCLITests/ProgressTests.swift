import Foundation
import Glibc
import Testing

@testable import FrontlineCLI

@Suite struct ProgressLineTests {
  private static let clear = "\r\u{1B}[K"

  @Test func aStageIsDrawnTenTimesASecondAtMost() {
    var line = ProgressLine()
    var drawings = 0
    for millisecond in 0..<1_000 {
      if line.report("compiling", millisecond, of: 1_000, now: millisecond * 1_000_000, columns: 80) != nil {
        drawings += 1
      }
    }
    #expect(drawings == 10)
  }

  @Test func itNeverGoesBack() {
    var line = ProgressLine()
    let drawings = [(5, 0), (3, 1_000_000_000), (11, 2_000_000_000)].map { done, now in
      line.report("compiling", done, of: 10, now: now, columns: 80) ?? ""
    }
    #expect(zip(drawings, ["  5/10", "  5/10", "  10/10"]).allSatisfy { $0.hasSuffix($1) }, "\(drawings)")
    // Another stage begins anew, and at once.
    let other = line.report("testing", 1, of: 2, now: 2_000_000_001, columns: 80)
    #expect(other?.hasSuffix("  1/2") == true)
  }

  @Test func itIsTakenAwayOnceAndDrawnAgain() {
    var line = ProgressLine()
    let nothing = line.erase()
    _ = line.report("compiling", 0, of: 10, now: 0, columns: 80)
    let erasures = [line.erase(), line.erase()]
    #expect(nothing == nil && erasures == [Self.clear, nil])
    let again = line.report("compiling", 1, of: 10, now: 1, columns: 80)
    #expect(again != nil)
  }

  @Test(arguments: [-1, 0, 1, 2, 10, 20, 30, 45, 46, 47, 80, 400])
  func itIsNarrowerThanTheTerminal(columns: Int) {
    for (done, total) in [(7, 24), (0, 0), (1_234_567, nil), (2_000_000, 2_000_000)] as [(Int, Int?)] {
      var line = ProgressLine()
      let drawn = line.report("matching messages", done, of: total, now: 0, columns: columns) ?? ""
      #expect(drawn.hasPrefix(Self.clear) && drawn.dropFirst(Self.clear.count).count <= max(columns - 1, 0), "\(drawn)")
    }
  }

  @Test func theBarIsAsFullAsTheWorkIsDone() {
    for done in 0...24 {
      var line = ProgressLine()
      let drawn = line.report("x", done, of: 24, now: 0, columns: 80) ?? ""
      #expect(drawn.count { $0 == "#" } == done && drawn.count { $0 == "." } == 24 - done)
    }
  }
}

extension CommandTests {
  @Suite struct Progress {
    /// What `frontline test` writes to a terminal that is its standard error.
    private static func errors(environment: [String: String]) throws -> String {
      let executable = try #require(Frontline.executable, Frontline.hint)
      let packs = try SmallPacks()
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      try #require(master >= 0)
      defer { close(master) }
      // TIOCSPTLCK and TIOCGPTN: unlock the other end and ask for its number.
      var (locked, number): (CInt, CUnsignedInt) = (0, 0)
      let isReady = ioctl(master, 0x4004_5431, &locked) == 0 && ioctl(master, 0x8004_5430, &number) == 0
      try #require(isReady)
      let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      try #require(slave >= 0)
      let process = Process()
      process.executableURL = executable
      process.arguments = ["test", "--packs", packs.path]
      process.environment = environment
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      // What was written is little enough to wait in the terminal.
      _ = fcntl(master, F_SETFL, O_NONBLOCK)
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(master, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }

    @Testing.Test func aTerminalShowsHowFarItIsAndIsLeftAsItWas() throws {
      let text = try Self.errors(environment: ["TERM": "xterm"])
      #expect(
        text.contains("\r\u{1B}[Kreading packs") && text.contains("compiling locales") && text.hasSuffix("\r\u{1B}[K"))
    }

    @Testing.Test(arguments: [["TERM": "dumb"], [:], ["TERM": "xterm", "CI": "true"]])
    func nobodyElseSeesIt(environment: [String: String]) throws {
      #expect(try Self.errors(environment: environment).isEmpty)
    }

    @Testing.Test func aPipeHoldsNoneOfIt() throws {
      let packs = try SmallPacks()
      #expect(try Frontline.run(["test", "--packs", packs.path]).errors.isEmpty)
    }
  }
}
