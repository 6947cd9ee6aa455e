import Testing

@testable import FrontlineDesk

struct SortedBucketsTests {
  @Test func itAgreesWithASortedArray() {
    var generator = SeededGenerator(seed: 3)
    var buckets = SortedBuckets<Int>()
    var model: Set<Int> = []
    for step in 0..<20_000 {
      let value = Int.random(in: 0..<4000, using: &generator)
      if Int.random(in: 0..<10, using: &generator) < (step < 12_000 ? 7 : 3) {
        buckets.insert(value)
        model.insert(value)
      } else {
        buckets.remove(value)
        model.remove(value)
      }
      guard step % 500 == 0 else { continue }
      let sorted = model.sorted()
      #expect(buckets.count == sorted.count && buckets.first == sorted.first && buckets.elementsEqual(sorted))
      #expect(buckets.rank(of: value) == sorted.firstIndex(of: value))
      #expect(buckets.count(before: value) == sorted.count { $0 < value })
      #expect(buckets.first(after: value) == sorted.first { $0 > value })
      var refilled = SortedBuckets<Int>()
      for element in model { refilled.insert(element) }
      #expect(refilled == buckets)
    }
    for value in model { buckets.remove(value) }
    #expect(buckets.isEmpty && buckets.first == nil)
  }
}
