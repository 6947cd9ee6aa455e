internal import FrontlinePacks

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads regular files and directories, whatever stands at their place: pipes, devices, loops of links, nothing.
package struct FileReader {
  /// The directory that paths are told relative to.
  var root: String
  var limits: AuthoringLimits

  package init(root: String, limits: AuthoringLimits) {
    self.root = root
    self.limits = limits
  }

  /// What stands at a path.
  package enum Kind {
    case file, directory, other, nothing
  }

  package func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(absolute(path), &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The names in a directory, sorted, without hidden ones; nil with a finding where it cannot be read.
  package func names(in path: String, _ findings: FindingList) -> [String]? {
    let place = SourceLocation(file: path.isEmpty ? root : path)
    guard let stream = opendir(absolute(path)) else {
      let code: FindingCode = errno == ENOENT ? .missingFile : .unreadableFile
      findings.error(
        code, at: place, "the directory cannot be read: \(Self.reason())", advice: "Check the path and its permissions")
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      guard names.count < limits.directoryEntries else {
        findings.error(
          .fileTooLarge, at: place, "the directory has more than \(limits.directoryEntries) entries",
          advice: "Point at the directory that holds support.yaml")
        return nil
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// The bytes of a file; nil with a finding where it cannot be read or is too large.
  package func bytes(of path: String, limit: Int, _ findings: FindingList) -> [UInt8]? {
    let place = SourceLocation(file: path)
    let descriptor = open(absolute(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code: FindingCode = errno == ENOENT ? .missingFile : .unreadableFile
      findings.error(
        code, at: place, "the file cannot be read: \(Self.reason())", advice: "Check its path and permissions")
      return nil
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      findings.error(.unreadableFile, at: place, "this is not a regular file", advice: "Put a file in its place")
      return nil
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        findings.error(
          .unreadableFile, at: place, "the file cannot be read: \(Self.reason())", advice: "Check the disk")
        return nil
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else {
        findings.error(
          .fileTooLarge, at: place, "the file is larger than \(limit) bytes", advice: "Split it")
        return nil
      }
    }
  }

  /// A file's text; nil with a finding where the bytes are not UTF-8.
  package func text(of bytes: [UInt8], file: String, _ findings: FindingList) -> SourceText? {
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    guard let text = String(validating: body, as: UTF8.self) else {
      findings.error(
        .notUTF8, at: Self.firstInvalid(body, file: file), "the file is not UTF-8",
        advice: "Save it as UTF-8 without a byte order mark")
      return nil
    }
    return SourceText(file: file, text: text)
  }

  /// The place of the first byte that is not UTF-8.
  private static func firstInvalid(_ bytes: ArraySlice<UInt8>, file: String) -> SourceLocation {
    var line = 1
    var lineText: [UInt8] = []
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      let next = rest[..<end]
      guard String(validating: next, as: UTF8.self) != nil else { break }
      rest = rest[(end + 1)...]
      line += 1
    }
    var valid = ""
    for byte in rest {
      lineText.append(byte)
      if let text = String(validating: lineText, as: UTF8.self) {
        valid = text
      } else if lineText.count - valid.utf8.count >= 4 || lineText.count > 4096 {
        break
      }
    }
    return SourceLocation(file: file, line: line, column: valid.count + 1)
  }

  private func absolute(_ path: String) -> String { path.isEmpty ? root : "\(root)/\(path)" }

  private static func reason() -> String { String(cString: strerror(errno)).lowercased() }
}
