public import FrontlinePacks
internal import FrontlineText

/// Writes a pack as the files of another system. Pure.
///
/// What the other system has no counterpart for is a finding with its place, as ``PackImporter`` does it the other way. What
/// goes out and comes back has the same intents, labels where the format has them, examples, messages out of scope and answers.
public enum PackExporter {
  /// The files of a pack in a format, and what was left out.
  public static func files(of pack: Pack, as format: ExportFormat) -> (files: [PackWriter.File], findings: [Finding]) {
    let omissions = ExportOmissions(format: format)
    let files =
      switch format {
      case .csv: [TableExport.file(of: pack)]
      case .rasa: pack.locales.flatMap { RasaExport(pack: pack, locale: $0, omissions: omissions).files() }
      case .dialogflow: DialogflowExport(pack: pack, omissions: omissions).files()
      }
    return (files, (omissions.findings(of: pack) + omissions.answers).sorted())
  }
}
