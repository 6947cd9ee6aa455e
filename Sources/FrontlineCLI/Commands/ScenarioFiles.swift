import FrontlineAuthoring
import FrontlineSimulation
import Glibc

/// Scenario files by the paths of files and of directories, which are searched to their depths.
struct ScenarioFiles {
  let paths: [String]

  /// The scenarios of all files, in the order of the paths and below a directory by name.
  func load() throws(ConsoleError) -> [Scenario] {
    var scenarios: [Scenario] = []
    for path in paths {
      let files = try files(at: path)
      guard !files.isEmpty else {
        throw ConsoleError.badData("\(path) has no scenario; name a directory with .yaml files")
      }
      for file in files {
        do {
          scenarios += try ScenarioLoader.load(path: file)
        } catch {
          throw ConsoleError.badData("\(file) cannot be read:\n\(error)")
        }
      }
    }
    return scenarios
  }

  private func files(at path: String) throws(ConsoleError) -> [String] {
    guard isDirectory(path) else { return [path] }
    let directory = path.hasSuffix("/") ? String(path.dropLast()) : path
    var files: [String] = []
    for name in try FileText.names(in: directory) where !name.hasPrefix(".") {
      let inner = "\(directory)/\(name)"
      if isDirectory(inner) {
        files += try self.files(at: inner)
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        files.append(inner)
      }
    }
    return files
  }

  private func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
