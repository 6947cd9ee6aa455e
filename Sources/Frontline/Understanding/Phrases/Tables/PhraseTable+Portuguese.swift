extension PhraseTable {
  /// Portuguese.
  static let portuguese = PhraseTable(
    tag: "pt", ownName: "português",
    names: """
      pt: português, portuguesa, língua portuguesa
      pt-BR: português do Brasil, português brasileiro, ptbr, pt-br
      en: inglês, inglesa, língua inglesa
      zh: chinês, mandarim
      zh-Hans: chinês simplificado
      zh-Hant: chinês tradicional, cantonês
      ja: japonês
      ko: coreano
      th: tailandês
      vi: vietnamita
      id: indonésio
      ms: malaio
      fil: filipino, tagalo, tagalog
      hi: hindi, híndi
      ar: árabe
      he: hebraico
      tr: turco
      ru: russo
      uk: ucraniano
      de: alemão
      fr: francês
      es: espanhol, castelhano
      it: italiano
      nl: holandês, neerlandês
      pl: polonês, polaco
      sv: sueco
      """,
    asks: """
      por favor, porfavor, pfv, pfvr, pf, pff, podemos, poderíamos, pode, poderia, podem, poderiam, podes,
      posso, dá para, dá pra, tem como, é possível, seria possível, você fala, vocês falam, fala, falam, falar,
      falamos, fale, falem, vamos falar, vamos, escreva, escreve, escrever, responda, responde, responder,
      respondam, muda, mude, mudar, mudem, troca, troque, trocar, passa, passe, passar, continuar, continue,
      continuamos, traduza, traduzir, usar, use, quero, queria, gostaria, gostaria de, prefiro, preferia,
      preciso, eu falo, falo, só falo, atendimento, conversar, explique, explica
      """,
    fillers: """
      em, no, na, para, pra, pro, o, a, ao, me, nos, comigo, conosco, connosco, eu, você, vocês, tu, idioma,
      o idioma, de idioma, língua, a língua, agora, a partir de agora, de agora em diante, aqui, só, somente,
      apenas, melhor, é melhor, seria melhor, mais fácil, é mais fácil, ou, e, se possível, se puder, se der,
      que, para mim, pra mim, meu, também, entendo, de, com
      """,
    copulas: """
      é, está, tem, têm, há
      """,
    nots: """
      não, nao, n sei, nunca, mal, sem, nem, pouco
      """,
    froms: """
      mudar do, trocar do, passar do, mudar de, trocar de, passar de, em vez de, em vez do, ao invés de,
      ao invés do
      """,
    buts: """
      mas
      """,
    courtesies: """
      olá, ola, oi, oii, oie, opa, e aí, bom dia, boa tarde, boa noite, tudo bem, obrigado, obrigada, obg,
      obgd, brigado, brigada, muito obrigado, muito obrigada, valeu, vlw, de nada, por favor, sim, ss, não,
      nao, nn, claro, tá, ta, tá bom, ta bom, tá bem, ok obrigado, ok obrigada, certo, beleza, blz, bom,
      muito bom, ótimo, perfeito, legal, show, entendi, entendido, percebi, desculpa, desculpe, perdão,
      com licença, tchau, até logo, até mais, adeus, abraço, abraços, muito, kkk, kkkk, rsrs, rs, senhor,
      senhora
      """)
}
