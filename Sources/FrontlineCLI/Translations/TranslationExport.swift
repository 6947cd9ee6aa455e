import ArgumentParser
import FrontlineAuthoring
import FrontlinePacks
import FrontlineText

/// Writes files for translators.
struct TranslationExport {
  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// XLIFF 2.0, which translation tools read.
    case xliff
    /// A table, which spreadsheets read.
    case csv

    /// The endings of names of files; the first is the one that is written.
    var endings: [String] { self == .csv ? [".csv"] : [".xlf", ".xliff"] }
  }

  let packs: TranslationPacks
  let format: Format
  /// A file, where it ends as one does, or else a directory.
  let output: String

  /// Writes the entries; a line of standard output for each file.
  func write(_ entries: [TranslationEntry]) throws {
    let isFile = format.endings.contains { output.hasSuffix($0) }
    let files = isFile ? try single(entries) : try directory(entries)
    for file in files {
      try FileText.write(file.text, to: file.path)
      let open = file.entries.count { $0.state != .done }
      print("\(file.path): \(file.entries.count) texts, \(open) not done")
    }
    if files.isEmpty { StandardError.writeLine("nothing to translate, so no file is written") }
  }

  private typealias File = (path: String, text: String, entries: [TranslationEntry])

  private func single(_ entries: [TranslationEntry]) throws -> [File] {
    guard !entries.isEmpty else { return [] }
    guard format == .xliff else { return [(output, table(entries), entries)] }
    let files = locales(of: entries).flatMap { documents(entries, $0) }
    guard let file = files.first, files.count == 1 else {
      throw ValidationError("an XLIFF file is about one locale: name it by --locale, or give -o a directory")
    }
    return [(output, file.text, file.entries)]
  }

  private func directory(_ entries: [TranslationEntry]) throws -> [File] {
    guard !entries.isEmpty else { return [] }
    try FileText.makeDirectory(output)
    return locales(of: entries).flatMap { locale -> [File] in
      let own = entries.filter { $0.locale == locale }
      guard format == .xliff else { return [("\(output)/\(locale).csv", table(own), own)] }
      let files = documents(entries, locale)
      return files.map { file in
        let name = files.count == 1 ? "\(locale)" : "\(locale).from-\(file.source)"
        return ("\(output)/\(name).xlf", file.text, file.entries)
      }
    }
  }

  private func documents(
    _ entries: [TranslationEntry], _ locale: LocaleTag
  ) -> [(source: LocaleTag, text: String, entries: [TranslationEntry])] {
    XLIFFWriter(packs.collection).documents(entries.filter { $0.locale == locale }, locale: locale).map { file in
      let own = entries.filter {
        $0.locale == locale && packs.collection.pack($0.pack)?.defaultLocale == file.source
      }
      return (file.source, file.text, own)
    }
  }

  private func table(_ entries: [TranslationEntry]) -> String {
    let rows = [TranslationTable.columns] + TranslationTable.rows(entries, of: packs.collection)
    return rows.map(CSVText.row).joined()
  }

  private func locales(of entries: [TranslationEntry]) -> [LocaleTag] {
    Array(Set(entries.map(\.locale))).sorted()
  }
}
