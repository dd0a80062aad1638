import Glibc

/// The process's standard output and error, written straight to their file descriptors through a buffer.
enum Output {
  nonisolated(unsafe) private static var buffer: [UInt8] = []
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes text to standard output; a terminal sees each line at once.
  static func print(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 || isTerminal { flush() }
  }

  static func flush() {
    write(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes text to standard error, after everything printed so far.
  static func printError(_ text: String) {
    flush()
    write(Array(text.utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
      }
    }
  }
}
