internal import FrontlinePacks

extension Turn {
  /// Says once a conversation where other customers may help; nothing where the policy names no such place.
  mutating func suggestCommunity() {
    guard let link = policy.communityTier?.link else { return }
    sayOnce(.community, .community, ["link": .text(link)])
  }
}
