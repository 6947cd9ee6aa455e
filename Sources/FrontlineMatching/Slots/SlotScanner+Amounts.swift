extension SlotScan {
  /// Runs of digits with `.` or `,` between digits.
  func numbers(into found: inout [Range<Int>]) {
    var place = 0
    while place < text.count {
      guard SlotText.isDigit(text[place]) else {
        place += 1
        continue
      }
      let start = place
      while SlotText.isDigit(text[place])
        || (text[place] == 0x2E || text[place] == 0x2C) && SlotText.isDigit(text[place + 1])
      { place += 1 }
      found.append(start..<place)
    }
  }

  /// Amounts of money: a number with a currency's sign, ISO 4217 code or name before or after it.
  func amounts(into found: inout [Range<Int>]) {
    let held = found.count
    var place = 0
    while place < text.count {
      defer { place += 1 }
      guard SlotText.isDigit(text[place]), !SlotText.isDigit(text[place - 1]), text[place - 1] != 0x2E,
        text[place - 1] != 0x2C
      else { continue }
      let end = amountEnd(place)
      let before = currencyStart(before: place)
      let after = currencyEnd(after: end)
      if before != nil || after != nil {
        let start = before ?? place
        if found.count == held || found[found.count - 1].upperBound <= start { found.append(start..<(after ?? end)) }
        place = (after ?? end) - 1
      } else {
        place = end - 1
      }
    }
  }

  /// The end of a number with marks of groups, also spaces before three digits.
  private func amountEnd(_ start: Int) -> Int {
    var end = start
    while true {
      if SlotText.isDigit(text[end]) {
        end += 1
      } else if text[end] == 0x2E || text[end] == 0x2C || text[end] == 0x27, SlotText.isDigit(text[end + 1]) {
        end += 2
      } else if text[end] == 0x20, SlotText.isDigit(text[end + 1]), SlotText.isDigit(text[end + 2]),
        SlotText.isDigit(text[end + 3]), !SlotText.isDigit(text[end + 4]), end - start <= 3 || text[end - 4] == 0x20
      {
        end += 4
      } else {
        return end
      }
    }
  }

  private func currencyStart(before place: Int) -> Int? {
    let last = text[place - 1] == 0x20 ? place - 1 : place
    let signs = tables.currenciesByEnd
    var number = signs.first(with: text[last - 1])
    while number >= 0 {
      let start = last - signs.length(number)
      if signs.stands(number, in: text, at: start),
        !SlotText.isLetter(signs.scalar(number, 0)) || !SlotText.isLetter(text[start - 1])
      {
        return start
      }
      number = signs.next(after: number)
    }
    return nil
  }

  private func currencyEnd(after place: Int) -> Int? {
    let first = text[place] == 0x20 ? place + 1 : place
    let signs = tables.currencies
    var number = signs.first(with: text[first])
    while number >= 0 {
      if signs.stands(number, in: text, at: first) {
        let end = first + signs.length(number)
        let isLetter = SlotText.isLetter(signs.scalar(number, signs.length(number) - 1))
        if !isLetter || !SlotText.isLetter(text[end]) && text[end] != 0x27 { return end }
      }
      number = signs.next(after: number)
    }
    return nil
  }
}

/// What stands for a currency beside a number.
enum CurrencyWords {
  /// Folded, longest first. Codes and names that are everyday words too (try, cop, pen) are left out.
  static let all: [[UInt32]] = {
    var words = (codes + " " + signs + " " + names).split(separator: " ").map { SlotFold.fold(String($0)) }
    words.sort { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
    return words
  }()

  private static let codes = """
    usd eur gbp jpy cny rmb krw thb vnd idr myr php inr sar aed qar kwd egp ils rub uah pln sek nok dkk isk chf cad \
    aud nzd sgd hkd twd brl mxn ars clp czk huf ron bgn zar ngn kes pkr bdt lkr
    """
  private static let signs = """
    us$ hk$ nt$ s$ a$ c$ r$ $ € £ ¥ ₹ ₩ ₽ ₺ ฿ ₫ ₱ ₪ ₴ ₦ zl kr rp rm rs tl đ dh
    """
  private static let names = """
    dollar dollars euro euros pound pounds yen won baht rupee rupees rupiah ringgit peso pesos lira ruble rubles yuan \
    dolar dolares dollari dolary dolarow dolara libras livres sterline zloty zlotych złoty złotych złote kronor krona \
    reais dong đồng руб рублей рубля рубль гривень гривня гривні евро євро доллар долларов доллара долар доларів \
    元 块 塊 円 원 人民币 人民幣 美元 欧元 歐元 港币 港幣 บาท ريال درهم جنيه دولار يورو دينار שקל שקלים דולר יורו רופאי \
    रुपये रुपए रुपया डॉलर
    """
}
