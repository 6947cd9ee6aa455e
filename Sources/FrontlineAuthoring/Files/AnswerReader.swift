internal import FrontlinePacks
internal import Yams

/// Reads an intent's answer, its links and its variants.
struct AnswerReader {
  let body: MappingReader

  /// Each of these keys stands in docs/packs-reference.md; a test compares.
  static let variantKeys = ["channel", "region", "style", "text", "links"]
  static let linkKeys = ["kind", "url", "title"]

  /// The plain answer first, where there is one, then the variants; a variant without links has the intent's.
  func answers() -> [Answer] {
    let links = links(of: body) ?? []
    var answers: [Answer] = []
    if let text = body.text("answer") { answers.append(Answer(text: text, links: links)) }
    for node in body.items("variants") {
      guard let variant = body.reader.mapping(node, "a variant", keys: Self.variantKeys) else { continue }
      let channel = variant.choice("channel", ChannelKind.allCases.map { ($0.rawValue, $0) })
      let style = variant.choice("style", AnswerStyle.allCases.map { ($0.rawValue, $0) })
      let regions = regions(of: variant)
      guard let text = variant.requiredText("text") else { continue }
      if variant.entries.allSatisfy({ $0.key == "text" || $0.key == "links" }) {
        body.reader.findings.error(
          .missingKey, at: variant.location, "a variant has no condition",
          advice: "Add channel, region or style, or make it the answer")
      }
      answers.append(
        Answer(
          text: text, channelKind: channel, regions: regions, style: style, links: self.links(of: variant) ?? links))
    }
    return answers
  }

  private func regions(of variant: MappingReader) -> [String] {
    variant.texts("region", orOne: true).compactMap(body.reader.region)
  }

  private func links(of mapping: MappingReader) -> [AnswerLink]? {
    guard mapping.node("links") != nil else { return nil }
    return mapping.items("links").compactMap { node in
      guard let link = body.reader.mapping(node, "a link", keys: Self.linkKeys) else { return nil }
      let kind = link.choice("kind", AnswerLink.Kind.allCases.map { ($0.rawValue, $0) }) ?? .page
      let url = link.requiredText("url")
      let title = link.requiredText("title")
      guard let title, let address = url.flatMap(body.reader.link) else { return nil }
      return AnswerLink(kind: kind, url: address, title: title.value)
    }
  }
}
