/// Sixteen weights of eight bits that lie in eight words of 16 bits, so that rows can be added without taking them apart: the
/// sum of the words and the sum of their upper halves tell both sums.
///
/// The upper half of a word is the weight of class 8 + n of the lane; its lower half is that of class n, with 128 added so that it
/// is never below zero and takes nothing from the upper.
enum WeightLane {
  typealias Words = SIMD8<Int16>
  /// Classes of a lane.
  static let classes = 16

  static func lanes(_ classCount: Int) -> Int { (classCount + classes - 1) / classes }

  static func words(_ weights: SIMD16<Int8>) -> Words {
    let lower = SIMD8<Int16>(truncatingIfNeeded: weights.lowHalf) &+ 128
    return lower | SIMD8<Int16>(truncatingIfNeeded: weights.highHalf) &<< 8
  }

  /// The weight of the n-th class of a lane.
  static func weight(_ words: Words, _ place: Int) -> Int {
    let word = words[place & 7]
    return place & 8 == 0 ? Int(word & 0xFF) - 128 : Int(word &>> 8)
  }
}
