internal import CLanguageModel

extension LanguageModel {
  /// The model in the library's read-only data; nil only where the library was built with a file for another version.
  package static let embedded: LanguageModel? = LanguageModel(
    bytes: UnsafeRawBufferPointer(
      start: frontline_language_model_bytes(), count: Int(clamping: frontline_language_model_size())))
}
