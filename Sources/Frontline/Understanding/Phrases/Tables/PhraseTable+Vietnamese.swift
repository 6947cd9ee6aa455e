extension PhraseTable {
  /// Vietnamese.
  static let vietnamese = PhraseTable(
    tag: "vi", ownName: "Tiếng Việt",
    names: """
      vi: tiếng Việt, tiếng Việt Nam, Việt ngữ
      en: tiếng Anh
      zh: tiếng Trung, tiếng Hoa, tiếng Trung Quốc, tiếng Tàu
      zh-Hans: tiếng Trung giản thể
      zh-Hant: tiếng Trung phồn thể, tiếng Quảng Đông
      ja: tiếng Nhật, tiếng Nhật Bản
      ko: tiếng Hàn, tiếng Hàn Quốc
      th: tiếng Thái
      id: tiếng Indonesia, tiếng Indo
      ms: tiếng Mã Lai, tiếng Malaysia
      fil: tiếng Philippines, tiếng Filipino, tiếng Tagalog
      hi: tiếng Hindi, tiếng Ấn
      ar: tiếng Ả Rập
      he: tiếng Do Thái, tiếng Hebrew
      tr: tiếng Thổ Nhĩ Kỳ
      ru: tiếng Nga
      uk: tiếng Ukraina, tiếng Ukraine
      de: tiếng Đức
      fr: tiếng Pháp
      es: tiếng Tây Ban Nha
      pt: tiếng Bồ Đào Nha
      it: tiếng Ý
      nl: tiếng Hà Lan
      pl: tiếng Ba Lan
      sv: tiếng Thụy Điển
      """,
    asks: """
      vui lòng, làm ơn, xin, xin vui lòng, hãy, nói, nói chuyện, trả lời, trả lời bằng, viết, nhắn, nhắn tin,
      chat, dùng, sử dụng, trao đổi, đổi, đổi sang, chuyển, chuyển sang, dịch, dịch sang, có thể, có thể nói,
      có nói, có hỗ trợ, muốn, tôi muốn, mình muốn, được không, được chứ, được ko, được k, đc không, đc ko,
      không ạ, giúp, giải thích, tiếp tục, biết nói, có biết
      """,
    fillers: """
      bằng, bằng cách, sang, qua, với, với tôi, với mình, với em, cho, cho tôi, cho mình, tôi, mình, em, anh,
      chị, bạn, ad, shop, được, đc, ạ, nhé, nha, đi, thì, thôi, ngôn ngữ, từ giờ, bây giờ, từ bây giờ, ở đây,
      hơn, tốt hơn, dễ hơn, hoặc, hay, và, là, có, không, ko, chỉ, này, luôn, ơi
      """,
    copulas: """
      là, có
      """,
    nots: """
      không biết, không hiểu, không nói được, không giỏi, không thạo, không rành, ko biết, ko hiểu, đừng, kém
      """,
    froms: """
      chuyển từ, đổi từ, thay vì
      """,
    buts: """
      nhưng, mà
      """,
    courtesies: """
      xin chào, chào, chào bạn, chào anh, chào chị, chào em, chào shop, alo, cảm ơn, cám ơn, cảm ơn bạn,
      cảm ơn anh, cảm ơn chị, cảm ơn nhiều, cảm ơn nhé, thanks nha, vâng, vâng ạ, dạ, dạ vâng, ừ, ừm, có,
      không, không sao, được, được rồi, đúng rồi, đúng, tốt, tốt lắm, tuyệt, hiểu rồi, biết rồi, xin lỗi,
      tạm biệt, vui lòng, làm ơn, ạ, nhé, nha, rồi, nhiều, ơi
      """)
}
