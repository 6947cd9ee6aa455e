extension PhraseTable {
  /// Languages without a table of their own: their names in themselves, in English and where they are often named.
  static let further = PhraseTable(
    tag: "und", ownName: "",
    names: """
      fa: فارسی, Persian, Farsi, الفارسية, ペルシャ語, 波斯语, persisch, persan, persa, персидский
      ur: اردو, Urdu, उर्दू
      bn: বাংলা, Bengali, Bangla, बंगाली, 孟加拉语
      ta: தமிழ், Tamil
      te: తెలుగు, Telugu
      mr: मराठी, Marathi
      gu: ગુજરાતી, Gujarati
      pa: ਪੰਜਾਬੀ, Punjabi
      kn: ಕನ್ನಡ, Kannada
      ml: മലയാളം, Malayalam
      ne: नेपाली, Nepali
      si: සිංහල, Sinhala, Sinhalese
      my: မြန်မာ, မြန်မာဘာသာ, Burmese, 缅甸语, ภาษาพม่า, ミャンマー語
      km: ខ្មែរ, ភាសាខ្មែរ, Khmer, Cambodian, 柬埔寨语, ภาษาเขมร, クメール語
      lo: ລາວ, ພາສາລາວ, Lao, Laotian, 老挝语, ภาษาลาว
      mn: монгол, Mongolian, 蒙古语, モンゴル語
      kk: қазақша, қазақ тілі, Kazakh, казахский, казахском, по-казахски
      uz: o'zbekcha, Uzbek, узбекский
      az: azərbaycanca, Azerbaijani
      hy: հայերեն, Armenian
      ka: ქართული, Georgian
      el: ελληνικά, Greek, griechisch, grec, griego, grego, greco, grieks, grecki, grekiska, греческий, ギリシャ語, 希腊语
      ro: română, Romanian, rumänisch, roumain, rumano, romeno, rumeno, roemeens, rumuński
      hu: magyar, magyarul, Hungarian, ungarisch, hongrois, húngaro, ungherese, hongaars, węgierski
      cs: čeština, česky, češtině, Czech, tschechisch, tchèque, checo, ceco, tsjechisch, czeski, po czesku
      cs: tjeckiska, чешский
      sk: slovenčina, slovensky, Slovak, slowakisch, slovaque, eslovaco
      sl: slovenščina, slovensko, Slovene, Slovenian
      hr: hrvatski, Croatian, kroatisch
      sr: српски, srpski, Serbian, serbisch
      bs: bosanski, Bosnian, bosnisch
      bg: български, Bulgarian, bulgarisch
      mk: македонски, Macedonian
      sq: shqip, Albanian
      da: dansk, Danish, dänisch, danois, danés, danese, deens, duński, danska, датский, デンマーク語, 丹麦语
      nb: norsk, bokmål, Norwegian, norwegisch, norvégien, noruego, norvegese, noors, norweski, norska, норвежский
      nb: 挪威语
      fi: suomi, suomeksi, suomea, Finnish, finnisch, finnois, finlandés, finlandese, fins, fiński, finska
      fi: финский, フィンランド語, 芬兰语
      is: íslenska, íslensku, Icelandic
      et: eesti, eesti keel, eesti keeles, Estonian
      lv: latviešu, latviski, Latvian
      lt: lietuvių, lietuviškai, Lithuanian
      ca: català, catalan, catalán, katalanisch, catalão
      eu: euskara, euskaraz, Basque
      gl: galego, Galician, gallego
      ga: Gaeilge, Irish
      cy: Cymraeg, Welsh
      af: Afrikaans
      sw: Kiswahili, Swahili
      am: አማርኛ, Amharic
      so: Soomaali, Somali
      ha: Hausa
      yo: Yorùbá, Yoruba
      zu: isiZulu, Zulu
      be: беларуская, Belarusian
      eo: Esperanto
      """,
    asks: """
      parakalo, prosim, prosím, kérem, kérem szépen, te rog, vă rog, vær så snill, vennligst, kiitos, molim,
      моля
      """,
    fillers: """
      på, po, na, in, i, v, u, în, στα, στη
      """,
    nots: """
      nu vorbesc, nem beszélek, nemluvím, ikke
      """,
    courtesies: """
      γεια, γεια σας, ευχαριστώ, ναι, όχι, bună, bună ziua, salut, mulțumesc, mersi, da, nu, szia, sziasztok,
      jó napot, köszönöm, köszi, igen, nem, ahoj, dobrý den, děkuji, díky, ano, ne, tak, hej, mange tak, takk,
      tusen takk, ja, nei, nej, moi, terve, kiitos, joo, kyllä, ei, zdravo, hvala, hvala lijepa, da, здраво,
      хвала, здравей, благодаря, سلام, مرسی, ممنون, متشکرم, بله, خیر, شکریہ, ধন্যবাদ, হ্যালো, நன்றி, வணக்கம்,
      ขอบใจเด้อ, ຂອບໃຈ, ສະບາຍດີ, អរគុណ, ជំរាបសួរ, ကျေးဇူး, မင်္ဂလာပါ, рахмет, баярлалаа, գնահատում եմ, მადლობა,
      шалом, shalom, asante, jambo, ačiū, paldies, aitäh
      """)
}
