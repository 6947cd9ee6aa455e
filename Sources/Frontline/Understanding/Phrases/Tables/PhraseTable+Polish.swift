extension PhraseTable {
  /// Polish.
  static let polish = PhraseTable(
    tag: "pl", ownName: "polski",
    names: """
      pl: polski, polsku, polskim, polskiego, po polsku, język polski, języku polskim
      en: angielski, angielsku, angielskim, angielskiego, po angielsku, język angielski, języku angielskim
      zh: chiński, chińsku, chińskim, chińskiego, mandaryński, po chińsku
      zh-Hans: chiński uproszczony
      zh-Hant: chiński tradycyjny, kantoński
      ja: japoński, japońsku, japońskim, japońskiego, po japońsku
      ko: koreański, koreańsku, koreańskim, koreańskiego
      th: tajski, tajsku, tajskim
      vi: wietnamski, wietnamsku, wietnamskim
      id: indonezyjski, indonezyjsku
      ms: malajski, malajsku
      fil: filipiński, filipińsku, tagalski, tagalog
      hi: hindi
      ar: arabski, arabsku, arabskim
      he: hebrajski, hebrajsku, hebrajskim
      tr: turecki, turecku, tureckim
      ru: rosyjski, rosyjsku, rosyjskim, rosyjskiego, po rosyjsku
      uk: ukraiński, ukraińsku, ukraińskim, ukraińskiego, po ukraińsku
      de: niemiecki, niemiecku, niemieckim, niemieckiego, po niemiecku
      fr: francuski, francusku, francuskim, francuskiego
      es: hiszpański, hiszpańsku, hiszpańskim, hiszpańskiego
      pt: portugalski, portugalsku, portugalskim
      it: włoski, włosku, włoskim, wloski, wlosku, włoskiego
      nl: niderlandzki, niderlandzku, holenderski, holendersku
      sv: szwedzki, szwedzku, szwedzkim
      """,
    asks: """
      proszę, prosze, poproszę, poprosze, prosiłbym, prosiłabym, czy można, czy mogę, czy możemy, czy możesz,
      czy może pan, czy może pani, czy mógłbyś, czy mogłabyś, czy mógłby pan, czy mogłaby pani, można, możemy,
      możesz, możecie, czy mówisz, czy mówi pan, czy mówi pani, czy mówicie, czy mówią państwo, mówisz,
      mówicie, mówić, mów, mówmy, rozmawiać, rozmawiajmy, porozmawiać, pisać, pisz, pisać po, piszmy, napisz,
      odpowiedz, odpowiadaj, odpowiadać, odpowiedzieć, odpowiedź, przejdź, przejdźmy, przejść, przełącz,
      przełączyć, zmień, zmienić, zmieńmy, kontynuować, kontynuujmy, tłumacz, przetłumacz, użyj, używaj,
      używać, chcę, chciałbym, chciałabym, wolę, wolałbym, wolałabym, mówię, ja mówię, mówię tylko, wyjaśnij,
      rozumiesz
      """,
    fillers: """
      po, na, w, ze mną, z nami, do mnie, mi, mnie, nam, ja, my, ty, pan, pani, państwo, czy, język, języku,
      języka, teraz, od teraz, tutaj, tu, tylko, lepiej, byłoby lepiej, łatwiej, raczej, lub, albo, i,
      jeśli można, jeśli to możliwe, jeśli możliwe, się, bym, też, rozumiem, znam
      """,
    copulas: """
      jest, to, są
      """,
    nots: """
      nie, źle, słabo, bez, nigdy
      """,
    froms: """
      z, ze, zamiast
      """,
    buts: """
      ale, tylko, lecz
      """,
    courtesies: """
      cześć, czesc, hej, hejka, siema, witam, witaj, dzień dobry, dzien dobry, dobry wieczór, dobry wieczor,
      dobranoc, dobry, dzięki, dzieki, dziękuję, dziekuje, dziękuję bardzo, bardzo dziękuję, dziękuje,
      dzięki wielkie, wielkie dzięki, dzięks, nie ma za co, proszę, prosze, proszę bardzo, tak, nie,
      nie dziękuję, no, jasne, pewnie, oczywiście, dobrze, dobra, okej, spoko, super, świetnie, fajnie,
      idealnie, rozumiem, zrozumiałem, zrozumiałam, wiem, przepraszam, sorki, do widzenia, na razie, pa, papa,
      do zobaczenia, pozdrawiam, bardzo, bdb
      """)
}
