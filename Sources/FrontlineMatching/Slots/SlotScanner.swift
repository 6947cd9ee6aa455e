public import FrontlinePacks

/// Finds values for slots in a message, wherever they stand.
public enum SlotScanner {
  /// The byte ranges of all values of a type, in order. What they look like and which type goes before which stands in
  /// docs/packs.md; the types text and attachment have no values within a message.
  ///
  /// - Parameters:
  ///   - type: the type of slot whose values are sought.
  ///   - bytes: the message in UTF-8; bytes that are none end a value and never trap.
  ///   - language: the language whose words for dates and times are known besides English ones, as `de`.
  /// - Complexity: O(bytes), times the words of the language for dates and times.
  public static func ranges(
    of type: SlotType, in bytes: UnsafeBufferPointer<UInt8>, language: String = "en"
  ) -> [Range<Int>] {
    let scan = SlotScan(text: SlotText(bytes), words: DateWords.words(of: language))
    return scan.ranges(of: type).map(scan.text.bytes)
  }

  /// The values of a type in a string, in order. Card numbers are masked (``CardMask``).
  public static func values(of type: SlotType, in text: String, language: String = "en") -> [String] {
    var copy = text
    return copy.withUTF8 { bytes in
      ranges(of: type, in: bytes, language: language).map {
        CardMask.masked(String(decoding: bytes[$0], as: UTF8.self))
      }
    }
  }
}

/// A message and the words that it is looked through for.
struct SlotScan {
  let text: SlotText
  let words: DateWords

  /// The values of a type that no type before it claims.
  func ranges(of type: SlotType) -> [Range<Int>] {
    if !text.hasDigit, !Self.needsNoDigit(type) { return [] }
    switch type {
    case .text, .attachment: return []
    case .email: return emails()
    case .url: return urls()
    case .cardNumber: return cardNumbers()
    case .date: return outside(dates(), [emails(), urls(), cardNumbers()])
    case .time: return outside(times(), [emails(), urls(), cardNumbers(), dates()])
    case .amount: return outside(amounts(), [emails(), urls(), cardNumbers()])
    case .phone: return outside(phones(), [emails(), urls(), cardNumbers(), dates(), amounts()])
    case .trackingNumber: return outside(trackingNumbers(), [emails(), urls(), cardNumbers(), dates(), plainPhones()])
    case .orderNumber:
      return outside(orderNumbers(), [emails(), urls(), cardNumbers(), dates(), times(), amounts(), plainPhones()])
    case .number: return outside(numbers(), [emails(), urls(), cardNumbers(), plainPhones()])
    }
  }

  /// Whether the text goes on so at a place.
  func begins(_ word: [UInt32], at place: Int) -> Bool {
    guard place >= 0, !word.isEmpty, place + word.count <= text.count else { return false }
    for offset in word.indices where text.scalars[place + offset] != word[offset] { return false }
    return true
  }

  private func plainPhones() -> [Range<Int>] {
    phones().filter(isPlainlyPhone)
  }

  private func outside(_ ranges: [Range<Int>], _ claims: [[Range<Int>]]) -> [Range<Int>] {
    var kept = ranges
    for claim in claims where !claim.isEmpty {
      var place = 0
      kept.removeAll { range in
        while place < claim.count, claim[place].upperBound <= range.lowerBound { place += 1 }
        return place < claim.count && claim[place].lowerBound < range.upperBound
      }
    }
    return kept
  }

  private static func needsNoDigit(_ type: SlotType) -> Bool {
    type == .email || type == .url || type == .date || type == .time
  }
}
