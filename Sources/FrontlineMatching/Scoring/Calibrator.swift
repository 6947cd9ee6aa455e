/// Finds a pack's calibration by cross-validation inside the pack.
struct Calibrator {
  let options: ScoringOptions
  let classCount: Int

  func calibrate(_ set: borrowing TrainingSet, nearest: NearestExamples) -> Calibration {
    Calibration()
  }
}
