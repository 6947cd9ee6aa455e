extension SlotScan {
  /// E-mail addresses as people write them, `name@example.com`.
  func emails(into found: inout [Range<Int>]) {
    var searched = 0
    for at in 0..<text.count where text[at] == 0x40 {
      var start = at
      while start > searched, Self.isLocal(text[start - 1]) { start -= 1 }
      var end = at + 1
      while end < text.count, SlotText.isAlphanumeric(text[end]) || text[end] == 0x2D || text[end] == 0x2E { end += 1 }
      while end > at + 1, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
      guard start < at, text[at + 1] != 0x2E, holdsDot(at + 1, end) else { continue }
      found.append(start..<end)
      searched = end
    }
  }

  /// Addresses with a scheme, with `www.`, or of a well-known ending.
  ///
  /// - Parameter emails: where the addresses of mail stand among those found.
  func urls(besides emails: Range<Int>, into found: inout [Range<Int>]) {
    var email = emails.lowerBound
    var place = 0
    while place < text.count {
      defer { place += 1 }
      guard SlotText.isAlphanumeric(text[place]), !Self.isURLLabel(text[place - 1]), text[place - 1] != 0x40,
        let end = urlEnd(place)
      else { continue }
      while email < emails.upperBound, found[email].upperBound <= place { email += 1 }
      if email < emails.upperBound, found[email].contains(place) { continue }
      found.append(place..<end)
      place = end - 1
    }
  }

  /// Telephone numbers: 7 to 15 digits, with what people write between them. A bare run of digits must begin with 0 or have
  /// at least ten.
  func phones(into found: inout [Range<Int>]) {
    var place = 0
    while place < text.count {
      defer { place += 1 }
      let first = text[place]
      guard SlotText.isDigit(first) || first == 0x2B || first == 0x28, !isJoined(place - 1) else { continue }
      var end = place
      var digits = 0
      var marks = 0
      var last = place
      while end < text.count {
        let next = text[end]
        if SlotText.isDigit(next) {
          digits += 1
          last = end + 1
        } else if next == 0x2B, end == place {
          marks += 1
        } else if Self.isPhoneMark(next), !(Self.isPhoneMark(text[end - 1]) && next == text[end - 1]) {
          if end > place { marks += 1 }
        } else {
          break
        }
        end += 1
      }
      let isBare = last - place == digits
      if (7...15).contains(digits), !isJoined(last), !isBare || first == 0x30 || digits >= 10 {
        found.append(place..<last)
      }
      place = max(place, end - 1)
    }
  }

  /// Whether a telephone number can be nothing else: it begins with `+` or a bracket.
  func isPlainlyPhone(_ range: Range<Int>) -> Bool {
    text[range.lowerBound] == 0x2B || text[range.lowerBound] == 0x28
  }

  /// Whether a run of digits cannot begin or end beside this scalar.
  func isJoined(_ place: Int) -> Bool {
    let scalar = text[place]
    return SlotText.isAlphanumeric(scalar) || scalar == 0x5F
      || scalar == 0x2D && SlotText.isAlphanumeric(text[place - 1]) && SlotText.isAlphanumeric(text[place + 1])
  }

  private func urlEnd(_ place: Int) -> Int? {
    var body = place
    var isURL = false
    for prefix in 0..<tables.urlPrefixes.count where tables.urlPrefixes.stands(prefix, in: text, at: place) {
      body = place + tables.urlPrefixes.length(prefix)
      isURL = true
      break
    }
    var end = body
    while end - body < 254, Self.isURLLabel(text[end]) || text[end] == 0x2E && Self.isURLLabel(text[end + 1]) {
      end += 1
    }
    guard end > body else { return nil }
    var dot = end - 1
    while dot > body, text[dot] != 0x2E { dot -= 1 }
    guard dot > body else { return nil }
    if !isURL {
      let hasPath = text[end] == 0x2F && end - dot > 2 && isLatin(dot + 1, end)
      guard hasPath || isEnding(dot + 1, end), text[end] != 0x40 else { return nil }
    }
    if text[end] == 0x3A, SlotText.isDigit(text[end + 1]) {
      end += 1
      while SlotText.isDigit(text[end]) { end += 1 }
    }
    if text[end] == 0x2F || text[end] == 0x3F || text[end] == 0x23 {
      while end < text.count, Self.isURLPath(text[end]) { end += 1 }
      while end > body, Self.isTrailing(text[end - 1]) { end -= 1 }
    }
    return end
  }

  private func holdsDot(_ start: Int, _ end: Int) -> Bool {
    for place in start..<max(start, end) where text[place] == 0x2E { return true }
    return false
  }

  private func isLatin(_ start: Int, _ end: Int) -> Bool {
    for place in start..<end where !SlotText.isLatin(text[place]) { return false }
    return true
  }

  /// Whether a run of characters is a well-known ending.
  private func isEnding(_ start: Int, _ end: Int) -> Bool {
    let endings = tables.endings
    var number = endings.first(with: text[start])
    while number >= 0 {
      if endings.length(number) == end - start, endings.stands(number, in: text, at: start) { return true }
      number = endings.next(after: number)
    }
    return false
  }

  private static func isLocal(_ scalar: UInt32) -> Bool {
    SlotText.isAlphanumeric(scalar) || scalar == 0x2E || scalar == 0x5F || scalar == 0x2B || scalar == 0x2D
      || scalar == 0x25
  }

  private static func isURLLabel(_ scalar: UInt32) -> Bool { SlotText.isAlphanumeric(scalar) || scalar == 0x2D }

  private static func isURLPath(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x3C, 0x3E, 0x60, 0x7B, 0x7C, 0x7D: false
    default: scalar > 0x20 && scalar < 0x7F
    }
  }

  private static func isTrailing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27: true
    default: false
    }
  }

  private static func isPhoneMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F: true
    default: false
    }
  }
}
