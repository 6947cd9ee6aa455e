import ArgumentParser
import FrontlineMatching
import FrontlinePacks
import Glibc

/// A failure of a command, told on standard error.
struct ConsoleError: Error {
  /// What is wrong and what to do.
  let message: String
  /// The exit code.
  let code: ExitCode

  /// Input that cannot be read or used: exit code 65 (`EX_DATAERR` of sysexits.h).
  static func badData(_ message: String) -> ConsoleError {
    ConsoleError(message: message, code: ExitCode(65))
  }

  /// A compiled file that cannot be used, named by its path.
  static func badFile(_ path: String, _ error: MatchingError) -> ConsoleError {
    var error = error
    error.location = error.location ?? SourceLocation(file: path)
    return badData("\(error)")
  }
}

/// Standard error.
enum StandardError {
  /// Writes a line.
  static func writeLine(_ line: String) {
    var writer = LineWriter(descriptor: STDERR_FILENO)
    writer.writeLine(line)
    writer.flush()
  }
}
