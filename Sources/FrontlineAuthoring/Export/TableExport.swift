internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

/// A pack as a table of labelled messages; label and answer, an ICU message, stand in an intent's first row of each locale.
enum TableExport {
  static func file(of pack: Pack) -> PackWriter.File {
    var text = CSVText.row([
      LabelledMessageReader.textColumn, LabelledMessageReader.intentColumn, TableImport.localeColumn,
      TableImport.labelColumn, TableImport.answerColumn,
    ])
    for locale in pack.locales {
      let tag = locale.locale.description
      for intent in locale.intents {
        let answer = intent.answers.first { $0.conditionCount == 0 }?.text.value ?? ""
        // An intent without examples has a row all the same: its label and answer stand there.
        let examples = intent.examples.isEmpty ? [""] : intent.examples.map(\.value)
        for (number, example) in examples.enumerated() {
          text += CSVText.row([
            example, intent.id.name, tag, number == 0 ? intent.label.value : "", number == 0 ? answer : "",
          ])
        }
      }
      for message in locale.outOfScope {
        text += CSVText.row([message.value, LabelledMessage.outOfScope, tag, "", ""])
      }
    }
    return PackWriter.File(path: "messages.csv", text: text)
  }
}
