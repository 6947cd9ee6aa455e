import FrontlineLanguage
import FrontlineText
import Testing

@Test(arguments: [
  ("Καλημέρα", "el", "Grek"), ("Բարեւ", "hy", "Armn"), ("გამარჯობა", "ka", "Geor"), ("สวัสดี", "th", "Thai"),
  ("ສະບາຍດີ", "lo", "Laoo"), ("សួស្តី", "km", "Khmr"), ("မင်္ဂလာပါ", "my", "Mymr"), ("안녕하세요", "ko", "Hang"),
  ("নমস্কার", "bn", "Beng"), ("வணக்கம்", "ta", "Taml"), ("నమస్కారం", "te", "Telu"), ("ನಮಸ್ಕಾರ", "kn", "Knda"),
  ("നമസ്കാരം", "ml", "Mlym"), ("નમસ્તે", "gu", "Gujr"), ("ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "pa", "Guru"), ("ආයුබෝවන්", "si", "Sinh"),
  ("こんにちは", "ja", "Jpan"), ("テスト", "ja", "Jpan"), ("你好", "zh", "Hani"), ("привет, как дела", "ru", "Cyrl"),
  ("مرحبا كيف حالك", "ar", "Arab"), ("hello, how are you", "en", "Latn"),
])
func aScriptOfOneLanguageDecides(text: String, language: String, script: String) {
  let detection = LanguageDetector().detect(text)
  #expect(detection.language.description == language)
  #expect(detection.script.code == script)
  #expect(detection.confidence > 0.6)
}

@Test(arguments: [
  ("我要退款", "zh"), ("请问怎么退货", "zh"), ("請問怎麼退貨", "zh-Hant"), ("帳號無法登入", "zh-Hant"), ("账号无法登录", "zh"),
  ("点解我嘅卡畀人拒絕咗", "yue"), ("鲜の每日牛奶怎么退货", "zh"), ("払戻", "ja"),
  ("搞定ㄌ", "zh-Hant"), ("ㄏㄏ 好ㄉ", "zh-Hant"), ("手把飄移", "zh-Hant"), ("手柄飘移", "zh"), ("怎麼用Excel", "zh-Hant"),
])
func hanTextsAreToldApartByCharactersThatExistInOneOfThem(text: String, language: String) {
  #expect(LanguageDetector().detect(text).language.description == language)
}

@Test func serbianIsToldByScript() {
  let detector = LanguageDetector()
  #expect(detector.detect("Где је моја поруџбина, већ чекам две недеље").language.description == "sr")
  let latin = detector.detect("Gde je moja porudžbina, već čekam dve nedelje")
  #expect(["sr-Latn", "hr", "bs"].contains(latin.language.description))
}

@Test func decomposedLettersCountAsComposedOnes() {
  let detector = LanguageDetector()
  for (composed, decomposed) in [
    ("où est ma commande déjà payée", "ou\u{300} est ma commande de\u{301}ja\u{300} paye\u{301}e"),
    (
      "tôi muốn được hoàn tiền",
      "to\u{302}i muo\u{302}\u{301}n \u{111}u\u{31B}o\u{31B}\u{323}c hoa\u{300}n tie\u{302}\u{300}n"
    ),
    ("мой заказ", "мои\u{306} заказ"),
  ] {
    #expect(detector.detect(composed) == detector.detect(decomposed), "\(composed)")
  }
}
