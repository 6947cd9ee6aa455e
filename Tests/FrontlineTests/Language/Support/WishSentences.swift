import Testing

/// A message and the language that it asks for.
struct WishSentence: CustomTestStringConvertible, Sendable {
  var tag: String
  var text: String

  var testDescription: String { "\(tag): \(text)" }
}

/// Wishes as customers write them, and messages that only mention a language.
enum WishSentences {
  static let all: [WishSentence] = table.split(separator: "\n").flatMap { line in
    let parts = line.split(separator: ":", maxSplits: 1)
    return parts[1].split(separator: "|").map { text in
      WishSentence(tag: String(parts[0]), text: String(text).trimmed)
    }
  }

  static let mentions: [String] = mentionTable.split(separator: "\n").flatMap { $0.split(separator: "|") }
    .map { String($0).trimmed }

  private static let table = """
    en:English please | in English | English? | ENGLISH PLS | can we speak English | could you answer in English, please
    en:I don't understand, in English please | hi, do you speak English? | can u write english | wrong language, I speak English
    en:please reply in english thanks | let's continue in English | I'd prefer English | would you mind writing in English
    en:我想用英文 | 请用英语回答 | 能不能用英文 | 可以說英文嗎 | 换成英文 | 英文谢谢 | 英語でお願いします | 英語で話せますか | 영어로 말해 주세요 | ขอภาษาอังกฤษ
    en:พูดภาษาอังกฤษได้ไหมครับ | nói tiếng Anh được không | bisa bahasa Inggris? | boleh cakap bahasa Inggeris? | pwede po ba English
    en:क्या आप अंग्रेज़ी में बात कर सकते हैं | هل يمكن التحدث بالإنجليزية | بالانجليزي لو سمحت | אפשר באנגלית בבקשה | İngilizce lütfen
    en:на английском, пожалуйста | англійською, будь ласка | auf Englisch bitte | en anglais s'il vous plaît | en inglés por favor
    en:em inglês por favor | in inglese per favore | in het Engels graag | po angielsku proszę | på engelska tack
    zh:中文 | 用中文 | 講中文可以嗎 | 说中文可以吗 | 你会说中文吗 | 请用中文回答我 | 切换到中文 | 我想跟你用普通话交流 | can you reply in Chinese
    zh:do you speak Chinese with me please | Mandarin please | 中国語でお願いします | 중국어로 부탁드립니다 | ขอภาษาจีน | по-китайски, пожалуйста
    zh:auf Chinesisch bitte | en chinois svp | en chino por favor | بالصينية من فضلك
    zh-Hans:简体中文 | 请用简体中文 | simplified Chinese please
    zh-Hant:請用繁體中文 | 繁體中文 | 可以用繁體字嗎 | traditional Chinese please | 繁体字でお願いします
    ja:日本語で | 日本語 | 日本語でお願いします | 日本語で話せますか？ | 日本語は通じますか | 日本語に切り替えてください | すみません、日本語でいいですか | 日本語が分かりますか
    ja:Japanese please | in japanese | change language to Japanese | 请说日语 | 일본어로 해주세요 | ขอภาษาญี่ปุ่น | auf Japanisch bitte
    ja:en japonés, por favor | по-японски можно? | 能用日文嗎
    ko:한국어로 해주세요 | 한국어 | 한국어로 | 한국어 가능한가요? | 한국말로 부탁드려요 | 한국어로 대답해 주세요 | 한국어로 말씀해 주실 수 있나요 | 한국어로 상담 가능할까요
    ko:can we switch to Korean | Korean pls | 韓国語でお願いします | 请用韩语 | en coreano por favor
    th:พูดไทยได้ไหม | ภาษาไทย | ขอภาษาไทย | ภาษาไทยครับ | ตอบเป็นภาษาไทยได้มั้ยคะ | ช่วยตอบเป็นภาษาไทยหน่อย | reply in Thai pls | タイ語でお願いします
    vi:nói tiếng Việt được không | tiếng Việt | tieng viet nhe | trả lời bằng tiếng Việt giúp mình | bạn có nói tiếng Việt không
    vi:Vietnamese please | 越南语可以吗 | ベトナム語でお願いします
    id:bisa bahasa Indonesia? | bahasa Indonesia | pakai bahasa indonesia dong kak | tolong jawab dalam bahasa Indonesia
    id:bisa ngomong bahasa indonesia gak | Indonesian please | in Bahasa please
    ms:boleh cakap bahasa Melayu? | bahasa Melayu | tolong guna bahasa Malaysia | can you write in Malay
    fil:pwede po bang Tagalog | Tagalog po | Tagalog please | pwede ba tayo mag Filipino | can you speak tagalog
    hi:हिंदी में बात करें | हिन्दी | कृपया हिंदी में जवाब दें | क्या आप हिंदी बोलते हैं | hindi mein baat karo | kya aap hindi me bol sakte hain
    hi:Hindi please
    ar:بالعربية من فضلك | عربي | العربية | هل تتحدث العربية؟ | ممكن نتكلم عربي | اريد التحدث باللغة العربية | تكلم معي بالعربي لو سمحت
    ar:can we continue in Arabic | en arabe svp | auf Arabisch bitte
    he:אפשר בעברית? | עברית | עברית בבקשה | אתם מדברים עברית? | תוכל לענות בעברית | Hebrew please
    tr:Türkçe lütfen | Türkçe | Türkçe konuşabilir miyiz? | turkce yazar misiniz | Türkçe biliyor musunuz | Turkish please | auf Türkisch bitte
    ru:русский, пожалуйста | по-русски | можно на русском? | вы говорите по-русски? | ответьте на русском языке пожалуйста | перейдем на русский
    ru:Russian please | на русском
    uk:українською, будь ласка | українська | можна українською? | чи можете відповісти українською | ви розмовляєте українською? | Ukrainian please
    de:auf Deutsch bitte | Deutsch | Deutsch bitte | können wir Deutsch sprechen? | sprechen Sie Deutsch? | bitte antworten Sie auf Deutsch
    de:ich spreche nur Deutsch | kannst du auf deutsch schreiben | geht das auch auf Deutsch? | German please | use German with me
    fr:en français svp | français | parlez-vous français ? | do you speak French? | pouvez-vous répondre en français ? | on peut parler français ?
    fr:je préfère le français | please write French | FRANÇAIS | je ne comprends pas, en français s'il vous plaît
    es:en español por favor | Español | español | ¿hablas español? | ¿podemos hablar en español? | hábleme en español | en castellano, por favor
    es:mejor en castellano | puedes responder en español | could you answer in Spanish | se puede en español? | Spanish plz
    es:Hola, ¿me puede atender en español? Mi pedido no llega. ¿Podemos hablar en español?
    pt:em português por favor | português | pode falar em português? | vocês falam português | responda em português, por favor | Portuguese please
    pt-BR:português do Brasil | Brazilian Portuguese please | em português brasileiro por favor
    it:in italiano per favore | italiano | parla italiano? | possiamo parlare in italiano? | può rispondere in italiano | Italian please
    nl:in het Nederlands graag | Nederlands | spreekt u Nederlands? | kunnen we Nederlands praten | kan het in het Nederlands? | Dutch please
    pl:po polsku | po polsku proszę | polski | czy mówi pan po polsku? | możemy rozmawiać po polsku? | proszę odpowiadać po polsku | Polish please
    sv:på svenska tack | svenska | pratar du svenska? | kan vi prata svenska | kan du svara på svenska | Swedish please
    fa:Persian please | فارسی
    da:dansk | på dansk tak | Danish please
    el:ελληνικά | Greek please
    nb:norsk | Norwegian please
    """

