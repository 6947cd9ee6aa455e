/// The words that slots are told by in every language.
struct SlotTables: Sendable {
  let currencies: SlotWords
  let currenciesByEnd: SlotWords
  let ordinals: SlotWords
  let urlPrefixes: SlotWords
  let endings: SlotWords

  static let standard = SlotTables()

  private init() {
    currencies = SlotWords(CurrencyWords.all)
    currenciesByEnd = SlotWords(CurrencyWords.all, byLast: true)
    ordinals = SlotWords(["st", "nd", "rd", "th", "er", "º", "ª", "-го", "-е"].map(SlotFold.fold))
    urlPrefixes = SlotWords(["https://www.", "http://www.", "https://", "http://", "www."].map(SlotFold.fold))
    endings = SlotWords(
      ["com", "net", "org", "info", "io", "app", "dev", "shop", "store", "gov", "edu", "xyz"].map(SlotFold.fold))
  }
}
