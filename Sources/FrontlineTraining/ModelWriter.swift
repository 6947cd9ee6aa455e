import FrontlineLanguage

/// Puts trained tables into the bytes of a model file.
struct ModelWriter {
  /// A table before it is quantized.
  struct Table {
    var group: ScriptGroup
    var bits: Int
    /// The weights, quantized with `scale`.
    var scores: [UInt8]
    var scale: Float
    var temperatures = [Float](repeating: 1, count: EvidenceBin.count)

    init(group: ScriptGroup, bits: Int, weights: [Float]) {
      self.group = group
      self.bits = bits
      // The largest weights are cut off, so that the others keep their precision.
      let magnitudes = weights.map(abs).filter { $0 > 0 }.sorted()
      let limit = magnitudes.isEmpty ? 1 : magnitudes[Int(Double(magnitudes.count - 1) * ModelWriter.kept)]
      let neutral = Float(NGramTable.neutralScore)
      scale = max(limit, 1e-3) / (neutral - 1)
      let step = scale
      scores = weights.map { UInt8(max(0, min(Float(NGramTable.maximumScore), (neutral + $0 / step).rounded()))) }
      // A lane without a language never wins.
      let lanes = LanguageTable.lanes(of: group)
      let languages = LanguageTable.range(of: group).count
      for index in scores.indices where index % lanes >= languages { scores[index] = 0 }
    }
  }

  /// The share of weights that are not cut off.
  static let kept = 0.998

  var tables: [Table]
  var han: [UInt8]
  /// How much surer a restricted detection is, as a power of the odds.
  var restrictedSharpening: Float = 1

  /// The bytes of the model file.
  func bytes() -> [UInt8] {
    var header: [UInt8] = []
    var body: [UInt8] = []
    let bodyStart = aligned(LanguageModel.headerSize + tables.count * LanguageModel.entrySize)
    func put(_ value: UInt32, _ bytes: inout [UInt8]) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    func section(_ content: [UInt8]) -> UInt32 {
      let offset = bodyStart + body.count
      body.append(contentsOf: content)
      body.append(contentsOf: [UInt8](repeating: 0, count: aligned(body.count) - body.count))
      return UInt32(offset)
    }
    let offsets = tables.map { section($0.scores) }
    let lettersOffset = section(LetterTable.bytes())
    let hanOffset = section(han)
    put(LanguageModel.magic, &header)
    put(LanguageModel.version, &header)
    put(UInt32(truncatingIfNeeded: LanguageTable.fingerprint), &header)
    put(UInt32(truncatingIfNeeded: LanguageTable.fingerprint >> 32), &header)
    put(UInt32(bodyStart + body.count), &header)
    put(UInt32(tables.count), &header)
    put(lettersOffset, &header)
    put(hanOffset, &header)
    put(HanTraining.scale.bitPattern, &header)
    put(restrictedSharpening.bitPattern, &header)
    for (table, offset) in zip(tables, offsets) {
      put(UInt32(table.group.rawValue), &header)
      put(UInt32(LanguageTable.lanes(of: table.group)), &header)
      put(UInt32(table.bits), &header)
      put(offset, &header)
      put(table.scale.bitPattern, &header)
      for temperature in table.temperatures { put(temperature.bitPattern, &header) }
    }
    header.append(contentsOf: [UInt8](repeating: 0, count: bodyStart - header.count))
    return header + body
  }

  private func aligned(_ size: Int) -> Int { (size + 63) / 64 * 64 }
}
