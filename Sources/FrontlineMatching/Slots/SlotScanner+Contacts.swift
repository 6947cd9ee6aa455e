extension SlotScan {
  /// E-mail addresses as people write them, `name@example.com`.
  func emails() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var searched = 0
    for at in 0..<text.count where text[at] == 0x40 {
      var start = at
      while start > searched, Self.isLocal(text[start - 1]) { start -= 1 }
      var end = at + 1
      while end < text.count, SlotText.isAlphanumeric(text[end]) || text[end] == 0x2D || text[end] == 0x2E { end += 1 }
      while end > at + 1, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
      guard start < at, text.scalars[(at + 1)..<end].contains(0x2E), text[at + 1] != 0x2E else { continue }
      found.append(start..<end)
      searched = end
    }
    return found
  }

  /// Addresses with a scheme, with `www.`, or of a well-known ending.
  func urls() -> [Range<Int>] {
    var found: [Range<Int>] = []
    let emails = emails()
    var place = 0
    while place < text.count {
      defer { place += 1 }
      guard SlotText.isAlphanumeric(text[place]), !Self.isURLLabel(text[place - 1]), text[place - 1] != 0x40,
        let end = urlEnd(place), !emails.contains(where: { $0.contains(place) })
      else { continue }
      found.append(place..<end)
      place = end - 1
    }
    return found
  }

  /// Telephone numbers: 7 to 15 digits, with what people write between them. A bare run of digits must begin with 0 or have
  /// at least ten.
  func phones() -> [Range<Int>] {
    var found: [Range<Int>] = []
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
    return found
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
    for prefix in Self.urlPrefixes where begins(prefix, at: place) {
      body = place + prefix.count
      isURL = true
      break
    }
    var end = body
    while end - body < 254, Self.isURLLabel(text[end]) || text[end] == 0x2E && Self.isURLLabel(text[end + 1]) {
      end += 1
    }
    guard end > body else { return nil }
    let host = Array(text.scalars[body..<end])
    guard let dot = host.lastIndex(of: 0x2E), dot > 0 else { return nil }
    let ending = Array(host[(dot + 1)...])
    if !isURL {
      let hasPath = text[end] == 0x2F && ending.count >= 2 && ending.allSatisfy(SlotText.isLatin)
      guard hasPath || Self.endings.contains(ending), text[end] != 0x40 else { return nil }
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

  private static let urlPrefixes = ["https://www.", "http://www.", "https://", "http://", "www."].map(SlotFold.fold)
  private static let endings = Set(
    ["com", "net", "org", "info", "io", "app", "dev", "shop", "store", "gov", "edu", "xyz"].map(SlotFold.fold))

  private static func isLocal(_ scalar: UInt32) -> Bool {
    SlotText.isAlphanumeric(scalar) || [0x2E, 0x5F, 0x2B, 0x2D, 0x25].contains(scalar)
  }

  private static func isURLLabel(_ scalar: UInt32) -> Bool { SlotText.isAlphanumeric(scalar) || scalar == 0x2D }

  private static func isURLPath(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && scalar < 0x7F && ![0x22, 0x3C, 0x3E, 0x60, 0x7B, 0x7C, 0x7D].contains(scalar)
  }

  private static func isTrailing(_ scalar: UInt32) -> Bool {
    [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27].contains(scalar)
  }

  private static func isPhoneMark(_ scalar: UInt32) -> Bool { [0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F].contains(scalar) }
}
