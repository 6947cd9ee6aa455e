import ArgumentParser
import FrontlineAuthoring
import FrontlineText

/// Which translations a command is about.
struct TranslationOptions: ParsableArguments {
  @Option(help: "The directory of packs.")
  var packs = "Intents"

  @Option(help: "Only this pack; may be given several times.")
  var pack: [String] = []

  @Option(help: "Only this locale, also where a pack has no file for it yet; may be given several times.")
  var locale: [LocaleTag] = []

  @Option(help: "Only this intent (refund or shop/refund), or text (texts.rephrase); may be given several times.")
  var intent: [String] = []

  /// The options as a selection.
  var selection: TranslationSelection { TranslationSelection(packs: pack, locales: locale, units: intent) }
}
