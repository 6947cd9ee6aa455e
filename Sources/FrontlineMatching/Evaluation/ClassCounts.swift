/// How often each class occurs among labels and among predictions: what Matthews' correlation over several classes needs
/// (Gorodkin 2004), kept up to date while predictions change. Whole numbers, so no order of the changes matters.
struct ClassCounts {
  private var ids: [String: Int] = [:]
  private var actual: [Int] = []
  private var predicted: [Int] = []
  private var total = 0
  private var right = 0
  /// The sum over the classes of labels times predictions.
  private var both = 0
  private var squaresActual = 0
  private var squaresPredicted = 0

  /// The number that stands for a class, given out in the order of asking.
  mutating func id(of label: String) -> Int {
    if let id = ids[label] { return id }
    ids[label] = actual.count
    actual.append(0)
    predicted.append(0)
    return actual.count - 1
  }

  /// Counts a message.
  mutating func add(label: Int, predicted prediction: Int) {
    total += 1
    both += predicted[label]
    squaresActual += 2 * actual[label] + 1
    actual[label] += 1
    predict(label, prediction)
  }

  /// Changes what is predicted for a message.
  mutating func move(label: Int, from old: Int, to new: Int) {
    if label == old { right -= 1 }
    both -= actual[old]
    squaresPredicted -= 2 * predicted[old] - 1
    predicted[old] -= 1
    predict(label, new)
  }

  private mutating func predict(_ label: Int, _ prediction: Int) {
    if label == prediction { right += 1 }
    both += actual[prediction]
    squaresPredicted += 2 * predicted[prediction] + 1
    predicted[prediction] += 1
  }

  /// The correlation; 0 where it is not defined, because all labels or all predictions are of one class.
  var matthewsCorrelation: Double {
    let square = total * total
    let divisor = (Double(square - squaresPredicted) * Double(square - squaresActual)).squareRoot()
    return divisor > 0 ? Double(right * total - both) / divisor : 0
  }
}
