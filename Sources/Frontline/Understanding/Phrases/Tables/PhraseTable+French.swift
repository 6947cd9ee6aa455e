extension PhraseTable {
  /// French.
  static let french = PhraseTable(
    tag: "fr", ownName: "français",
    names: """
      fr: français, française, langue française
      en: anglais, anglaise, langue anglaise
      zh: chinois, chinoise, mandarin
      zh-Hans: chinois simplifié
      zh-Hant: chinois traditionnel, cantonais
      ja: japonais, japonaise
      ko: coréen, coréenne
      th: thaï, thaïlandais
      vi: vietnamien
      id: indonésien
      ms: malais
      fil: filipino, tagalog, philippin
      hi: hindi
      ar: arabe
      he: hébreu
      tr: turc
      ru: russe
      uk: ukrainien
      de: allemand, allemande
      es: espagnol, espagnole
      pt: portugais
      pt-BR: portugais brésilien
      it: italien, italienne
      nl: néerlandais, hollandais, flamand
      pl: polonais
      sv: suédois
      """,
    asks: """
      s'il vous plaît, s'il te plaît, svp, stp, s v p, s t p, pouvez vous, pourriez vous, peux tu, pourrais tu,
      peut on, pourrait on, pouvons nous, pourrions nous, puis je, est ce que vous, est ce que tu,
      est ce qu on peut, est ce possible, c est possible, est il possible, parlez vous, parles tu, vous parlez,
      tu parles, parle, parlez, parler, parlons, écris, écrivez, écrire, réponds, répondez, répondre, passer,
      passez, passons, changer, changez, changeons, basculer, continuer, continuons, continuez, traduire,
      traduisez, utiliser, utilisez, je veux, je voudrais, j aimerais, je souhaite, je préfère, je préférerais,
      je parle, je comprends, on peut, vous pouvez, tu peux, veuillez, merci de, discuter, communiquer,
      expliquer, expliquez
      """,
    fillers: """
      en, à, au, aux, l, le, la, les, d, moi, me, nous, avec moi, avec nous, on, je, vous, tu, te, langue,
      la langue, de langue, maintenant, à partir de maintenant, désormais, ici, seulement, uniquement, plutôt,
      mieux, ce serait mieux, plus facile, plus simple, serait, ou, et, si possible, que, qu, y, aussi,
      pour moi, svp
      """,
    copulas: """
      c est, est, il y a, avez vous, ce
      """,
    nots: """
      ne, n, pas, non, aucun, jamais, mal, sans, rien
      """,
    froms: """
      passer de, passer du, changer de, changer du, au lieu de, au lieu du, plutôt que, plutôt qu en
      """,
    buts: """
      mais
      """,
    courtesies: """
      bonjour, bonsoir, salut, coucou, bonne journée, bonne soirée, bonne nuit, merci, merci beaucoup,
      merci bien, merci à vous, mille mercis, mrc, de rien, je vous en prie, je t en prie, oui, ouais, ouaip,
      si, non, nan, d accord, daccord, dac, ok merci, bien, très bien, c est bon, c est bien, parfait, super,
      génial, top, nickel, entendu, compris, je comprends, bien reçu, pardon, désolé, désolée, excusez moi,
      excuse moi, au revoir, à bientôt, à plus, bye, ciao, cordialement, s'il vous plaît, s'il te plaît, svp,
      stp, beaucoup, mdr, ptdr, madame, monsieur
      """)
}
