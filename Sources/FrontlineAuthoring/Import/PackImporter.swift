internal import FrontlinePacks
public import FrontlineText

/// Makes a pack of another system's files.
///
/// Nothing is lost in silence: what has no counterpart in packs is a finding with its place. Equal files give an equal pack.
public enum PackImporter {
  /// Reads files and makes a pack of them.
  ///
  /// - Parameters:
  ///   - path: a file, a folder or, for Dialogflow, a zip file.
  ///   - format: whose files they are.
  ///   - locale: the language of the messages; where the files tell the language of each, that of the pack's default.
  ///   - pack: the pack's id; nil, the default: the name of the file or folder.
  ///   - humanTier: the tier of people that gets intents without an answer. Default: `agents`.
  ///   - limits: how much is read at most.
  /// - Throws: all findings where the files cannot be read, or hold no intent.
  /// - Complexity: linear in the bytes of the files.
  public static func read(
    path: String, format: ImportFormat, locale: LocaleTag, pack: String? = nil, humanTier: String = "agents",
    limits: AuthoringLimits = AuthoringLimits()
  ) throws(AuthoringError) -> ImportedPack {
    let findings = FindingList(limits: limits)
    let file = ImportedFile(path: path, bytes: [])
    let id = pack ?? ImportedNames().slug(file.stem.isEmpty ? file.name : file.stem)
    var draft = ImportDraft(pack: id, title: ImportedNames.title(id), defaultLocale: locale, findings: findings)
    if !Identifiers.isID(id) {
      findings.error(
        .badID, at: SourceLocation(file: path), "\"\(id)\" cannot be the id of a pack",
        advice: "Use lower case letters, digits and dashes")
    } else if let files = ImportedFiles(limits: limits, findings: findings).read(path, endings: endings(of: format)) {
      fill(&draft, with: files, format, limits)
    }
    let (result, tests) = draft.finished(humanTier: humanTier)
    if result.intents.isEmpty, !findings.findings.contains(where: { $0.severity == .error }) {
      findings.error(
        .missingValue, at: SourceLocation(file: path), "there is no intent with a message in it",
        advice: "Check that --format is right; \(contents(of: format))")
    }
    guard !findings.findings.contains(where: { $0.severity == .error }) else {
      throw AuthoringError(findings: findings.findings)
    }
    return ImportedPack(pack: result, tests: tests, findings: findings.findings.sorted())
  }

  private static func fill(
    _ draft: inout ImportDraft, with files: [ImportedFile], _ format: ImportFormat, _ limits: AuthoringLimits
  ) {
    switch format {
    case .csv: TableImport(limits: limits).fill(&draft, with: files)
    case .qna: QuestionTableImport(limits: limits).fill(&draft, with: files)
    case .rasa: RasaImport(limits: limits).fill(&draft, with: files)
    case .dialogflow: DialogflowImport(limits: limits).fill(&draft, with: files)
    case .luis: LuisImport(limits: limits).fill(&draft, with: files)
    }
  }

  /// The endings of files that a format has; a file that is named itself is read whatever its ending.
  private static func endings(of format: ImportFormat) -> Set<String> {
    switch format {
    case .csv: ["csv"]
    case .qna: ["tsv", "txt"]
    case .rasa: ["yml", "yaml", "json"]
    case .dialogflow, .luis: ["json"]
    }
  }

  private static func contents(of format: ImportFormat) -> String {
    switch format {
    case .csv: "a table has the columns text and intent"
    case .qna: "a table has the columns Question and Answer"
    case .rasa: "Rasa's intents stand under nlu:, or in rasa_nlu_data"
    case .dialogflow: "an agent has a folder intents"
    case .luis: "an app has utterances, a project has assets"
    }
  }
}
