import Glibc

/// The bytes of a file, or why there are none.
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

  private static func problem(_ path: String) -> CommandProblem {
    CommandProblem("can't read \(path): \(String(cString: strerror(errno)))")
  }
}
