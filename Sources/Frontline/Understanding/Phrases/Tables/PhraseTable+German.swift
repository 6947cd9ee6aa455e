extension PhraseTable {
  /// German.
  static let german = PhraseTable(
    tag: "de", ownName: "Deutsch",
    names: """
      de: Deutsch, Deutsche, Deutschen, deutscher Sprache, deutsche Sprache, Hochdeutsch
      en: Englisch, Englische, Englischen, englischer Sprache, englische Sprache
      zh: Chinesisch, Chinesische, Chinesischen, Mandarin
      zh-Hans: vereinfachtes Chinesisch, Chinesisch vereinfacht
      zh-Hant: traditionelles Chinesisch, Chinesisch traditionell, Kantonesisch
      ja: Japanisch, Japanische, Japanischen
      ko: Koreanisch, Koreanische, Koreanischen
      th: Thai, Thailändisch, Thailändische
      vi: Vietnamesisch, Vietnamesische
      id: Indonesisch, Indonesische
      ms: Malaiisch
      fil: Filipino, Tagalog
      hi: Hindi
      ar: Arabisch, Arabische, Arabischen
      he: Hebräisch, Hebräische, Hebraeisch
      tr: Türkisch, Türkische, Türkischen, Tuerkisch
      ru: Russisch, Russische, Russischen
      uk: Ukrainisch, Ukrainische, Ukrainischen
      fr: Französisch, Französische, Französischen, Franzoesisch
      es: Spanisch, Spanische, Spanischen
      pt: Portugiesisch, Portugiesische
      pt-BR: brasilianisches Portugiesisch
      it: Italienisch, Italienische, Italienischen
      nl: Niederländisch, Holländisch, Niederländische
      pl: Polnisch, Polnische, Polnischen
      sv: Schwedisch, Schwedische
      """,
    asks: """
      bitte, kannst du, können Sie, könnten Sie, könntest du, koennen Sie, können wir, könnten wir, kann ich,
      kann man, könnte ich, würden Sie, würdest du, sprechen Sie, sprichst du, sprecht ihr, sprechen, sprich,
      reden, rede, schreib, schreibe, schreiben, schreiben Sie, antworte, antworten, antworten Sie, wechsle,
      wechseln, wechseln Sie, wechsel, umstellen, stellen Sie, stell, umschalten, schalte, weitermachen,
      fortfahren, weiter, übersetzen, übersetze, übersetzen Sie, verwenden, verwenden Sie, benutzen,
      ich möchte, ich moechte, ich will, ich hätte gern, ich würde gerne, ich würde lieber, ich spreche,
      ich verstehe nur, lieber, gerne, gern, möchte, geht das, geht es, ist es möglich, wäre es möglich,
      lass uns, lassen Sie uns, verstehen Sie, verstehst du, erklären, chatten
      """,
    fillers: """
      auf, in, ins, zu, zum, nach, mit, mit mir, mit uns, mir, uns, ich, wir, Sie, du, ihr, die, der, den,
      auch, Sprache, die Sprache, nur, jetzt, ab jetzt, ab sofort, von nun an, hier, wieder, zurück, oder, und,
      wenn möglich, möglich, falls möglich, besser, einfacher, wäre, wäre besser, wäre mir lieber, ist besser,
      dann, doch, mal, eher, um, gehen, machen
      """,
    copulas: """
      ist, das, es, gibt es, haben Sie, sind, dies
      """,
    nots: """
      nicht, kein, keine, keinen, nie, schlecht, kaum, nichts, ohne
      """,
    froms: """
      von, vom, statt, anstatt, anstelle von
      """,
    buts: """
      aber, sondern
      """,
    courtesies: """
      hallo, hi, hey, moin, servus, grüß Gott, gruezi, guten Tag, guten Morgen, guten Abend, gute Nacht, tag,
      danke, danke schön, dankeschön, dankeschoen, danke sehr, vielen Dank, vielen lieben Dank,
      herzlichen Dank, besten Dank, danke dir, danke Ihnen, merci, bitte, bitte schön, bitteschön,
      gern geschehen, ja, jap, jo, jup, nein, nee, nö, okay, gut, alles gut, sehr gut, super, prima, toll,
      klasse, perfekt, genau, passt, alles klar, klar, verstanden, verstehe, entschuldigung, sorry, Verzeihung,
      tut mir leid, tschüss, tschuess, auf Wiedersehen, ciao, bis bald, bis dann, liebe Grüße, mfg, lg,
      viele Grüße, mit freundlichen Grüßen, kein Problem, ach so, achso, aha
      """)
}
