internal import FrontlinePacks
internal import Yams

/// Reads which share of a region's customers gets the bot.
struct PilotReader {
  let reader: NodeReader

  func pilots(_ root: MappingReader) -> [PilotShare] {
    (root.mapping("pilot")?.entries ?? []).compactMap { entry in
      guard let region = reader.region(Located(entry.key, at: entry.location)),
        let text = reader.text(entry.value, "the pilot of \(entry.key)")
      else { return nil }
      guard text.value.hasSuffix("%"), let percent = Int(text.value.dropLast()), (0...100).contains(percent) else {
        reader.findings.error(
          .outOfRange, at: text.location, "\"\(text.value)\" is not a share in percent",
          advice: "Write a whole number from 0% to 100%")
        return nil
      }
      return PilotShare(region: region, percent: percent)
    }
  }
}
