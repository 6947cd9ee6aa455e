import FrontlineDesk
import FrontlineText

/// What somebody saw who looked at the clock at equal steps, and what follows from it.
struct Walk {
  let answers: [Bool]
  let start: Timestamp
  /// Seconds.
  let step: Int
  /// The steps in which somebody worked before each step.
  private let worked: [Int]
  /// The first step after each at which work begins, and ends; their number where there is none.
  private let openings: [Int]
  private let closings: [Int]

  init(_ answers: [Bool], start: Timestamp, step: Int) {
    self.answers = answers
    self.start = start
    self.step = step
    var worked = [0]
    for answer in answers { worked.append(worked[worked.count - 1] + (answer ? 1 : 0)) }
    self.worked = worked
    var openings = [Int](repeating: answers.count, count: answers.count)
    var closings = openings
    for index in answers.indices.dropLast().reversed() {
      openings[index] = answers[index + 1] && !answers[index] ? index + 1 : openings[index + 1]
      closings[index] = !answers[index + 1] && answers[index] ? index + 1 : closings[index + 1]
    }
    self.openings = openings
    self.closings = closings
  }

  var end: Timestamp { moment(answers.count) }

  private func moment(_ index: Int, _ milliseconds: Int = 0) -> Timestamp {
    start + .seconds(index * step) + .milliseconds(milliseconds)
  }

  /// Milliseconds of work up to a moment within the walk.
  private func worked(_ index: Int, _ milliseconds: Int) -> Int {
    worked[index] * step * 1000 + (answers[index] ? milliseconds : 0)
  }

  /// Asks one question drawn by lot; tells what is wrong with the answer, if anything is.
  func wrongAnswer(of calendar: WorkCalendar, using generator: inout SeededGenerator) -> String? {
    let from = Int.random(in: 0..<answers.count, using: &generator)
    let late = Bool.random(using: &generator) ? 0 : Int.random(in: 0..<step * 1000, using: &generator)
    let moment = moment(from, late)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return wrong("open at \(moment)", calendar.isOpen(at: moment), answers[from])
    case 1: return wrong("opening after \(moment)", calendar.nextOpening(after: moment), openings[from])
    case 2: return wrong("closing after \(moment)", calendar.nextClosing(after: moment), closings[from])
    case 3:
      let change = answers[from] ? closings[from] : openings[from]
      return wrong("change after \(moment)", calendar.nextChange(after: moment), change)
    case 4:
      let to = Int.random(in: from..<answers.count, using: &generator)
      let later = Int.random(in: (to == from ? late : 0)..<step * 1000, using: &generator)
      let time = Duration.milliseconds(worked(to, later) - worked(from, late))
      let end = self.moment(to, later)
      return wrong("work from \(moment) to \(end)", calendar.workTime(from: moment, to: end), time)
    default:
      let time = Int.random(in: 1...40 * 3_600_000, using: &generator)
      let sum = worked(from, late) + time
      let due = calendar.adding(workTime: .milliseconds(time), to: moment)
      guard sum <= worked[answers.count] * step * 1000 else {
        return wrong("adding \(time) ms to \(moment)", due, answers.count)
      }
      // The last step that begins with less work than that done.
      var low = from
      var high = answers.count
      while low + 1 < high {
        let middle = (low + high) / 2
        if worked[middle] * step * 1000 < sum { low = middle } else { high = middle }
      }
      let rest = sum - (low == from ? worked(from, late) : worked[low] * step * 1000)
      let base = low == from ? moment : self.moment(low)
      return wrong("adding \(time) ms to \(moment)", due, base + .milliseconds(rest))
    }
  }

  private func wrong<Answer: Equatable>(_ question: String, _ answer: Answer, _ expected: Answer) -> String? {
    answer == expected ? nil : "\(question): \(answer), not \(expected)"
  }

  /// Beyond the walk nothing is known but that it is beyond.
  private func wrong(_ question: String, _ answer: Timestamp?, _ index: Int) -> String? {
    if index == answers.count {
      return answer.map { $0 >= end } ?? true ? nil : "\(question): \(String(describing: answer)), not after \(end)"
    }
    return wrong(question, answer, moment(index))
  }
}
