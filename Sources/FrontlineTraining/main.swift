import Foundation

/// Prints progress on standard error.
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

do {
  try TrainingCommand(Array(CommandLine.arguments.dropFirst())).run()
} catch {
  note("\(error)")
  exit(64)
}
