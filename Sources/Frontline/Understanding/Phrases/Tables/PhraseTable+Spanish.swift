extension PhraseTable {
  /// Spanish.
  static let spanish = PhraseTable(
    tag: "es", ownName: "español",
    names: """
      es: español, española, castellano, idioma español
      en: inglés, inglesa, idioma inglés
      zh: chino, mandarín, chino mandarín
      zh-Hans: chino simplificado
      zh-Hant: chino tradicional, cantonés
      ja: japonés, japonesa
      ko: coreano
      th: tailandés
      vi: vietnamita
      id: indonesio
      ms: malayo
      fil: filipino, tagalo, tagalog
      hi: hindi
      ar: árabe
      he: hebreo
      tr: turco
      ru: ruso
      uk: ucraniano
      de: alemán
      fr: francés
      pt: portugués
      pt-BR: portugués brasileño, portugués de Brasil
      it: italiano
      nl: neerlandés, holandés
      pl: polaco
      sv: sueco
      """,
    asks: """
      por favor, porfavor, porfa, x favor, xfa, pf, podemos, podríamos, podemos hablar, puedes, podrías, puede,
      podría, pueden, podrían, puedo, se puede, es posible, sería posible, habla, hablas, hablan, hablar,
      hablamos, hablemos, háblame, hábleme, háblenme, alguien habla, escribe, escriba, escribir, escríbeme,
      escríbame, responde, responda, respondan, responder, respóndeme, respóndame, contesta, conteste,
      contestar, contéstame, contésteme, cambia, cambie, cambien, cambiar, cámbialo, pasa, pase, pasar,
      pasamos, sigue, siga, seguir, sigamos, seguimos, continuar, continuemos, continúe, traduce, traduzca,
      traducir, usa, use, usar, quiero, quisiera, me gustaría, prefiero, preferiría, necesito, hablo, yo hablo,
      solo hablo, atiendan, atiéndame, explícame, explíqueme, responden, respóndanme, escribirte, escribirle,
      escribirles, ponlo, póngalo, pónmelo, puede ser, hablarme, hablarle, hablarte, escríbanme, atender,
      me atienden, me puede atender, contestan
      """,
    fillers: """
      en, al, a, el, la, lo, los, me, nos, conmigo, con nosotros, yo, tú, usted, ustedes, te, le, idioma,
      el idioma, de idioma, lengua, ahora, a partir de ahora, desde ahora, de ahora en adelante, aquí, solo,
      sólo, solamente, mejor, mejor si, es mejor, sería mejor, más fácil, es más fácil, o, u, y, si es posible,
      si puede, si puedes, si se puede, que, para mí, mi, también, entiendo, sé, con, ser, de nuevo, otra vez,
      la conversación, el chat, quiero que
      """,
    copulas: """
      es, está, están, tienen, tienes, hay
      """,
    nots: """
      no, nada, nunca, mal, poco, tampoco, sin, ni
      """,
    froms: """
      del, cambiar de, pasar de, en vez de, en lugar de
      """,
    buts: """
      pero, sino
      """,
    courtesies: """
      hola, holaa, holi, ola, buenos días, buen día, buenas, buenas tardes, buenas noches, qué tal, gracias,
      grax, grcs, muchas gracias, mil gracias, muchísimas gracias, ok gracias, de nada, por favor, porfa,
      porfavor, sí, si, sip, claro, no, nop, nel, no gracias, vale, bueno, bien, muy bien, perfecto, genial,
      excelente, entendido, entiendo, ya, ya veo, listo, dale, de acuerdo, está bien, ta bien, perdón, perdona,
      perdone, disculpa, disculpe, lo siento, adiós, hasta luego, hasta pronto, chao, chau, nos vemos, saludos,
      un saludo, amigo, amiga, señor, señora, jaja, jajaja, tardes, días
      """)
}
