internal import CLanguageModel

extension LanguageModel {
  /// The model in the library's read-only data.
  package static let embedded: LanguageModel = {
    let bytes = UnsafeRawBufferPointer(
      start: frontline_language_model_bytes(), count: Int(clamping: frontline_language_model_size()))
    guard let model = LanguageModel(bytes: bytes) else {
      preconditionFailure(
        "Sources/CLanguageModel/model.bin was written for another LanguageTable; train it anew (docs/language-model.md)"
      )
    }
    return model
  }()
}
