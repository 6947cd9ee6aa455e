// The words of the shipped packs' languages, lower case. In scripts without spaces they may follow one another.

extension RatingWord {
  /// Every word with what it can be.
  static let table: [String: RatingWord] = {
    var table: [String: RatingWord] = [:]
    for (words, meaning) in entries {
      for word in words.split(separator: " ") { table[String(word)] = meaning }
    }
    return table
  }()

  /// The most scalars of a word, so that a text without spaces is cut in bounded time.
  static let longest = table.keys.map(\.unicodeScalars.count).max() ?? 1

  private static let entries: [(String, RatingWord)] =
    numbers + [
      ("star stars point points", .unit),
      ("星 颗星 顆星 分 点 點 つ星 点です 分です つ", .unit),
      ("별 점 점이요 점입니다 점이에요 점요 별점 개 개요 개입니다", .unit),
      ("ดาว คะแนน ดวง", .unit),
      ("estrella estrellas punto puntos", .unit),
      ("نجمة نجوم نقطة نقاط درجة درجات", .unit),
      ("out of from over de sobre من จาก 中 満点中 점만점에 만점에", .outOf),
      ("yes yeah yep yup sure solved fixed ok", .yes),
      ("是 是的 对 對 嗯 好了 解决了 解決了 已解决 已解決 都解决了 都解決了 有", .yes),
      ("はい ええ うん 解決しました 解決した 解決済み", .yes),
      ("네 예 응 넵 해결됐어요 해결되었습니다 해결됐습니다", .yes),
      ("ใช่ ค่ะ ครับ แก้ไขแล้ว เรียบร้อยแล้ว เรียบร้อย", .yes),
      ("sí si claro resuelto", .yes),
      ("نعم أجل ايوه أيوه تم حلت حُلت", .yes),
      ("no nope nah not", .no),
      ("不 不是 没有 沒有 没 沒 否 没解决 沒解決 没有解决 沒有解決 还没 還沒 还没有 還沒有 未解决 未解決", .no),
      ("いいえ いえ 未解決 解決していません 解決してません 解決していない まだです", .no),
      ("아니요 아니오 아뇨 아니 안됐어요 해결안됐어요 아직이요", .no),
      ("ไม่ ไม่ใช่ ยังไม่ ยัง ยังไม่ได้ ยังไม่แก้", .no),
      ("لا كلا", .no),
      (
        "i i'd give it a an rate rating my is would the please pls thanks thank you it's was solved! very good", .filler
      ),
      ("我 给 給 打 评 評 满意 滿意 谢谢 謝謝 了 吧 评分 評分", .filler),
      ("です ます 評価 は 評価は ありがとう ありがとうございます", .filler),
      ("드려요 드립니다 줄게요 감사합니다 평점 이요 요", .filler),
      ("ให้ ขอ ขอบคุณ นะ เลย", .filler),
      ("le doy un una gracias por favor le pongo", .filler),
      ("أعطي أعطيكم أعطيك تقييم تقييمي شكرا شكرًا", .filler),
    ]

  private static let numbers: [(String, RatingWord)] = [
    ("one 一 하나 한 หนึ่ง uno una واحد واحدة ひとつ 一つ", .number(1)),
    ("two 二 两 兩 둘 두 สอง dos اثنان اثنين نجمتان نجمتين ふたつ 二つ", .number(2)),
    ("three 三 셋 세 สาม tres ثلاث ثلاثة みっつ 三つ", .number(3)),
    ("four 四 넷 네개 สี่ cuatro أربع أربعة よっつ 四つ", .number(4)),
    ("five 五 다섯 ห้า cinco خمس خمسة いつつ 五つ 満点 满分 滿分 만점", .number(5)),
  ]
}
