import FrontlinePacks

/// Easter Sundays as churches publish them.
enum EasterTables {
  /// Sundays by ISO date.
  static func sundays(_ reckoning: EasterReckoning) -> [String] {
    switch reckoning {
    case .western:
      [
        "2011-04-24", "2018-04-01", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
        "2030-04-21", "2038-04-25", "2100-03-28",
      ]
    case .orthodox:
      [
        "2011-04-24", "2018-04-08", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16", "2029-04-08",
        "2030-04-28", "2038-04-25", "2100-05-02",
      ]
    }
  }
}
