import Frontline
import Testing

/// What customers write in each of the eight locales that ship.
struct LocaleCase: CustomTestStringConvertible, Sendable {
  let locale: LocaleTag
  let payment: String
  let human: String
  let refund: String
  let order: String
  /// A zone in which customers of this language live, and the hour on its clock on Monday at 01:00 UTC.
  let zone: String
  let openingHour: Int

  var testDescription: String { "\(locale)" }

  static let all: [LocaleCase] = [
    LocaleCase(
      "en", payment: "my card keeps getting declined", human: "I want to talk to a human", refund: "refund",
      order: "where is my order", zone: "America/New_York", openingHour: 20),
    LocaleCase(
      "zh-Hans", payment: "支付失败了怎么办", human: "我想和真人说话", refund: "退款", order: "我的订单到哪里了",
      zone: "Europe/Paris", openingHour: 2),
    LocaleCase(
      "zh-Hant", payment: "付款失敗了怎麼辦", human: "我要跟專員講話", refund: "退款", order: "我的訂單到哪裡了",
      zone: "Australia/Brisbane", openingHour: 11),
    LocaleCase(
      "ja", payment: "決済できません", human: "人と話したい", refund: "返金", order: "注文はどこですか",
      zone: "Asia/Tokyo", openingHour: 10),
    LocaleCase(
      "ko", payment: "결제가 안 돼요", human: "상담원 연결해 주세요", refund: "환불", order: "제 주문 어디까지 왔어요",
      zone: "Asia/Seoul", openingHour: 10),
    LocaleCase(
      "th", payment: "จ่ายเงินไม่ได้", human: "ขอคุยกับเจ้าหน้าที่", refund: "คืนเงิน", order: "พัสดุของฉันถึงไหนแล้ว",
      zone: "Asia/Bangkok", openingHour: 8),
    LocaleCase(
      "es", payment: "no puedo pagar", human: "quiero hablar con una persona", refund: "reembolso",
      order: "dónde está mi pedido", zone: "America/Lima", openingHour: 20),
    LocaleCase(
      "ar", payment: "لا أستطيع الدفع", human: "أريد التحدث مع موظف", refund: "استرداد", order: "أين طلبي",
      zone: "Africa/Cairo", openingHour: 3),
  ]

  private init(
    _ tag: String, payment: String, human: String, refund: String, order: String, zone: String, openingHour: Int
  ) {
    locale = LocaleTag(tag) ?? .undetermined
    self.payment = payment
    self.human = human
    self.refund = refund
    self.order = order
    self.zone = zone
    self.openingHour = openingHour
  }
}
