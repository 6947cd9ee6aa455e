/// Sentences in fifteen scripts and more, and stretches of text that break segmenters.
enum Sentences {
  static let byLocale: [(locale: String, text: String)] = [
    ("en", "My card keeps getting declined, can't you fix it? It's order 4471-2290 for $12.50."),
    ("fr", "L’application s’arrête aujourd'hui : où est mon remboursement ?"),
    ("de", "Die Rechnungsnummer lautet 2024/17-b; bitte prüfen Sie das Straßenfest-Abo."),
    ("vi", "Tôi không thể thanh toán bằng thẻ ngân hàng, xin hãy giúp tôi."),
    ("tr", "İptal etmek istiyorum, ISPARTA'dan ığdır'a ulaşmadı."),
    ("sv", "Klockan 12:30 ringde jag till k:a kundtjänsten, S:t Eriksgatan."),
    ("el", "Η πληρωμή μου απέτυχε, τι πρέπει να κάνω; Ευχαριστώ!"),
    ("ru", "Моя подписка не работает, верните деньги за ещё один месяц. Объём 1,5 ГБ."),
    ("uk", "Їжак не приїхав, зв'яжіться зі мною будь ласка."),
    ("hy", "Իմ վճարումը չի անցնում, ի՞նչ անեմ։"),
    ("ka", "ჩემი ბარათი არ მუშაობს, დამეხმარეთ გთხოვთ."),
    ("he", "התשלום שלי נכשל, מה לעשות? צה\"ל וג'ירפה."),
    ("ar", "لا أستطيع الدفع ببطاقتي البنكية، أرجو المساعدة. الرقم ١٢٣٤."),
    ("fa", "پرداخت من انجام نمی‌شود، لطفاً کمک کنید."),
    ("ur", "میری ادائیگی ناکام ہو گئی ہے، براہ کرم مدد کریں۔"),
    ("hi", "मेरा भुगतान नहीं हो रहा है, कृपया मदद करें। ऑर्डर १२३ कहाँ है?"),
    ("bn", "আমার পেমেন্ট হচ্ছে না, দয়া করে সাহায্য করুন।"),
    ("ta", "என்னால் பணம் செலுத்த முடியவில்லை, உதவி செய்யுங்கள்."),
    ("te", "నేను చెల్లించలేకపోతున్నాను, దయచేసి సహాయం చేయండి."),
    ("th", "จ่ายเงินไม่ได้ค่ะ ช่วยตรวจสอบคำสั่งซื้อหมายเลข ๑๒๓ ให้หน่อยนะคะ บัตรเครดิตถูกปฏิเสธ"),
    ("lo", "ຂ້ອຍຈ່າຍເງິນບໍ່ໄດ້ ກະລຸນາຊ່ວຍຂ້ອຍແດ່"),
    ("km", "ខ្ញុំមិនអាចបង់ប្រាក់បានទេ សូមជួយខ្ញុំផង"),
    ("my", "ကျွန်တော် ငွေပေးချေ၍မရပါ ကူညီပေးပါ"),
    ("ko", "결제가 안 돼요. 카드 번호가 틀렸다고 나와요 ㅠㅠ 도와주세요!"),
    ("ja", "決済できません。カードのﾃﾞｰﾀが正しくないと表示されます。アプリを再起動しても駄目でした〜"),
    ("zh-Hans", "支付失败了怎么办？我的订单号是4471-2290，请帮我查一下。"),
    ("zh-Hant", "為什麼付款一直失敗？請問退款要幾個工作天，謝謝。"),
    ("am", "ክፍያዬ አልተሳካም፣ እባክዎ ይርዱኝ።"),
    ("mn", "Миний төлбөр амжилтгүй боллоо, туслаач."),
  ]

  /// Pieces to mix at random.
  static let pieces: [String] = [
    "a", "B", "é", "e\u{301}", "ß", "ﬁ", "１２", "12", "3.14", "1,000", "'", "’", "\"", ":", ".", ",", ";", "_", "-", " ",
    "  ", "\t", "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{0}", "\u{7F}", "\u{A0}", "\u{200B}", "\u{200D}",
    "\u{200C}",
    "\u{AD}", "\u{FEFF}", "\u{202E}", "\u{2066}", "\u{300}", "\u{316}", "\u{34F}", "\u{FE0F}", "\u{20E3}",
    "1\u{FE0F}\u{20E3}",
    "😀", "👩‍👩‍👧", "👍🏽", "🇯🇵", "🇯", "©", "™", "❤", "❤\u{FE0F}", "©\u{FE0F}", "漢", "字", "東京都", "々", "ー", "カ", "ｶ", "ﾞ",
    "ひらがな", "か\u{3099}", "한", "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "ก", "กำ", "น้ำ", "่", "ไทย", "ລາວ", "ខ្មែរ", "မြန်မာ",
    "ि",
    "नि", "क\u{93C}", "क्ष", "א", "שָׁ", "ج", "ـ", "َ", "ٱ", "١", "۱", "Ω", "ΐ", "я", "й", "й", "ё", "İ", "ı", "ǅ", "ﷺ", "㍿",
    "㌔", "①",
    "\u{1F1E6}", "\u{E0041}", "\u{10FFFF}", "\u{FFFE}", "\u{378}", "𝐀", "𠮷", "\u{3164}", "\u{115F}", "\u{FFFD}", "@",
    "#", "http://a.b/c?d=e",
    "me@example.com", "k:a", "к:а", "can't", "x\u{308}y", "ﾊﾟ", "ﾊ\u{309A}", "\u{0344}", "\u{0F77}", "\u{0E33}", "ែ",
    "ំ",
  ]

  /// Bytes that are not UTF-8.
  static let invalid: [[UInt8]] = [
    [0x80], [0xFF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98],
    [0xF4, 0x90, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE0, 0x80, 0xAF], [0xC1, 0xBF], [0xBF, 0xBF],
  ]

  /// A random mixture of pieces as bytes; with invalid bytes among them where asked for.
  static func mixture(_ generator: inout SeededGenerator, pieces count: Int, valid: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count {
      if !valid, Int.random(in: 0..<6, using: &generator) == 0 {
        bytes += invalid.randomElement(using: &generator) ?? []
      } else {
        bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    return bytes
  }
}
