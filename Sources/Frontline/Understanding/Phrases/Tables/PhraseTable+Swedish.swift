extension PhraseTable {
  /// Swedish.
  static let swedish = PhraseTable(
    tag: "sv", ownName: "svenska",
    names: """
      sv: svenska, svensk, på svenska
      en: engelska, engelsk
      zh: kinesiska, mandarin
      zh-Hans: förenklad kinesiska
      zh-Hant: traditionell kinesiska, kantonesiska
      ja: japanska
      ko: koreanska
      th: thailändska, thai
      vi: vietnamesiska
      id: indonesiska
      ms: malajiska
      fil: filippinska, tagalog
      hi: hindi
      ar: arabiska
      he: hebreiska
      tr: turkiska
      ru: ryska
      uk: ukrainska
      de: tyska, tysk
      fr: franska, fransk
      es: spanska, spansk
      pt: portugisiska
      pt-BR: brasiliansk portugisiska
      it: italienska
      nl: nederländska, holländska
      pl: polska
      """,
    asks: """
      snälla, tack, vänligen, kan du, kan ni, kan vi, kan jag, kan man, kunde vi, skulle du kunna,
      skulle vi kunna, skulle ni kunna, pratar du, pratar ni, talar du, talar ni, prata, pratar, tala, talar,
      skriv, skriva, svara, svar, byt, byta, byt till, byta till, ändra, ändra till, växla, växla till,
      gå över till, fortsätt, fortsätta, översätt, översätta, använd, använda, jag vill, jag skulle vilja,
      jag föredrar, jag pratar, jag talar, hellre, helst, gärna, är det möjligt, går det, går det bra, låt oss,
      ska vi, vill, förstår du, förklara, chatta
      """,
    fillers: """
      på, till, i, med, med mig, med oss, mig, oss, jag, vi, du, ni, språk, språket, nu, från och med nu,
      hädanefter, här, bara, endast, igen, tillbaka, eller, och, om möjligt, möjligt, om det går, bättre,
      enklare, lättare, är bättre, vore bättre, att, istället, också, då, bra, min, den
      """,
    copulas: """
      är, det, har ni
      """,
    nots: """
      inte, ej, ingen, inget, aldrig, dåligt, dålig, utan att, knappt
      """,
    froms: """
      från, istället för, i stället för
      """,
    buts: """
      men, utan
      """,
    courtesies: """
      hej, hejsan, hallå, tjena, tja, tjenare, god morgon, godmorgon, god dag, god kväll, god natt, tack,
      tackar, tack så mycket, tusen tack, stort tack, tack tack, tack för hjälpen, varsågod, ingen fara, ja,
      japp, jo, jadå, nej, nä, nej tack, ja tack, okej, bra, mycket bra, jättebra, toppen, super, perfekt,
      fint, förstår, jag förstår, uppfattat, självklart, absolut, förlåt, ursäkta, ledsen, hejdå, hej då,
      vi ses, snälla, mvh, hälsningar, med vänliga hälsningar
      """)
}
