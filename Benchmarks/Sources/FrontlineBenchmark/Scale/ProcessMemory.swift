import CReference
import Foundation

/// What Linux tells of a process's memory; zeros elsewhere.
enum ProcessMemory {
  /// A line of `/proc/self/status`, such as `VmRSS` for what is resident now and `VmHWM` for the most that was.
  static func megabytes(_ name: String) -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    for line in status.split(separator: "\n") where line.hasPrefix("\(name):") {
      let kibibytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0
      return kibibytes * 1024 / 1e6
    }
    return 0
  }

  /// Begins to count the most anew.
  static func forgetPeak() {
    giveBack()
    try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
  }

  /// Hands freed memory back to the system.
  static func giveBack() { reference_give_memory_back() }
}
