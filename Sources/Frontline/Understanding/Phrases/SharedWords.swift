/// Words that customers of any language write, whatever language they write in: they say nothing about it.
enum SharedWords {
  /// The words, separated by commas.
  static let list = """
    ok, okay, oki, okey, oke, okie, k, kk, lol, lmao, rofl, haha, hahaha, hehe, jaja, jajaja, kkk, wow, omg, wtf, btw,
    asap, fyi, faq, vip, pin, id, url, link, link in bio, sms, otp, qr, pdf, csv, jpg, jpeg, png, gif, mp3, mp4, hd, 4k, usb,
    wifi, wi fi, vpn, cpu, gps, tv, pc, mac, email, e mail, mail, gmail, hotmail, outlook, app, apps, web, website, login,
    log in, logout, online, offline, update, premium, plus, pro, max, mini, ultra, lite, basic, standard, free, trial, beta,
    bug, error, spam, chat, chatbot, bot, feedback, ticket, support, hotline, sale, bonus, cashback, coupon, code, promo,
    podcast, playlist, album, streaming, stream, video, audio, radio, internet, software, server, system, admin, account,
    iphone, ipad, ipod, android, ios, windows, linux, chrome, safari, firefox, google, google play, play store, app store,
    apple, apple pay, google pay, samsung, galaxy, huawei, xiaomi, sony, lg, nokia, oppo, vivo, microsoft, amazon,
    facebook, instagram, messenger, whatsapp, telegram, line, wechat, kakaotalk, tiktok, youtube, twitter, x, discord,
    spotify, netflix, airpods, alexa, siri, bluetooth, paypal, visa, mastercard, amex, maestro, klarna, stripe, sepa, iban,
    bic, swift, bitcoin, usd, eur, gbp, jpy, dhl, ups, fedex, dpd, gls, tnt, model, ver, version, no, nr, id no, ref
    """
}
