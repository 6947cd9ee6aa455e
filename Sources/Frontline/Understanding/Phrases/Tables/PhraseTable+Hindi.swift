extension PhraseTable {
  /// Hindi, also in Latin letters.
  static let hindi = PhraseTable(
    tag: "hi", ownName: "हिन्दी",
    names: """
      hi: हिन्दी, हिंदी, हिन्दी भाषा, Hindi, hindee
      en: अंग्रेज़ी, अंग्रेजी, इंग्लिश, इंगलिश, angrezi, angreji
      zh: चीनी, चाइनीज़, मंदारिन, चाइनीज, cheeni
      zh-Hans: सरलीकृत चीनी
      zh-Hant: पारंपरिक चीनी
      ja: जापानी, जैपनीज, japani
      ko: कोरियाई, कोरियन
      th: थाई
      vi: वियतनामी
      id: इंडोनेशियाई
      ms: मलय
      fil: फ़िलिपीनो, टैगालोग
      ar: अरबी, अरेबिक, arbi
      he: हिब्रू, इब्रानी
      tr: तुर्की
      ru: रूसी, रशियन
      uk: यूक्रेनी
      de: जर्मन
      fr: फ़्रेंच, फ्रेंच, फ़्रांसीसी, फ्रांसीसी
      es: स्पेनिश, स्पैनिश
      pt: पुर्तगाली
      it: इतालवी, इटालियन
      nl: डच
      pl: पोलिश
      sv: स्वीडिश
      """,
    asks: """
      कृपया, प्लीज़, प्लीज, बात, बात करें, बात करो, बात कर सकते हैं, बात कीजिए, बात करना, बोलो, बोलिए, बोलें,
      बोल सकते, बोलते, बोलना, जवाब, जवाब दें, जवाब दो, जवाब दीजिए, उत्तर दें, उत्तर, लिखें, लिखो, लिखिए, बताओ,
      बताइए, बताएं, समझाओ, समझाइए, बदलें, बदलो, बदलिए, अनुवाद, चाहिए, चाहता, चाहती, सकते, सकता, सकती, क्या आप,
      क्या हम, इस्तेमाल करें, उपयोग करें, kripya, baat, baat karo, baat kare, baat karen, baat kar sakte,
      baat kijiye, bolo, boliye, bol sakte, bolte, jawab, jawab do, jawab dijiye, likho, likhiye, batao,
      bataiye, samjhao, badlo, chahiye, sakte, kya aap, kya hum
      """,
    fillers: """
      में, मे, को, पर, से बात, के साथ, मुझे, मुझसे, मेरे, मैं, हम, हमसे, आप, तुम, क्या, हैं, है, हूँ, हूं, हो,
      कर, करें, करो, करना, कीजिए, दें, दो, दीजिए, ही, भी, और, या, भाषा, अब, अब से, यहाँ, जी, बेहतर, आसान, तो,
      का, की, के, केवल, सिर्फ, mein, me, mai, main, mei, ko, mujhe, mujhse, mere, hum, aap, tum, kya, hai,
      hain, ho, hu, hoon, kar, karo, karna, do, dijiye, hi, bhi, aur, ya, bhasha, ab, ab se, yahan, ji, to, ka,
      ki, ke, sirf, kripya, please
      """,
    copulas: """
      है, हैं, यह, hai, hain, yeh
      """,
    nots: """
      नहीं, नही, मत, समझ नहीं, nahi, nahin, nai aati, mat, samajh nahi
      """,
    fromsBehind: """
      से, के बजाय, की जगह, नहीं बल्कि
      """,
    buts: """
      लेकिन, मगर, बल्कि, lekin
      """,
    courtesies: """
      नमस्ते, नमस्कार, हैलो, हेलो, हाय, प्रणाम, सुप्रभात, शुभ रात्रि, धन्यवाद, बहुत धन्यवाद, बहुत बहुत धन्यवाद,
      शुक्रिया, थैंक्स, थैंक्यू, थैंक यू, हाँ, हां, जी, जी हाँ, जी हां, नहीं, नही, ठीक, ठीक है, अच्छा, ओके, ओह,
      माफ़ करें, माफ करें, माफ़ कीजिए, सॉरी, क्षमा करें, अलविदा, बाय, कृपया, बहुत, बढ़िया, समझ गया, समझ गई,
      सही, namaste, namaskar, dhanyavad, dhanyawad, shukriya, haan, han ji, haanji, ji haan, nahi, nahin,
      theek hai, thik hai, theek, thik, accha, acha, achha, maaf kijiye, alvida, bahut, badhiya, ji
      """)
}
