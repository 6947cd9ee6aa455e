import CAllocationCounter
import Frontline

/// Whether a warm matcher takes memory: every message as it came, with a letter lost in each word, and joined to 5,000 bytes.
///
/// Left out are messages with a token in a script that ICU cuts by a dictionary (Han, Hiragana, Katakana, Thai, Lao, Khmer,
/// Burmese): ICU allocates there by itself, whatever calls it.
struct AllocationCheck {
  /// How many messages were matched.
  let messageCount: Int
  /// How many of the workload's messages were left out.
  let leftOutCount: Int
  /// The allocations of all of them together.
  let allocations: UInt64
  /// How many messages took any.
  let allocatingCount: Int
  /// The most of one message.
  let most: UInt64
  /// Whether the counter sees an allocation at all; not where the C library is not glibc.
  let isCounting: Bool

  /// Matches everything twice to warm up, then once more, counting.
  init(workload: Workload) throws {
    let matcher = try Matcher(index: try PackCompiler().compile(workload.packs))
    let segmenter = try WordSegmenter()
    let known = workload.messages.filter { message in
      !segmenter.tokens(of: message.text).contains { $0.script.isWrittenWithoutSpaces }
    }
    leftOutCount = workload.messages.count - known.count
    var messages: [(bytes: [UInt8], route: Matcher.Route)] = []
    var joined: [LocaleTag: [UInt8]] = [:]
    for message in known {
      guard let route = matcher.route(for: message.locale) else { continue }
      messages.append((message.bytes, route))
      messages.append((Self.withTypos(message.text), route))
      var long = joined[message.locale, default: []]
      long += message.bytes + [UInt8(ascii: " ")]
      if long.count >= 5_000 {
        messages.append((long, route))
        long = []
      }
      joined[message.locale] = long
    }
    func count(_ message: (bytes: [UInt8], route: Matcher.Route)) -> UInt64 {
      message.bytes.withUnsafeBufferPointer { bytes in
        let before = allocation_count()
        let outcome = matcher.outcome(of: bytes, route: message.route)
        let after = allocation_count()
        return withExtendedLifetime(outcome) { after - before }
      }
    }
    for _ in 0..<2 { for message in messages { _ = count(message) } }
    let counts = messages.map(count)
    messageCount = messages.count
    allocations = counts.reduce(0, +)
    allocatingCount = counts.count { $0 > 0 }
    most = counts.max() ?? 0

    let before = allocation_count()
    let memory = [UInt8](repeating: 1, count: 5_000 + messages.count)
    isCounting = withExtendedLifetime(memory) { allocation_count() > before }
  }

  /// Whether nothing was allocated, and something was there to allocate.
  var isGood: Bool { messageCount > 0 && allocations == 0 && isCounting }

  /// What was found, in a line.
  var report: String {
    guard isCounting else { return "allocations cannot be counted here: that needs glibc" }
    return """
      \(allocations) allocations in \(messageCount) messages; \(allocatingCount) allocate, at most \(most); \
      \(leftOutCount) are left out, in scripts that ICU cuts by a dictionary
      """
  }

  /// The text without the third letter of each word.
  private static func withTypos(_ text: String) -> [UInt8] {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return Array(words.map { $0.prefix(2) + $0.dropFirst(3) }.joined(separator: " ").utf8)
  }
}
