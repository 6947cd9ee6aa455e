internal import FrontlineText

/// Knows auto-replies by how they begin. Mail has headers for it (RFC 3834), which the channel reads; other channels have not.
enum AutomaticReplies {
  /// Whether a text begins as auto-replies do. Nearly all messages are told apart by their first letter.
  static func isOne(_ text: String) -> Bool {
    let head = text.unicodeScalars.prefix(longest).drop { !$0.properties.isAlphabetic }
    // A letter may come with marks, and a syllable in three parts.
    guard let first = normalized(head.prefix(4)).unicodeScalars.first, let candidates = byFirst[first] else {
      return false
    }
    let form = normalized(head)
    return candidates.contains { form.utf8.starts(with: $0.utf8) }
  }

  private static func normalized(_ scalars: Substring.UnicodeScalarView) -> String {
    NormalizedText(String(Substring(scalars))).text
  }

  /// So much of a text is looked at, in scalars; it is more than twice the longest beginning.
  private static let longest = 120

  private static let byFirst: [Unicode.Scalar: [String]] = Dictionary(
    grouping: beginnings.filter { !$0.isEmpty }, by: { $0.unicodeScalars.first ?? " " })

  /// Normalized beginnings by language: the subject lines of mail programs, and first sentences.
  private static let beginnings: [String] = [
    // English
    "automatic reply:", "auto-reply:", "autoreply:", "auto reply:", "out of office:", "out of the office:",
    "automatic response:", "i am out of the office", "i'm out of the office", "i am currently out of the office",
    "i am currently out of office", "this is an automated response", "this is an automatic reply",
    "this is an automated reply", "this is an auto-reply", "thank you for your message. i am out of",
    "thank you for your email. i am out of", "thank you for your email. i am currently out",
    // German, French, Spanish, Portuguese, Italian, Dutch
    "automatische antwort", "abwesenheitsnotiz", "ich bin derzeit nicht im büro", "réponse automatique",
    "absence du bureau", "je suis actuellement absent", "respuesta automática", "respuesta automatica",
    "fuera de la oficina", "estoy fuera de la oficina", "resposta automática", "resposta automatica",
    "fora do escritório", "risposta automatica", "fuori ufficio", "automatisch antwoord",
    // Russian, Ukrainian, Polish, Turkish
    "автоматический ответ", "автоответ", "автоматична відповідь", "odpowiedź automatyczna", "otomatik yanıt",
    // Chinese, Japanese, Korean
    "自动回复", "自動回覆", "自动答复", "自動返信", "自動応答", "この返信は自動", "このメールは自動", "자동 회신", "자동회신", "자동 응답", "자동응답",
    // Thai, Arabic, Indonesian, Vietnamese
    "ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ", "رد تلقائي", "رد آلي", "balasan otomatis", "trả lời tự động",
  ]
}
