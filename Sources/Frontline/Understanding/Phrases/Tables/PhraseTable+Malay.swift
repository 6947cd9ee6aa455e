extension PhraseTable {
  /// Malay.
  static let malay = PhraseTable(
    tag: "ms", ownName: "Bahasa Melayu",
    names: """
      ms: bahasa Melayu, bahasa Malaysia, BM, b Melayu, Melayu
      en: bahasa Inggeris, Inggeris
      zh: bahasa Cina, bahasa Mandarin
      zh-Hans: Cina Ringkas
      zh-Hant: Cina Tradisional, bahasa Kantonis
      ja: bahasa Jepun
      ko: bahasa Korea
      th: bahasa Thai, bahasa Siam
      vi: bahasa Vietnam
      id: bahasa Indonesia
      fil: bahasa Filipina, bahasa Tagalog
      hi: bahasa Hindi
      ar: bahasa Arab
      he: bahasa Ibrani
      tr: bahasa Turki
      ru: bahasa Rusia
      uk: bahasa Ukraine
      de: bahasa Jerman
      fr: bahasa Perancis
      es: bahasa Sepanyol
      pt: bahasa Portugis
      it: bahasa Itali
      nl: bahasa Belanda
      pl: bahasa Poland
      sv: bahasa Sweden
      """,
    asks: """
      tolong, sila, boleh, bolehkah, boleh tak, boleh ke, boleh cakap, cakap, bercakap, berbual, sembang,
      jawab, balas, tulis, taip, guna, gunakan, tukar, tukar ke, tukar kepada, ubah, ubah kepada, terjemah,
      terjemahkan, nak, saya nak, saya mahu, mahu, teruskan
      """,
    fillers: """
      dalam, dgn, dengan, kepada, ke, saya, aku, kami, kita, anda, awak, encik, cik, puan, admin, sahaja, saja,
      je, lah, ya, tak, ke tak, lebih baik, lebih senang, bahasa, sekarang, mulai sekarang, atau, dan, untuk,
      hanya, di sini, apa, adakah, adakah anda boleh, tidak
      """,
    copulas: """
      ada, itu, ini, ialah
      """,
    nots: """
      tak faham, tak pandai, tak boleh, tak tahu, tak nak, tidak faham, tidak mahu, tidak pandai, tidak boleh,
      bukan, jangan, kurang
      """,
    froms: """
      dari, daripada, bukan
      """,
    buts: """
      tapi, tetapi
      """,
    courtesies: """
      helo, hai, selamat pagi, selamat tengah hari, selamat petang, selamat malam, salam, assalamualaikum,
      terima kasih, tq, tqvm, timekasih, terima kasih banyak, banyak, sama sama, ya, yer, tak, tidak, bukan,
      baik, baiklah, okey, ok boleh, boleh, betul, maaf, minta maaf, tolong, sila, jumpa lagi, selamat tinggal,
      encik, cik, puan, tuan, lah, bagus, faham
      """)
}
