internal import CICU

/// A transform of whole texts that ICU and CLDR name by an id (UTS 35, Part 2, Transforms), such as `NFD` or `Hans-Hant`.
///
/// Not for the path of a message: each call allocates. Not thread safe: make one a thread.
package final class TextTransform {
  private let transform: OpaquePointer

  /// Opens a transform.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/icu`` when ICU has none of that id.
  package init(id: String) throws(TextError) {
    guard let transform = frontline_transform_open(id) else {
      throw TextError(
        .icu, "no transform \(id)", advice: "check that libicu and its data are installed completely")
    }
    self.transform = transform
  }

  deinit { frontline_transform_close(transform) }

  /// The text as the transform makes it; itself where it is longer than ``WordSegmenter/maximumLength``.
  ///
  /// - Complexity: O(bytes) for most transforms; each runs over the text at least once.
  package func callAsFunction(_ text: String) -> String {
    var copy = text
    let result = copy.withUTF8 { utf8 -> Result<String, ShimError> in
      guard utf8.count <= WordSegmenter.maximumLength else { return .failure(ShimError(status: -1)) }
      return withShimString(capacity: 4 * utf8.count + 16) { out, capacity in
        frontline_transform_apply(transform, utf8.baseAddress, Int32(utf8.count), out, capacity)
      }
    }
    return (try? result.get()) ?? text
  }
}
