extension Ticket {
  /// Takes out who the customer is, for agents who may not know: id, region, plan, and the conversation, whose id by default
  /// names the customer.
  package mutating func hideCustomer() {
    request.conversation = ConversationID(id.description)
    request.customer = nil
    request.region = nil
    request.plan = nil
  }
}
