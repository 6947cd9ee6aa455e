extension PhraseTable {
  /// English.
  static let english = PhraseTable(
    tag: "en", ownName: "English",
    names: """
      en: English, in English, English language, eng, inglish, englisch
      zh: Chinese, Mandarin, Chinese language, Mandarin Chinese
      zh-Hans: simplified Chinese, Chinese simplified
      zh-Hant: traditional Chinese, Chinese traditional, Taiwanese Chinese, Cantonese
      ja: Japanese, Nihongo, Japanese language
      ko: Korean, Hangugeo, Korean language
      th: Thai, Thai language
      vi: Vietnamese
      id: Indonesian, Bahasa, Bahasa Indonesian
      ms: Malay, Malaysian, Bahasa Malaysia
      fil: Filipino, Tagalog, Pilipino
      hi: Hindi, Hindi language
      ar: Arabic, Arabic language, Arab
      he: Hebrew, Ivrit
      tr: Turkish
      ru: Russian, Russian language
      uk: Ukrainian
      de: German, German language, Deutsch
      fr: French, French language
      es: Spanish, Castilian, Spanish language
      pt: Portuguese, Portugese, Portuguese language
      pt-BR: Brazilian Portuguese, Brazilian
      it: Italian
      nl: Dutch, Flemish
      pl: Polish
      sv: Swedish
      """,
    asks: """
      please, pls, plz, please use, can we, could we, can you, could you, would you, will you, may we, may i,
      can i, could i, can u, could u, do you, do u, does anyone, do you have, are you able to,
      is it possible to, possible to, i want, i want to, i would like, i would like to, i d like, i d like to,
      i d rather, i would rather, i prefer, i d prefer, i would prefer, i prefer to, i need, i need you to,
      let s, lets, let us, switch, change, change language, set language, speak, talk, write, reply, answer,
      respond, continue, communicate, use, chat, type, text, shall we, i speak, i only speak, i just speak,
      i understand, why don t you, can t you, can t we, couldn t you, would you mind, do you mind, don t you,
      have you got, you speak, anyone speak, how about, what about, wrong language, do this, do it, do that,
      i would appreciate it if you could, is it ok if i, is it okay if i, swap, you should, set
      """,
    fillers: """
      in, into, to, on, the, a, me, to me, with me, for me, us, to us, with us, you, u, your, my, i, we,
      language, the language, languages, from now on, from here on, from here, now, instead, here, only, just,
      back, back to, again, better, rather, more, easier, is easier, is better, is fine, is ok,
      would be better, would be great, would be nice, or, and, if possible, possible, if you can, speaking,
      talking, writing, answering, using, replying, the conversation, this conversation, conversation,
      this chat, the chat, continue, write back, with, understand, read, know, it to, your answers,
      your answer, your reply, your replies, your messages, messages, so, then, also, too, well, sir, go,
      go on, be, this chat to, the chat to, for the rest, over, over to, your language setting,
      your language settings, your spoken language, your response language, response language, responses,
      your responses, answers, your replies, to you, with you, each other, to each other, us to, start,
      starting, communicating, going forward, i am, i m, give me
      """,
    copulas: """
      it, it is, it s, is it, is this, this is, that is, that, this, is, are, available
      """,
    nots: """
      not, don t, dont, do not, can t, cant, cannot, no, never, bad, poor, weak, not good, terrible, isn t,
      doesn t, neither, stop, without, hate
      """,
    froms: """
      from, instead of, rather than, other than
      """,
    buts: """
      but
      """,
    courtesies: """
      hi, hello, hello there, hi there, hey, hiya, yo, good morning, good afternoon, good evening, good night,
      good day, morning, greetings, thanks, thank you, thx, tnx, ty, tysm, thank u, thanks a lot,
      thanks so much, thank you so much, thank you very much, many thanks, much appreciated, cheers, great,
      perfect, cool, nice, fine, good, very good, awesome, amazing, excellent, wonderful, yes, yeah, yea, yep,
      yup, yes please, no, nope, nah, no thanks, no thank you, sure, of course, right, alright, all right,
      got it, i see, understood, sorry, so sorry, excuse me, pardon, my bad, no problem, np, no worries,
      welcome, you re welcome, bye, goodbye, good bye, bye bye, see you, see ya, cya, please, pls, plz, dear,
      sir, madam, mate, bro, done, hmm, hm, oh, ah, uh, aha, ok thanks, ok thank you, there
      """)
}
