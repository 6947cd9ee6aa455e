extension SlotScan {
  /// Runs of letters, digits and dashes with at least four digits.
  func orderNumbers(into found: inout [Range<Int>]) {
    var place = 0
    while place < text.count {
      guard SlotText.isAlphanumeric(text[place]) else {
        place += 1
        continue
      }
      let start = place
      var end = place
      var digits = 0
      while SlotText.isAlphanumeric(text[place]) || text[place] == 0x2D {
        if SlotText.isDigit(text[place]) { digits += 1 }
        if text[place] != 0x2D { end = place + 1 }
        place += 1
      }
      if digits >= 4 { found.append(start..<end) }
    }
  }

  /// Numbers of parcels: `1Z` and 16 letters or digits (UPS), two letters, nine digits and two letters (UPU S10), and other
  /// runs of 10 to 34 letters and digits with at least eight digits; digits may stand in groups.
  func trackingNumbers(into found: inout [Range<Int>]) {
    var place = 0
    while place < text.count {
      guard SlotText.isAlphanumeric(text[place]), !isJoined(place - 1) else {
        place += 1
        continue
      }
      if let end = groupedEnd(place) ?? plainEnd(place) {
        found.append(place..<end)
        place = end
      } else {
        while SlotText.isAlphanumeric(text[place]) { place += 1 }
      }
    }
  }

  /// Card numbers: 13 to 19 digits, bare or in groups, with a right check digit (Luhn, ISO/IEC 7812-1); also those that are
  /// masked already.
  func cardNumbers(into found: inout [Range<Int>]) {
    var place = 0
    while place < text.count {
      defer { place += 1 }
      if let end = maskedEnd(place) {
        found.append(place..<end)
        place = end - 1
      } else if SlotText.isDigit(text[place]), text[place] != 0x30, !SlotText.isDigit(text[place - 1]),
        let end = cardEnd(place)
      {
        found.append(place..<end)
        place = end - 1
      }
    }
  }

  private func plainEnd(_ start: Int) -> Int? {
    var end = start
    var digits = 0
    while SlotText.isAlphanumeric(text[end]) {
      if SlotText.isDigit(text[end]) { digits += 1 }
      end += 1
    }
    return (10...34).contains(end - start) && digits >= 8 && !isJoined(end) ? end : nil
  }

  /// The end of a number in groups: `RR 123 456 785 CN`, or 20 digits and more.
  private func groupedEnd(_ start: Int) -> Int? {
    var end = start
    var letters = 0
    while letters < 2, SlotText.isLatin(text[end]) {
      letters += 1
      end += 1
    }
    var digits = 0
    var last = end
    while digits < 35 {
      if SlotText.isDigit(text[end]) {
        digits += 1
        end += 1
        last = end
      } else if text[end] == 0x20, SlotText.isDigit(text[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    if letters == 0 { return (20...34).contains(digits) && !isJoined(last) ? last : nil }
    if text[last] == 0x20 { last += 1 }
    guard letters == 2, digits == 9, SlotText.isLatin(text[last]), SlotText.isLatin(text[last + 1]) else { return nil }
    return isJoined(last + 2) ? nil : last + 2
  }

  /// Four bullets or more, a space, and the last four digits.
  private func maskedEnd(_ start: Int) -> Int? {
    guard text[start] == CardMask.bullet else { return nil }
    var end = start
    while text[end] == CardMask.bullet { end += 1 }
    guard end - start >= 4, text[end] == 0x20 else { return nil }
    for digit in 1...4 where !SlotText.isDigit(text[end + digit]) { return nil }
    return SlotText.isDigit(text[end + 5]) ? nil : end + 5
  }

  /// The end of the card number that begins here: the longest, but the first one behind which another card number begins.
  private func cardEnd(_ start: Int) -> Int? {
    let ends = cardEnds(start)
    return ends.first { end in text[end + 1] != 0x30 && isGroupMark(end) && !cardEnds(end + 1).isEmpty } ?? ends.last
  }

  /// Where the digits that begin here have a right check digit, the shortest number first.
  private func cardEnds(_ start: Int) -> [Int] {
    var sums = (even: 0, odd: 0)
    var digits = 0
    var ends: [Int] = []
    var place = start
    while digits < 19 {
      guard SlotText.isDigit(text[place]) else {
        guard digits > 0, isGroupMark(place) else { break }
        place += 1
        continue
      }
      // Every second digit counts double, from the last on, so both ways to count are kept.
      let digit = Int(text[place]) - 0x30
      let double = digit < 5 ? digit * 2 : digit * 2 - 9
      sums = (sums.odd + digit, sums.even + double)
      digits += 1
      place += 1
      if digits >= 13, !SlotText.isDigit(text[place]), sums.even % 10 == 0 { ends.append(place) }
    }
    return ends
  }

  /// Whether a space, a dash or a dot stands here, and a digit behind it.
  private func isGroupMark(_ place: Int) -> Bool {
    (text[place] == 0x20 || text[place] == 0x2D || text[place] == 0x2E) && SlotText.isDigit(text[place + 1])
  }
}
