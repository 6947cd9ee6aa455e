extension PhraseTable {
  /// Italian.
  static let italian = PhraseTable(
    tag: "it", ownName: "italiano",
    names: """
      it: italiano, italiana, lingua italiana
      en: inglese, lingua inglese
      zh: cinese, mandarino
      zh-Hans: cinese semplificato
      zh-Hant: cinese tradizionale, cantonese
      ja: giapponese
      ko: coreano
      th: tailandese, thailandese, thai
      vi: vietnamita
      id: indonesiano
      ms: malese
      fil: filippino, tagalog
      hi: hindi
      ar: arabo, araba
      he: ebraico
      tr: turco
      ru: russo
      uk: ucraino
      de: tedesco, tedesca
      fr: francese
      es: spagnolo, spagnola
      pt: portoghese
      pt-BR: portoghese brasiliano
      nl: olandese, neerlandese
      pl: polacco
      sv: svedese
      """,
    asks: """
      per favore, per piacere, perfavore, possiamo, potremmo, puoi, può, potresti, potrebbe, potete, posso,
      si può, è possibile, sarebbe possibile, parli, parla, parlate, parlare, parliamo, parlami, mi parli,
      scrivi, scriva, scrivere, scrivimi, rispondi, risponda, rispondere, rispondimi, rispondete, mi risponda,
      cambia, cambi, cambiare, cambiamo, passa, passi, passare, passiamo, continua, continuare, continuiamo,
      traduci, traduca, tradurre, usa, usare, voglio, vorrei, vorremmo, preferisco, preferirei, io parlo,
      parlo, parlo solo, spiegami, qualcuno parla, cortesemente
      """,
    fillers: """
      in, l, il, la, lo, a, al, all, alla, mi, me, con me, con noi, ci, io, tu, lei, voi, noi, lingua,
      la lingua, adesso, ora, d ora in poi, da ora, qui, solo, soltanto, meglio, è meglio, sarebbe meglio,
      più facile, più semplice, o, oppure, e, se possibile, che, per me, anche, capisco, so, grazie
      """,
    copulas: """
      è, c è, sono, avete, hai
      """,
    nots: """
      non, no, niente, male, senza, poco
      """,
    froms: """
      dal, dall, dalla, passare da, cambiare da, invece di, invece dell, invece del
      """,
    buts: """
      ma, bensì
      """,
    courtesies: """
      ciao, salve, buongiorno, buon giorno, buonasera, buona sera, buonanotte, buona giornata, grazie,
      grazie mille, mille grazie, tante grazie, molte grazie, grazie tante, prego, di niente, sì, si, certo,
      no, no grazie, va bene, vabbè, ok grazie, bene, benissimo, molto bene, perfetto, ottimo, fantastico,
      capito, ho capito, d accordo, esatto, scusa, scusi, scusate, mi dispiace, arrivederci, a presto, addio,
      per favore, per piacere, saluti, cordiali saluti, signore, signora, ahah, ahaha
      """)
}
