import Testing

@testable import Frontline

@Suite struct RecentListTests {
  @Test(arguments: [0, 1, 5, 31, 32, 33, 64, 100])
  func itIsWhatAnArrayWouldBe(_ limit: Int) {
    var list = RecentList<Int>()
    var model: [Int] = []
    var generator = SeededGenerator(seed: UInt64(limit))
    for number in 0..<400 {
      list.append(number)
      model.append(number)
      if Int.random(in: 0..<3, using: &generator) == 0 {
        list.keepLast(limit)
        model.removeFirst(max(0, model.count - limit))
      }
      if let place = model.indices.randomElement(using: &generator) {
        list[place] += 1
        model[place] += 1
      }
      #expect(Array(list) == model)
      #expect(list.count == model.count && list.last == model.last && list.first == model.first)
    }
  }

  @Test func aCopyKeepsWhatItHad() {
    var list = RecentList<Int>()
    for number in 0..<100 { list.append(number) }
    let copy = list
    list.append(100)
    list[50] = -1
    list.keepLast(60)
    #expect(Array(copy) == Array(0..<100))
    #expect(list.count == 60 && list[9] == -1)
  }

  @Test func listsAreEqualHoweverTheyCameAbout() {
    var (short, long) = (RecentList<Int>(), RecentList<Int>())
    for number in 0..<70 { long.append(number) }
    long.keepLast(40)
    for number in 30..<70 { short.append(number) }
    #expect(short == long && short.hashValue == long.hashValue)
    long.append(1)
    #expect(short != long)
  }
}
