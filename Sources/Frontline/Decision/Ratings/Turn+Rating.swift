internal import FrontlineDesk
internal import FrontlinePacks

extension Turn {
  /// Asks how it was: once a ticket, in private, on the channel's scale.
  mutating func askForRating(_ ticket: TicketID?) {
    let scale = policy.ratingScale(state.channel)
    guard scale != .none, state.channelKind == .private,
      ticket == nil ? policy.ratings.afterAnswers : policy.ratings.afterTickets,
      ticket == nil || !state.ratedTickets.contains(where: { $0 == ticket })
    else { return }
    switch scale {
    case .numbers: say(.ratingRequestNumbers)
    case .stars: say(.ratingRequestStars)
    case .thumbs: say(.ratingRequestThumbs)
    case .yesNo: say(.ratingRequestYesNo)
    case .none: return
    }
    let until = now + max(.zero, policy.ratings.lifetime)
    emit(.ratingAsked(RatingAsked(ticket: ticket, scale: scale, until: until)))
  }

  /// Takes the answer to a request for a rating; false where the message is something else.
  mutating func takeRating(_ text: String) -> Bool {
    guard let open = state.openRating, now < open.until, let answer = RatingReader.read(text, scale: open.scale) else {
      return false
    }
    let isAsked = state.matter?.askedSlot != nil || !state.choices.isEmpty
    switch answer {
    case .score(_, isExplicit: false) where isAsked, .yes where isAsked, .no where isAsked: return false
    // What the bot said since then is what yes and no answer.
    case .score(_, isExplicit: false) where state.matter != nil && open.scale != .numbers && open.scale != .stars,
      .yes where state.matter != nil, .no where state.matter != nil:
      return false
    case .score(let score, _):
      emit(.rated(Rated(ticket: open.ticket, score: score, scale: open.scale)))
      say(.ratingThanks)
      decide(.takeRating, because: "the customer rates: \(score) of 5")
    case .yes:
      emit(.ratingEnded(RatingEnded(ticket: open.ticket, reason: .confirmed)))
      say(.ratingThanks)
      decide(.solved, because: "the customer says that it is solved")
    case .no: notSolved(open)
    }
    return true
  }

  /// Whether the last message reads as a rating, asked for or not.
  var isRating: Bool {
    let text = state.transcript.last { $0.author == .customer }?.texts.first?.value
    let answer = text.flatMap { RatingReader.read($0, scale: policy.ratingScale(state.channel)) }
    if case .score = answer { return true }
    return false
  }

  /// It is not solved after all: on a scale of yes and no that is the rating too.
  private mutating func notSolved(_ open: RatingAsked) {
    if open.scale == .yesNo { emit(.rated(Rated(ticket: open.ticket, score: 1, scale: open.scale))) }
    emit(.ratingEnded(RatingEnded(ticket: open.ticket, reason: .notSolved)))
    if reopenTicket() { return }
    let reason = "the customer says that it is not solved"
    let intents = state.askedIntents.last.map { [$0.intent] } ?? []
    if handOver(intents: intents, builtIn: "reopened", because: reason) { return }
    say(.sorryTryAgain)
    decide(.tryAgain, intents, because: reason)
  }
}
