import Frontline
import FrontlineDesk
import FrontlinePacks
import FrontlineText

/// A customer whom the user of the REPL plays.
struct ReplCustomer {
  /// What a service would know of the customer.
  var customer: Customer
  /// Whether the customer has written; then nothing but the chosen language changes any more.
  var hasWritten = false
  /// Whether it is the one as whom the REPL began, or a copy; the prompt names the others.
  var isUnnamed = false

  /// The customer's name.
  var name: String { customer.id.rawValue }

  /// Creates a customer.
  init(name: String, locale: LocaleTag? = nil, zone: String? = nil) {
    customer = Customer(id: CustomerID(name), locale: locale, zone: zone)
  }

  /// Whether a name can be a customer's: a word that scenarios can use as a key.
  static func isName(_ name: String) -> Bool {
    let allowed = { (character: Character) in character.isLetter || character.isNumber || "-_.".contains(character) }
    return name.first?.isLetter == true && name.count <= 40 && name.allSatisfy(allowed)
  }

  /// Another customer of whom the same is known.
  func copy(named name: String) -> ReplCustomer {
    var copy = self
    copy.customer.id = CustomerID(name)
    copy.hasWritten = false
    return copy
  }

  /// Takes in what is told of the customer, such as `zone=Asia/Tokyo` or `plan=vip`.
  ///
  /// - Returns: what is wrong with it; nil where nothing is.
  mutating func describe(_ fact: String, zones: TimeZoneDatabase) -> String? {
    let parts = fact.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return "\(fact): write NAME=VALUE, such as zone=Asia/Tokyo or plan=vip" }
    let value = parts[1]
    switch parts[0] {
    case "locale":
      guard let locale = LocaleTag(value) else { return "\(value) is no locale tag; write one such as ja or es-MX" }
      customer.locale = locale
    case "zone":
      guard (try? zones.rules(for: value)) != nil else {
        return "\(value) is no time zone; write one such as America/New_York"
      }
      customer.zone = value
    case "region": customer.region = value.uppercased()
    case "style":
      guard let style = AnswerStyle(rawValue: value) else {
        return "\(value) is no style; there are \(AnswerStyle.allCases.map(\.rawValue).joined(separator: ", "))"
      }
      customer.style = style
    default: customer.attributes[parts[0]] = value
    }
    return nil
  }
}
