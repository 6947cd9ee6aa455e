extension LanguageDetector {
  /// The letters that a text has in a group, and the logits of the group's languages: what the trainer calibrates.
  package func logits(_ utf8: UnsafeBufferPointer<UInt8>, of group: ScriptGroup) -> (letters: Int, logits: [Float]) {
    withEvidence { evidence in
      WordWalker.walk(utf8, into: &evidence)
      let count = LanguageTable.range(of: group).count
      let factor = evidence.factor(group)
      return (evidence.letters(of: group), (0..<count).map { evidence.logit(group, lane: $0, factor: factor) })
    }
  }
}
