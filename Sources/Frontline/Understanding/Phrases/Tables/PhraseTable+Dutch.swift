extension PhraseTable {
  /// Dutch.
  static let dutch = PhraseTable(
    tag: "nl", ownName: "Nederlands",
    names: """
      nl: Nederlands, Nederlandse, Nederlandse taal, Vlaams, Hollands
      en: Engels, Engelse, Engelse taal
      zh: Chinees, Mandarijn
      zh-Hans: vereenvoudigd Chinees
      zh-Hant: traditioneel Chinees, Kantonees
      ja: Japans
      ko: Koreaans
      th: Thais
      vi: Vietnamees
      id: Indonesisch
      ms: Maleis
      fil: Filipijns, Tagalog
      hi: Hindi
      ar: Arabisch
      he: Hebreeuws
      tr: Turks
      ru: Russisch
      uk: Oekraïens
      de: Duits, Duitse
      fr: Frans, Franse
      es: Spaans, Spaanse
      pt: Portugees
      pt-BR: Braziliaans Portugees
      it: Italiaans
      pl: Pools
      sv: Zweeds
      """,
    asks: """
      alsjeblieft, alstublieft, aub, a u b, svp, graag, kan je, kun je, kunt u, kan u, zou je, zou u,
      zouden we, kunnen we, kunnen wij, mag ik, mag het, kan ik, kan het, kan dit, spreek je, spreekt u,
      spreken jullie, spreek, spreken, praat, praten, praat je, schrijf, schrijven, antwoord, antwoorden,
      beantwoorden, wissel, wisselen, schakel, overschakelen, overgaan, verander, veranderen, verder,
      verdergaan, doorgaan, vertaal, vertalen, gebruik, gebruiken, ik wil, ik wil graag, ik zou graag,
      ik heb liever, ik spreek, liever, is het mogelijk, laten we, begrijp je, uitleggen, chatten
      """,
    fillers: """
      in, in het, naar, naar het, op, de, een, met, met mij, met ons, mij, me, ons, ik, wij, we, je, jij, u,
      jullie, taal, de taal, nu, vanaf nu, voortaan, hier, alleen, enkel, weer, terug, of, en, als het kan,
      indien mogelijk, mogelijk, beter, makkelijker, is beter, zou beter zijn, dan, ook, maar dan, aan, doen,
      om, te
      """,
    copulas: """
      is, het, heeft u, hebben jullie, dit, dat
      """,
    nots: """
      niet, geen, nooit, slecht, zonder, nauwelijks
      """,
    froms: """
      van, van het, vanuit, in plaats van, ipv
      """,
    buts: """
      maar
      """,
    courtesies: """
      hallo, hoi, hey, dag, goedendag, goedemorgen, goedemiddag, goedenavond, goedenacht, dank, dank je,
      dank je wel, dankjewel, dank u, dank u wel, dankuwel, bedankt, hartelijk bedankt, hartelijk dank,
      heel erg bedankt, alvast bedankt, thanks, graag gedaan, ja, jawel, jep, nee, nee dank je, nee bedankt,
      oké, oke, prima, goed, heel goed, top, super, perfect, mooi, fijn, begrepen, duidelijk, snap ik,
      ik snap het, sorry, excuses, pardon, doei, tot ziens, tot later, groetjes, groeten, mvg,
      met vriendelijke groet, alsjeblieft, alstublieft, aub
      """)
}
