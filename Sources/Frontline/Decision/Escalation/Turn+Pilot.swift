internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Whether the pilot of the customer's region gives this customer to people.
  func keepsToPeople() -> Bool {
    guard let profile = state.profile, let region = profile.answerRegion,
      let pilot = policy.pilots.first(where: { $0.region == region })
    else { return false }
    return PilotShare.place(of: profile.id, in: region) >= max(0, min(100, pilot.percent)) * 100
  }
}

extension PilotShare {
  /// Where a customer stands among all of a region, from 0 to 9999: the same on every machine and for ever. The hash of
  /// region and id, its bits mixed, for ids that differ in their last digit only lie side by side otherwise.
  static func place(of customer: CustomerID, in region: String) -> Int {
    var text = FNVHash()
    text.add(region.utf8)
    text.add(UInt8(0))
    text.add(customer.rawValue.utf8)
    var hash = text.value
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return Int((hash ^ (hash >> 33)) % 10_000)
  }
}
