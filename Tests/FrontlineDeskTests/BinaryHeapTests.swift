import Testing

@testable import FrontlineDesk

struct BinaryHeapTests {
  @Test(arguments: 1...20)
  func whatComesOutIsTheLeastOfWhatIsThere(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var heap = BinaryHeap<Int>()
    var model: [Int] = []
    for _ in 0..<500 {
      if Int.random(in: 0..<5, using: &generator) < 3 {
        let number = Int.random(in: 0..<100, using: &generator)
        heap.push(number)
        model.append(number)
        model.sort()
      } else {
        #expect(heap.popFirst() == (model.isEmpty ? nil : model.removeFirst()))
      }
      #expect(heap.first == model.first)
    }
  }
}
