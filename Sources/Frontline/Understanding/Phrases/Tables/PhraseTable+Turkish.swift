extension PhraseTable {
  /// Turkish; a name also with its endings.
  static let turkish = PhraseTable(
    tag: "tr", ownName: "Türkçe",
    names: """
      tr: Türkçe, Türk dili, Türkçesi
      en: İngilizce
      zh: Çince, Mandarin
      zh-Hans: Basitleştirilmiş Çince
      zh-Hant: Geleneksel Çince, Kantonca
      ja: Japonca
      ko: Korece
      th: Tayca, Tay dili
      vi: Vietnamca
      id: Endonezce, Endonezyaca
      ms: Malayca
      fil: Filipince, Tagalogca
      hi: Hintçe
      ar: Arapça
      he: İbranice
      ru: Rusça
      uk: Ukraynaca
      de: Almanca
      fr: Fransızca
      es: İspanyolca
      pt: Portekizce
      it: İtalyanca
      nl: Felemenkçe, Hollandaca, Flemenkçe
      pl: Lehçe, Polonyaca
      sv: İsveççe
      """,
    suffixes: "ye ya yi yı de da mi mı nin nın",
    fromSuffixes: "den dan",
    asks: """
      lütfen, konuş, konuşalım, konuşabilir, konuşabilir miyiz, konuşabilir misiniz, konuşuyor musunuz,
      konuşuyor musun, konuşun, konuşur musun, konuşur musunuz, konuşmak, konuşmak istiyorum, yaz, yazın,
      yazar mısınız, yazar mısın, yazabilir misiniz, yazabilir miyiz, yazışalım, cevap, cevap ver, cevap verin,
      cevap verir misiniz, cevap verebilir misiniz, yanıt, yanıtla, yanıt ver, yanıt verin, yanıtlar mısınız,
      geç, geçelim, geçin, geçebilir miyiz, geçiş, değiştir, değiştirin, değiştirelim, çevir, çevirin, devam,
      devam et, devam edelim, devam edebilir miyiz, istiyorum, isterim, rica, rica ederim, olur mu,
      olabilir mi, mümkün mü, mümkün müdür, biliyor musun, biliyor musunuz, anlıyor musunuz, kullan, kullanın,
      tercih ederim, konuşuyorum, açıkla, açıklayın, yardım
      """,
    fillers: """
      dil, dili, dilini, dilinde, bana, bize, benimle, bizimle, ben, biz, siz, sen, ile, olarak, mi, mı, mu,
      mü, misiniz, mısınız, miyiz, mıyız, şimdi, bundan sonra, artık, burada, sadece, yalnızca, ya da, veya,
      ve, daha, daha iyi, daha kolay, olsun, olursa, sevinirim, iyi olur, ver, verin, et, edin, de, da
      """,
    copulas: """
      var, var mı, bu
      """,
    nots: """
      değil, bilmiyorum, anlamıyorum, konuşamıyorum, konuşmuyorum, bilmem, istemiyorum, olmasın, kötü, yok
      """,
    froms: """
      yerine
      """,
    buts: """
      ama, fakat
      """,
    courtesies: """
      merhaba, merhabalar, selam, selamlar, günaydın, iyi günler, iyi akşamlar, iyi geceler, teşekkür,
      teşekkürler, teşekkür ederim, teşekkür ederiz, çok teşekkürler, çok teşekkür ederim, sağol, sağ ol,
      sağolun, sağ olun, tşk, tşkler, eyvallah, rica ederim, bir şey değil, evet, evt, hayır, yok, tamam,
      tamamdır, tmm, peki, olur, güzel, harika, süper, anladım, özür dilerim, pardon, affedersiniz,
      kusura bakmayın, hoşçakal, hoşça kalın, görüşürüz, güle güle, lütfen, çok, sağlık olsun, kolay gelsin
      """)
}
