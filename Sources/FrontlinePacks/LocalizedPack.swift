public import FrontlineText

/// A pack in one language: `<locale>.yaml`.
public struct LocalizedPack: Hashable, Sendable {
  /// The language, script and region it is written for.
  public var locale: LocaleTag
  /// Its intents, in the order of the file.
  public var intents: [LocalizedIntent]
  /// Its synonym sets, in the order of the file.
  public var synonymSets: [SynonymSet]
  /// The bot's own texts that it brings, in the order of the file.
  public var texts: [LocalizedText]
  /// Words and phrases that customers write when they are angry.
  public var angerPhrases: [Located<String>]
  /// Texts that agents send again and again, in the order of the file.
  public var cannedReplies: [CannedReply]
  /// Messages that no intent of any pack should take; they teach what to reject.
  public var outOfScope: [Located<String>]
  /// The file it was read from.
  public var location: SourceLocation

  /// Creates a localized pack.
  public init(
    locale: LocaleTag, intents: [LocalizedIntent], synonymSets: [SynonymSet] = [], texts: [LocalizedText] = [],
    angerPhrases: [Located<String>] = [], cannedReplies: [CannedReply] = [],
    outOfScope: [Located<String>] = [], location: SourceLocation
  ) {
    self.locale = locale
    self.intents = intents
    self.synonymSets = synonymSets
    self.texts = texts
    self.angerPhrases = angerPhrases
    self.cannedReplies = cannedReplies
    self.outOfScope = outOfScope
    self.location = location
  }
}

/// One of the bot's own texts in one language.
public struct LocalizedText: Hashable, Sendable {
  /// Which text.
  public var key: SystemText
  /// Its wording, an ICU message.
  public var text: Located<String>

  /// Creates a text.
  public init(key: SystemText, text: Located<String>) {
    self.key = key
    self.text = text
  }
}
