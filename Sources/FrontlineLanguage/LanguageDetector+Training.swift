extension LanguageDetector {
  /// The letters that a text has in a group, and the logits of the group's languages: what the trainer calibrates.
  package func logits(_ utf8: UnsafeBufferPointer<UInt8>, of group: ScriptGroup) -> (letters: Int, logits: [Float]) {
    Evidence.withEvidence(model) { evidence in
      evidence.read(utf8)
      let logits = evidence.logits(group, factor: evidence.factor(group))
      return (evidence.letters(of: group), logits)
    }
  }
}