  private static let mentionTable = """
    my book is in German | the Japanese edition is damaged | I ordered the English version | is this in German? | it is in German
    does the app support French? | I want to learn English | change the app language to Japanese | the subtitles are in Korean
    I want to talk to someone who speaks English | your agent did not reply in English | Chinese food delivery | Polish my shoes
    two Thai curries please | the French press is broken | a German keyboard please | I am from the Dutch antilles
    titles: German, French, Klingon | English dictionary | where is the Spanish manual | English tea
    我的书是德文的 | 我买的是英文版 | 英文版坏了 | 日语字幕不见了 | 中文字幕怎么打开 | 我在学日语 | 英文书到了吗
    英語の本が届きません | 日本語版が破損しています | 日本語字幕が出ない | 中国語の教科書を注文しました | 韓国語キーボードはありますか
    영어 책이 안 왔어요 | 일본어 자막이 안 나와요 | 한국어 자막 언제 나와요 | หนังสือภาษาอังกฤษเสียหาย | ซับไทยหายไป
    sách tiếng Anh bị rách | buku bahasa Inggris saya rusak | buku bahasa Melayu belum sampai | sira ang librong Ingles
    मेरी अंग्रेज़ी किताब खराब है | الكتاب بالعربية تالف | طلبت النسخة الإنجليزية | הספר בעברית פגום | Almanca kitabım hasarlı
    английская версия не работает | моя книга на немецком | німецька книга пошкоджена | mein Buch ist auf Deutsch | die englische Ausgabe ist defekt
    ist das Buch auf Französisch? | mon livre est en allemand | la version anglaise est abîmée | mi libro está en alemán | pedí la versión en inglés
    meu livro está em alemão | a versão em inglês veio errada | il mio libro è in tedesco | ho ordinato la versione inglese
    mijn boek is in het Duits | de Engelse versie is kapot | moja książka jest po niemiecku | zamówiłem wersję angielską
    min bok är på tyska | den engelska utgåvan är trasig
    """
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
