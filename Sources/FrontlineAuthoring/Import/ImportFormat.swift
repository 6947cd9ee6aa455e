/// A format of other systems that packs can be made of.
public enum ImportFormat: String, Hashable, Sendable, CaseIterable {
  /// A table with the columns `text` and `intent`, and `locale`, `label` and `answer` where they are known.
  case csv
  /// A tab-separated table of questions and answers, as QnA Maker and Azure's question answering export it.
  case qna
  /// A project of Rasa or a file of it: `nlu.yml`, `domain.yml`, rules and stories; also the older JSON.
  case rasa
  /// An agent of Dialogflow ES as it is exported: a zip file or its folder.
  case dialogflow
  /// An app of LUIS or a project of CLU (conversational language understanding), as JSON.
  case luis
}
