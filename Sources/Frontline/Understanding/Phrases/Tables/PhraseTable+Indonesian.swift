extension PhraseTable {
  /// Indonesian.
  static let indonesian = PhraseTable(
    tag: "id", ownName: "Bahasa Indonesia",
    names: """
      id: bahasa Indonesia, bhs Indonesia, bahasa Indo, bhs Indo, b Indonesia, Indonesian
      en: bahasa Inggris, Inggris, bhs Inggris
      zh: bahasa Mandarin, bahasa Cina, bahasa Tionghoa, bahasa China
      zh-Hans: Mandarin sederhana, Tionghoa sederhana
      zh-Hant: Mandarin tradisional, Tionghoa tradisional, bahasa Kanton
      ja: bahasa Jepang, Jepang, bhs Jepang
      ko: bahasa Korea, bhs Korea
      th: bahasa Thai, bahasa Thailand
      vi: bahasa Vietnam
      ms: bahasa Melayu, Melayu
      fil: bahasa Filipina, bahasa Tagalog
      hi: bahasa Hindi, bahasa India
      ar: bahasa Arab
      he: bahasa Ibrani
      tr: bahasa Turki
      ru: bahasa Rusia
      uk: bahasa Ukraina
      de: bahasa Jerman
      fr: bahasa Prancis, bahasa Perancis
      es: bahasa Spanyol
      pt: bahasa Portugis
      it: bahasa Italia
      nl: bahasa Belanda
      pl: bahasa Polandia
      sv: bahasa Swedia
      """,
    asks: """
      tolong, mohon, silakan, bisa, bisakah, bisa gak, bisa nggak, bisa ga, bisa tidak, boleh, bolehkah,
      apa bisa, apakah bisa, apakah anda bisa, pakai, pake, gunakan, menggunakan, bicara, berbicara, ngomong,
      ngobrol, jawab, balas, tulis, ketik, ganti, ganti ke, ubah, ubah ke, ke bahasa, terjemahkan, mau, ingin,
      saya mau, saya ingin, lanjut, lanjutkan, chat, jelaskan
      """,
    fillers: """
      dalam, dengan, dlm, dgn, ke, di, saya, aku, kami, kita, anda, kamu, kak, kakak, min, admin, mas, mbak,
      pak, bu, gan, aja, saja, dong, ya, yah, kah, sih, deh, lebih baik, lebih, lebih mudah, bahasa, bahasanya,
      sekarang, mulai sekarang, atau, dan, untuk, hanya, cuma, kepada saya, apakah, apa, jadi, menjadi, terus,
      di sini, gak, nggak, ga, ngga, tidak, enggak
      """,
    copulas: """
      ada, itu, ini, adalah, apa ada
      """,
    nots: """
      tidak bisa, gak bisa, nggak bisa, ga bisa, tidak mau, gak mau, tidak bicara, tidak berbicara,
      tidak paham, tidak mengerti, gak paham, gak ngerti, nggak ngerti, tidak suka, bukan, jangan, kurang
      """,
    froms: """
      dari, dari bahasa, daripada, bukan
      """,
    buts: """
      tapi, tetapi, melainkan
      """,
    courtesies: """
      halo, hai, hallo, selamat pagi, selamat siang, selamat sore, selamat malam, pagi, siang, sore, malam,
      permisi, assalamualaikum, terima kasih, terimakasih, trims, makasih, makasi, mksh, tks, thx ya, banyak,
      terima kasih banyak, makasih banyak, sama sama, iya, ya, iyaa, yoi, tidak, nggak, gak, enggak, bukan,
      baik, baiklah, oke, ok kak, sip, siap, mantap, bagus, betul, benar, maaf, mohon maaf, tolong, silakan,
      sampai jumpa, dadah, kak, min, pak, bu, gan, sis, dong, wkwk, wkwkwk, wkwkwkwk, hehe
      """)
}
