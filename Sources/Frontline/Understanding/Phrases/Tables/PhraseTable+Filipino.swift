extension PhraseTable {
  /// Filipino.
  static let filipino = PhraseTable(
    tag: "fil", ownName: "Filipino",
    names: """
      fil: Filipino, Tagalog, wikang Filipino, wikang Tagalog, Pilipino, Taglish
      en: Ingles, English, wikang Ingles
      zh: Intsik, Tsino, Chinese, Mandarin, wikang Tsino
      zh-Hans: pinasimpleng Tsino
      zh-Hant: tradisyonal na Tsino
      ja: Hapon, Japanese, wikang Hapon, Nihonggo
      ko: Koreano, Korean, wikang Koreano
      th: Thai
      vi: Biyetnames
      id: Indones, Indonesian
      ms: Malay
      hi: Hindi
      ar: Arabe, Arabo, Arabic
      he: Hebreo, Ebreo
      tr: Turko
      ru: Ruso
      uk: Ukranyo
      de: Aleman
      fr: Pranses
      es: Espanyol, Kastila
      pt: Portuges
      it: Italyano
      nl: Olandes
      pl: Polako
      sv: Suweko
      """,
    asks: """
      pwede, pwede ba, pwede bang, pwede po ba, pwede po bang, puwede, puwede ba, puwede bang, puwede po ba,
      maaari ba, maaari po ba, maaari bang, paki, pakisuyo, mag, mag usap, magusap, magsalita, sumagot,
      sagutin, sagot, isulat, magsulat, mag chat, mag tagalog, magtagalog, mag english, mag ingles,
      nagsasalita, marunong, gamitin, gamit, gumamit, palitan, ilipat, lumipat, isalin, gusto, gusto ko,
      gusto kong, nais ko, pakisagot, paki sagot, paki reply, makipag usap
      """,
    fillers: """
      sa, ng, na, ang, ba, bang, po, opo, ho, ako, ko, kong, akin, ka, ikaw, kayo, mo, niyo, ninyo, tayo,
      natin, namin, kami, lang, lamang, nalang, na lang, naman, nga, wika, wikang, ngayon, simula ngayon,
      mula ngayon, mas, mas madali, mas mabuti, o, at, para, para sa akin, dito, rin, din, muna
      """,
    copulas: """
      ay, ito, may, meron
      """,
    nots: """
      hindi ako, hindi ko, hindi po ako, hindi marunong, di ako, di ko, huwag, wag, ayaw, ayaw ko
      """,
    froms: """
      mula sa, galing sa, imbes na, sa halip na
      """,
    buts: """
      pero, ngunit, kundi
      """,
    courtesies: """
      kumusta, kamusta, magandang umaga, magandang hapon, magandang gabi, magandang araw, hello po, hi po,
      salamat, salamat po, maraming salamat, maraming salamat po, thank you po, walang anuman, oo, opo, oho,
      hindi, hindi po, sige, sige po, okay po, ok po, ayos, paumanhin, pasensya, pasensya na, sorry po, paalam,
      ingat, po, na, naman, mabuti, maganda, ganun ba, ah ok
      """)
}
