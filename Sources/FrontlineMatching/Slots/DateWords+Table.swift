extension DateWords {
  /// Days, months, links, halves, moments, hours, minutes and clocks by language. The names of days and months are those of CLDR;
  /// short forms that are other words too (mar, sun, so, do) are left out.
  static let table: [String: [String]] = [
    "en": [
      """
      today, tonight, tomorrow, yesterday, day after tomorrow, day before yesterday, monday, tuesday, wednesday, thursday, \
      friday, saturday, sunday
      """,
      """
      january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, \
      jun, jul, aug, sep, sept, oct, nov, dec
      """, "of", "am, pm, a.m., p.m., a.m, p.m, o'clock", "noon, midnight, midday",
    ],
    "de": [
      """
      heute, morgen, übermorgen, gestern, vorgestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, \
      sonntag
      """,
      """
      januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, okt, dez
      """, "den", "", "mittag, mitternacht", "uhr, h",
    ],
    "fr": [
      "aujourd'hui, demain, après-demain, hier, avant-hier, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
      "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr, juil, déc",
      "de, le", "du matin, du soir, de l'après-midi", "midi, minuit", "heures, heure, h",
    ],
    "es": [
      """
      hoy, mañana, pasado mañana, ayer, anteayer, antier, lunes, martes, miércoles, jueves, viernes, sábado, sábados, \
      domingo, domingos
      """,
      """
      enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene, \
      abr, ago, dic
      """, "de, del", "de la mañana, de la tarde, de la noche", "mediodía, medianoche", "horas, hrs, h",
    ],
    "pt": [
      """
      hoje, amanhã, depois de amanhã, ontem, anteontem, segunda-feira, terça-feira, quarta-feira, quinta-feira, \
      sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo
      """,
      """
      janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, fev, abr, ago, \
      set, out, dez
      """, "de, do", "da manhã, da tarde, da noite", "meio-dia, meia-noite", "horas, hrs, h",
    ],
    "it": [
      "oggi, domani, dopodomani, ieri, l'altro ieri, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
      """
      gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen, mag, \
      giu, lug, ago, sett, ott, dic
      """, "di, del", "di mattina, di sera, del pomeriggio", "mezzogiorno, mezzanotte", "h",
    ],
    "nl": [
      """
      vandaag, vanavond, morgen, overmorgen, gisteren, eergisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, \
      zaterdag, zondag
      """,
      "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, mrt, okt",
      "", "'s ochtends, 's middags, 's avonds", "middernacht", "uur, u",
    ],
    "pl": [
      """
      dziś, dzisiaj, jutro, pojutrze, wczoraj, przedwczoraj, poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, \
      sobotę, niedziela, niedzielę
      """,
      """
      stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, \
      styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień
      """, "", "rano, po południu, wieczorem", "północ, południe", "godz.",
    ],
    "sv": [
      """
      idag, i dag, imorgon, i morgon, i övermorgon, igår, i går, i förrgår, måndag, tisdag, onsdag, torsdag, fredag, lördag, \
      söndag
      """,
      "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, okt", "den",
      "på morgonen, på kvällen", "midnatt",
    ],
    "tr": [
      """
      bugün, yarın, öbür gün, dün, evvelsi gün, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar
      """,
      "ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık", "", "",
      "öğlen, gece yarısı",
    ],
    "ru": [
      """
      сегодня, завтра, послезавтра, вчера, позавчера, понедельник, вторник, среда, среду, четверг, пятница, пятницу, \
      суббота, субботу, воскресенье
      """,
      """
      января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, январь, февраль, март, \
      апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
      """, "", "утра, вечера, ночи", "полдень, полночь", "часов, часа, час, ч", "минут, мин",
    ],
    "uk": [
      """
      сьогодні, завтра, післязавтра, вчора, учора, позавчора, понеділок, вівторок, середа, середу, четвер, п'ятниця, \
      п'ятницю, субота, суботу, неділя, неділю
      """,
      """
      січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня, січень, лютий, \
      березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень
      """, "", "ранку, вечора, ночі", "полудень, північ", "годині, годин, година, год", "хвилин, хв",
    ],
    "ar": [
      """
      اليوم, غدا, بكرة, بعد غد, بعد بكرة, أمس, امبارح, مبارح, أول أمس, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, \
      السبت, الأحد
      """,
      """
      يناير, فبراير, مارس, أبريل, إبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر, كانون الثاني, شباط, آذار, \
      نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول
      """, "من", "صباحا, مساء, ظهرا, الصبح, المغرب, ص, م", "الظهر, منتصف الليل",
    ],
    "he": [
      """
      היום, מחר, מחרתיים, אתמול, שלשום, יום ראשון, יום שני, יום שלישי, יום רביעי, יום חמישי, יום שישי, שבת, ביום ראשון, \
      ביום שני, ביום שלישי, ביום רביעי, ביום חמישי, ביום שישי, בשבת
      """,
      """
      ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר, בינואר, בפברואר, במרץ, באפריל, \
      במאי, ביוני, ביולי, באוגוסט, בספטמבר, באוקטובר, בנובמבר, בדצמבר
      """, "", "בבוקר, בצהריים, אחר הצהריים, בערב, בלילה", "חצות, צהריים",
    ],
    "hi": [
      """
      आज, कल, परसों, सोमवार, मंगलवार, बुधवार, गुरुवार, बृहस्पतिवार, शुक्रवार, शनिवार, रविवार, aaj, kal, parso, parson, \
      somvar, mangalvar, budhvar, guruvar, shukravar, shanivar, ravivar
      """,
      "जनवरी, फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, सितम्बर, अक्टूबर, अक्तूबर, नवंबर, नवम्बर, दिसंबर, दिसम्बर",
      "", "सुबह, दोपहर, शाम, रात, subah, dopahar, shaam, raat", "आधी रात", "बजे, baje", "मिनट",
    ],
    "th": [
      """
      วันนี้, พรุ่งนี้, มะรืนนี้, มะรืน, เมื่อวานนี้, เมื่อวาน, เมื่อวานซืน, วันจันทร์, วันอังคาร, วันพุธ, วันพฤหัสบดี, วันพฤหัส, วันศุกร์, \
      วันเสาร์, วันอาทิตย์
      """,
      """
      มกราคม, กุมภาพันธ์, มีนาคม, เมษายน, พฤษภาคม, มิถุนายน, กรกฎาคม, สิงหาคม, กันยายน, ตุลาคม, พฤศจิกายน, ธันวาคม, ม.ค., ก.พ., \
      มี.ค., เม.ย., พ.ค., มิ.ย., ก.ค., ส.ค., ก.ย., ต.ค., พ.ย., ธ.ค.
      """, "", "ตอนเช้า, ตอนเย็น, เช้า, เย็น, บ่าย", "เที่ยงคืน, เที่ยงวัน, เที่ยง", "นาฬิกา, โมง, ทุ่ม, น.", "นาที, ครึ่ง",
    ],
    "vi": [
      """
      hôm nay, ngày mai, ngày kia, ngày mốt, hôm qua, hôm kia, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật
      """,
      """
      tháng 10, tháng 11, tháng 12, tháng 1, tháng 2, tháng 3, tháng 4, tháng 5, tháng 6, tháng 7, tháng 8, tháng 9, \
      tháng một, tháng hai, tháng ba, tháng tư, tháng năm, tháng sáu, tháng bảy, tháng tám, tháng chín, tháng mười
      """, "năm", "sáng, trưa, chiều, tối, đêm", "nửa đêm", "giờ, h", "phút, rưỡi",
    ],
    "id": [
      "hari ini, besok, lusa, kemarin, kemarin lusa, senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu",
      "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, agt, okt, des",
      "", "pagi, siang, sore, malam", "tengah malam, tengah hari", "wib, wita, wit", "", "jam, pukul",
    ],
    "ms": [
      "hari ini, esok, besok, lusa, semalam, kelmarin, isnin, selasa, rabu, khamis, jumaat, sabtu, ahad",
      "januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember, ogo, okt, dis",
      "", "pagi, petang, malam", "tengah malam", "", "", "pukul, jam",
    ],
    "fil": [
      "ngayon, bukas, kahapon, lunes, martes, miyerkules, huwebes, biyernes, sabado, linggo",
      """
      enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre
      """, "ng", "ng umaga, ng hapon, ng gabi", "tanghali, hatinggabi", "", "", "alas",
    ],
    "zh": [
      """
      今天, 明天, 后天, 後天, 大后天, 昨天, 前天, 今晚, 明晚, 今日, 明日, 昨日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, \
      周一, 周二, 周三, 周四, 周五, 周六, 周日, 週一, 週二, 週三, 週四, 週五, 週六, 週日, 礼拜一, 礼拜二, 礼拜三, 礼拜四, 礼拜五, 礼拜六, 礼拜天, \
      禮拜一, 禮拜二, 禮拜三, 禮拜四, 禮拜五, 禮拜六, 禮拜天
      """, "", "", "", "正午, 半夜, 午夜", "点钟, 點鐘, 点, 點, 时, 時", "分, 半",
      "上午, 下午, 早上, 晚上, 凌晨, 中午, 傍晚",
    ],
    "ja": [
      """
      今日, 明日, あした, 明後日, あさって, 昨日, きのう, 一昨日, おととい, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月曜, 火曜, \
      水曜, 木曜, 金曜, 土曜, 日曜
      """, "", "", "", "正午, 真夜中", "時", "分, 半", "午前, 午後, 朝, 夜, 夕方",
    ],
    "ko": [
      """
      오늘, 내일, 모레, 글피, 어제, 그제, 그저께, 엊그제, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일
      """, "", "", "", "정오, 자정", "시", "분, 반", "오전, 오후, 아침, 저녁, 밤, 새벽",
    ],
  ]
}
