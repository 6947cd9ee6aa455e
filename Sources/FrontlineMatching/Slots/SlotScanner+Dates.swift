extension SlotScan {
  /// Dates: in digits (2026-05-03, 03.05.2026), with the month's name, with 年月日 or 년월일, and words such as tomorrow and the
  /// days of the week in the languages of ``DateWords``.
  func dates(into found: inout [Range<Int>]) {
    var place = 0
    while place < text.count {
      if let end = dateEnd(place) {
        found.append(place..<end)
        place = end
      } else {
        place = next(place)
      }
    }
  }

  /// Times of day: 14:30, 3 pm, 14h30, 14 Uhr, 下午3点, and words such as noon.
  func times(into found: inout [Range<Int>]) {
    var place = 0
    while place < text.count {
      if let end = timeEnd(place) {
        found.append(place..<end)
        place = end
      } else {
        place = next(place)
      }
    }
  }

  /// The beginning of the next word, number or character.
  private func next(_ place: Int) -> Int {
    var place = place + 1
    while place < text.count, text.isInside(place) { place += 1 }
    return place
  }

  private func dateEnd(_ place: Int) -> Int? {
    if SlotText.isDigit(text[place]) { return plainDateEnd(place) ?? characterDateEnd(place) ?? dayMonthEnd(place) }
    return wordEnd(words.days, at: place) ?? monthDayEnd(place)
  }

  /// 2026-05-03, 03.05.2026, 5/3/26; day and month may stand in either order.
  private func plainDateEnd(_ place: Int) -> Int? {
    guard !isJoined(place - 1), let (first, mark) = number(place, most: 4), text[mark] >= 0x2D && text[mark] <= 0x2F,
      let (second, other) = number(mark + 1, most: 2), text[other] == text[mark],
      let (third, end) = number(other + 1, most: 4), !isJoined(end)
    else { return nil }
    let isYearFirst = mark - place == 4
    let yearLength = end - other - 1
    let (day, month) = isYearFirst ? (third, second) : (first, second)
    guard isYearFirst ? yearLength <= 2 : mark - place <= 2 && (yearLength == 4 || yearLength == 2) else { return nil }
    let isDate = Self.isDay(day) && Self.isMonth(month) || !isYearFirst && Self.isDay(month) && Self.isMonth(day)
    return isDate ? end : nil
  }

  /// 2026年5月3日, 5月3日, 2026년 5월 3일.
  private func characterDateEnd(_ place: Int) -> Int? {
    var start = place
    if let (_, end) = number(place, most: 4), text[end] == 0x5E74 || text[end] == 0xB144 { start = skip(end + 1) }
    guard let (month, end) = number(start, most: 2), Self.isMonth(month), text[end] == 0x6708 || text[end] == 0xC6D4,
      let (day, last) = number(skip(end + 1), most: 2), Self.isDay(day)
    else { return nil }
    switch text[last] {
    case 0x65E5, 0x53F7, 0x865F, 0xC77C: return last + 1
    default: return nil
    }
  }

  /// 3 May, 3. Mai 2026, 3 de mayo de 2026, 3rd of May.
  private func dayMonthEnd(_ place: Int) -> Int? {
    guard let (day, digits) = number(place, most: 2), Self.isDay(day), !isJoined(place - 1) else { return nil }
    var end = ordinalEnd(digits)
    if text[end] == 0x2E { end += 1 }
    end = skipLink(skip(end))
    guard let month = monthEnd(end) else { return nil }
    return yearEnd(month) ?? month
  }

  /// May 3, May 3rd, 2026.
  private func monthDayEnd(_ place: Int) -> Int? {
    guard let month = monthEnd(place), let (day, digits) = number(skip(month), most: 2), Self.isDay(day),
      !SlotText.isDigit(text[digits])
    else { return nil }
    let end = ordinalEnd(digits)
    if isJoined(end) || text[end] == 0x3A { return nil }
    return yearEnd(text[end] == 0x2C ? end + 1 : end) ?? end
  }

  private func monthEnd(_ place: Int) -> Int? {
    guard let end = wordEnd(words.months, at: place) else { return nil }
    return text[end] == 0x2E && SlotText.isDigit(text[end + 2]) ? end + 1 : end
  }

  private func yearEnd(_ place: Int) -> Int? {
    let start = skipLink(skip(place))
    guard let (year, end) = number(start, most: 4), end - start == 4, (1900...2999).contains(year) || year >= 2400,
      !isJoined(end)
    else { return nil }
    return end
  }

  private func timeEnd(_ place: Int) -> Int? {
    var start = place
    if let end = wordEnd(words.clocks, at: place) { start = skip(end) }
    if SlotText.isDigit(text[start]), let end = clockEnd(start, hasHalf: start != place) { return end }
    return wordEnd(words.moments, at: place)
  }

  private func clockEnd(_ place: Int, hasHalf: Bool) -> Int? {
    guard !isJoined(place - 1), text[place - 1] != 0x3A, let (hour, digits) = number(place, most: 2), hour <= 24 else {
      return nil
    }
    var end = digits
    var isTime = hasHalf
    if text[end] == 0x3A || text[end] == 0x2E, let (minute, last) = number(end + 1, most: 2), last - end == 3,
      minute < 60
    {
      isTime = isTime || text[end] == 0x3A
      end = last
      if text[end] == 0x3A, let (second, last) = number(end + 1, most: 2), second < 60 { end = last }
    }
    if let last = wordEnd(words.hours, at: skip(end), mayJoinDigits: true) {
      isTime = true
      end = last
      if let (minute, last) = number(skip(end), most: 2), minute < 60, !SlotText.isDigit(text[last]) {
        end = last
        for word in 0..<words.minutes.count where words.minutes.stands(word, in: text, at: end) {
          end += words.minutes.length(word)
        }
      } else {
        for word in 0..<words.minutes.count
        where words.minutes.length(word) == 1 && words.minutes.stands(word, in: text, at: skip(end)) {
          end = skip(end) + 1
        }
      }
    }
    if let last = wordEnd(words.halves, at: skip(end), mayJoinDigits: true) { return last }
    return isTime && !isJoined(end) ? end : nil
  }

  // MARK: Pieces

  /// A whole run of digits of at most so many, and its end.
  private func number(_ place: Int, most: Int) -> (value: Int, end: Int)? {
    var value = 0
    var end = place
    while SlotText.isDigit(text[end]) {
      guard end - place < most else { return nil }
      value = value * 10 + Int(text[end]) - 0x30
      end += 1
    }
    return end > place ? (value, end) : nil
  }

  /// The end of the first word of a list that stands at a place; a word of a script with spaces must stand alone.
  @inline(__always)
  private func wordEnd(
    _ words: borrowing SlotWords, at place: Int, mayJoinDigits: Bool = false, beforeSpace: Bool = false
  ) -> Int? {
    var number = words.first(with: text[place])
    while number >= 0 {
      if words.stands(number, in: text, at: place) {
        let end = place + words.length(number)
        let isAlone = standsAlone(
          words.scalar(number, 0), words.scalar(number, words.length(number) - 1), place, end, mayJoinDigits)
        if isAlone, !beforeSpace || text[end] == 0x20 { return end }
      }
      number = words.next(after: number)
    }
    return nil
  }

  private func standsAlone(_ first: UInt32, _ last: UInt32, _ place: Int, _ end: Int, _ mayJoinDigits: Bool) -> Bool {
    if SlotText.isLetter(first), SlotText.isLetter(text[place - 1]) { return false }
    if SlotText.isLetter(first), !mayJoinDigits, SlotText.isDigit(text[place - 1]) { return false }
    return !(SlotText.isLetter(last) && SlotText.isLetter(text[end]))
  }

  /// The end of what makes a number an ordinal, if that follows.
  private func ordinalEnd(_ place: Int) -> Int {
    var number = tables.ordinals.first(with: text[place])
    while number >= 0 {
      let end = place + tables.ordinals.length(number)
      if tables.ordinals.stands(number, in: text, at: place), !SlotText.isLetter(text[end]) { return end }
      number = tables.ordinals.next(after: number)
    }
    return place
  }

  private func skip(_ place: Int) -> Int { text[place] == 0x20 ? place + 1 : place }

  private func skipLink(_ place: Int) -> Int {
    wordEnd(words.links, at: place, beforeSpace: true).map { $0 + 1 } ?? place
  }

  private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }

  private static func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }
}
