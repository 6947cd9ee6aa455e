internal import FrontlinePacks
internal import FrontlineText

/// Writes texts into one locale file, an intent at a time, and takes back what the packs could not be used with.
struct LocaleFileWriter {
  /// The path in the directory of packs.
  let path: String

  private let pack: Pack
  private let policy: SupportPolicy
  private let mark: String
  private let before: String?
  private var editor: LocaleFileEditor?

  /// A file that does not exist begins with its locale.
  init(pack: Pack, policy: SupportPolicy, locale: LocaleTag, text: (String) -> String?) {
    self.pack = pack
    self.policy = policy
    path = "\(pack.id)/\(locale).yaml"
    let whole = text(path)
    let isMarked = whole?.unicodeScalars.first == "\u{FEFF}"
    mark = isMarked ? "\u{FEFF}" : ""
    before = whole.map { String($0.unicodeScalars.dropFirst(isMarked ? 1 : 0)) }
    editor = LocaleFileEditor(before ?? "locale: \(locale)\n")
  }

  /// The file, where it is another than before.
  var changedText: String? {
    guard let editor, editor.text != before, before != nil || !isEmpty else { return nil }
    return mark + editor.text
  }

  /// Whether nothing was written into a new file.
  private var isEmpty = true

  /// Writes the texts of one intent, or one text that belongs to none; for each what is wrong, nil where it is written.
  mutating func write(
    _ texts: [(entry: TranslationEntry, text: String)]
  ) -> [(message: String, advice: String)?] {
    guard var changed = editor else { return texts.map { _ in unsafe } }
    var problems: [(message: String, advice: String)?] = []
    for (entry, text) in texts { problems.append(changed.set(entry.key, to: text) ? nil : unsafe) }
    // What replaces a text leaves the packs whole; what is new may lack something that an intent must have.
    if texts.contains(where: { $0.entry.target == nil }), let problem = problem(of: changed.text) {
      return texts.map { _ in (problem.message, problem.advice) }
    }
    if problems.contains(where: { $0 == nil }) { isEmpty = false }
    editor = changed
    return problems
  }

  private var unsafe: (message: String, advice: String) {
    ("the text cannot be written into \(path) without touching others", "Write it there by hand")
  }

  /// The first error that the packs would have with a text of the file.
  private func problem(of text: String) -> Finding? {
    let findings = FindingList(limits: AuthoringLimits())
    let source = SourceText(file: path, text: text)
    var composer = YAMLComposer(source: source, findings: findings)
    if let node = composer.compose() {
      let reader = NodeReader(source: source, findings: findings, ignoredKeys: composer.duplicates)
      if let locale = LocaleFile(reader: reader, pack: pack).read(node) {
        var alone = pack
        alone.locales = [locale]
        findings.add(PackCollection(policy: policy, packs: [alone]).findings().filter { $0.location.file == path })
      }
    }
    return findings.findings.first { $0.severity == .error }
  }
}
