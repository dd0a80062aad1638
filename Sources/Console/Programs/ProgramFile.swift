import Glibc

/// Files as commands read and write them, with the reason when they can't.
public enum ProgramFile {
  /// Larger files are no programs, nor lessons.
  static let maximumLength = 256 << 20

  /// Reads a file, a pipe, or standard input where the path is `-`.
  ///
  /// - Throws: `CommandProblem` with the reason as the system gives it.
  public static func read(_ path: String) throws(CommandProblem) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, name: "standard input") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(path) }
    defer { close(descriptor) }
    return try readAll(descriptor, name: path)
  }

  /// Writes a file; what was there before stays until all is written.
  public static func write(_ text: String, to path: String) throws(CommandProblem) {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw problem(path, "write") }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw problem(path, "write") }
      bytes = bytes.dropFirst(count)
    }
    guard rename(temporary, path) == 0 else { throw problem(path, "write") }
  }

  private static func readAll(_ descriptor: CInt, name: String) throws(CommandProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem(name) }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
      guard bytes.count <= maximumLength else {
        throw CommandProblem("can't read \(name): it has more than \(maximumLength >> 20) megabytes")
      }
    }
  }

  private static func problem(_ path: String, _ verb: String = "read") -> CommandProblem {
    CommandProblem("can't \(verb) \(path): \(String(cString: strerror(errno)))")
  }
}
