import FrontlineText

/// A moment written in UTC.
func utc(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0) -> Timestamp {
  local(year, month, day, hour, minute, second).timestamp(offset: 0)
}

/// What a wall clock shows.
func local(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0)
  -> LocalDateTime
{
  guard let local = LocalDateTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second) else {
    preconditionFailure("a test names a time that does not exist")
  }
  return local
}

/// A small seeded generator (SplitMix64), so that every run sees the same numbers.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
