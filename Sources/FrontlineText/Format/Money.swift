internal import CICU

/// An amount of money: whole minor units and an ISO 4217 currency. Exact; never a floating point number.
public struct Money: Hashable, Sendable, Codable {
  /// The amount in the currency's minor unit: cents for USD, yen for JPY (which has none), fils for KWD (three digits).
  public let minorUnits: Int64
  /// The ISO 4217 code, three capital letters.
  public let currency: String

  /// Creates an amount in minor units; nil when the currency is not three letters.
  public init?(minorUnits: Int64, currency: String) {
    let code = currency.uppercased()
    guard frontline_currency_digits(code) >= 0 else { return nil }
    self.minorUnits = minorUnits
    self.currency = code
  }

  /// Creates an amount from a decimal such as `12.50`; nil when it is no decimal, has more digits than the currency's minor
  /// unit, or does not fit.
  public init?(decimal: String, currency: String) {
    let code = currency.uppercased()
    let digits = Int(frontline_currency_digits(code))
    let bytes = decimal.utf8
    guard digits >= 0, bytes.contains(where: { $0 != 0x2D && $0 != 0x2E }) else { return nil }
    var units: Int64 = 0
    var fraction: Int?
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x2D where index == 0: continue
      case 0x2E where fraction == nil: fraction = 0
      case 0x30...0x39:
        let (tens, tooBig) = units.multipliedReportingOverflow(by: 10)
        let (sum, tooBigAgain) = tens.subtractingReportingOverflow(Int64(byte - 0x30))
        guard !tooBig, !tooBigAgain, fraction.map({ $0 < digits }) ?? true else { return nil }
        units = sum
        fraction = fraction.map { $0 + 1 }
      default: return nil
      }
    }
    for _ in (fraction ?? 0)..<max(digits, fraction ?? 0) {
      let (tens, tooBig) = units.multipliedReportingOverflow(by: 10)
      guard !tooBig else { return nil }
      units = tens
    }
    if bytes.first != 0x2D {
      guard units != .min else { return nil }
      units = -units
    }
    minorUnits = units
    self.currency = code
  }

  /// The amount as a decimal with the currency's number of fraction digits, such as `-12.50`.
  public var decimal: String {
    let digits = Int(max(0, frontline_currency_digits(currency)))
    let magnitude = String(minorUnits.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - magnitude.utf8.count)) + magnitude
    let split = padded.index(padded.endIndex, offsetBy: -digits)
    let point = digits == 0 ? "" : "."
    return (minorUnits < 0 ? "-" : "") + padded[..<split] + point + padded[split...]
  }
}
