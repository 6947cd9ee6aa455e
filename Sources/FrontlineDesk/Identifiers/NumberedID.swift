/// Reads ids that are a letter, a dash and a number from 1.
enum NumberedID {
  static func number(in text: String, after letter: Character) -> Int? {
    guard text.first?.uppercased() == String(letter), text.dropFirst().first == "-",
      let number = Int(text.dropFirst(2)), number > 0
    else { return nil }
    return number
  }

  static func number(from decoder: any Decoder, after letter: Character) throws -> Int {
    let container = try decoder.singleValueContainer()
    guard let number = number(in: try container.decode(String.self), after: letter) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "such an id is written \(letter)-17")
    }
    return number
  }
}
