import Glibc
import Lessons

/// Fetches files by the system's `curl`, which knows proxies, certificates and redirections, and which Debian keeps
/// up to date.
struct Curl {
  enum Ending: Equatable {
    case finished
    /// Ctrl-C.
    case interrupted
    /// The source can't go on from where the file ends.
    case unresumable
    /// What `curl` said.
    case failed(String)
  }

  private let path: String

  /// Nil where there is no `curl`.
  init?() {
    let folders = (StateFolder.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    guard let folder = folders.first(where: { access("\($0)/curl", X_OK) == 0 }) else { return nil }
    path = "\(folder)/curl"
  }

  /// Fetches an address into a file, from where the file ends if there is one.
  ///
  /// - Parameter progress: called several times a second with the size of the file so far.
  func fetch(_ address: String, to file: String, progress: (Int) -> Void) -> Ending {
    let messages = file + ".messages"
    defer { unlink(messages) }
    let words = [
      path, "--fail", "--location", "--silent", "--show-error", "--connect-timeout", "30", "--speed-limit",
      "1",
      "--speed-time", "60", "--continue-at", "-", "--output", file, "--", address,
    ]
    guard let child = spawn(words, messages: messages) else { return .failed("`\(path)` can't be started") }
    var status: CInt = 0
    var isInterrupted = false
    while true {
      let done = waitpid(child, &status, WNOHANG)
      if done == child { break }
      if done < 0, errno != EINTR { return .failed("`\(path)` has vanished") }
      if Interrupts.take() {
        isInterrupted = true
        kill(child, SIGTERM)
      }
      progress(Self.size(of: file))
      usleep(100_000)
    }
    if isInterrupted { return .interrupted }
    if status == 0 { return .finished }
    let said = (try? ProgramFile.read(messages)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = said.split(separator: "\n").last.map(String.init) ?? "`curl` ended with status \(status >> 8)"
    // 33: the server knows no ranges. 416: the file is longer than the server's.
    let isRefused = (status >> 8) & 0xFF == 33 || line.hasSuffix("error: 416")
    return isRefused ? .unresumable : .failed(line)
  }

  static func size(of file: String) -> Int {
    var facts = stat()
    return stat(file, &facts) == 0 ? facts.st_size : 0
  }

  /// Starts the words with nothing to read and nothing to print; what they complain of goes to a file.
  private func spawn(_ words: [String], messages: String) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, messages, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    return posix_spawn(&child, path, &actions, nil, &arguments, environ) == 0 ? child : nil
  }
}
