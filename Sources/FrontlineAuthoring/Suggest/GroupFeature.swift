internal import FrontlineText

/// What a message is compared by: a word's beginning, or two neighbouring characters of a script without spaces.
struct GroupFeature: BitwiseCopyable, Hashable {
  /// What a feature is made of.
  enum Kind: UInt8 {
    case word
    case characters

    /// How much a feature of the kind counts beside a word. Characters repeat what the words that they make up say.
    var weight: Double { self == .word ? 1 : 0.5 }
  }

  /// Tells features apart.
  var key: UInt64
  var kind: Kind
}

/// A message as features.
struct GroupFeatures {
  /// Equal where two messages have the same words in the same order, whatever their case, punctuation and numbers.
  var text: UInt64 = FormKey.start(count: 0)
  /// The features, each once, in order of first occurrence.
  var list: [GroupFeature] = []
}
