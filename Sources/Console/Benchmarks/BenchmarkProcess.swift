import Glibc

/// A process that runs a program from its standard input.
struct BenchmarkProcess {
  /// The command and its first arguments.
  let command: [String]
  let threads: Int

  struct Result {
    /// The program's rows: names and milliseconds.
    var rows: [(name: String, milliseconds: Double)] = []
    /// The most memory that was resident, in bytes.
    var memory = 0
  }

  /// Runs the program to its end; what it says to standard error is shown.
  ///
  /// - Throws: `CommandProblem` where the command can't be run or fails.
  func run(_ code: String) throws(CommandProblem) -> Result {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&input) == 0 else { throw failure() }
    guard pipe(&output) == 0 else {
      for descriptor in input { close(descriptor) }
      throw failure()
    }
    for descriptor in input + output { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let process = spawn(input[0], output[1])
    close(input[0])
    close(output[1])
    defer { close(output[0]) }
    guard let process else {
      close(input[1])
      throw failure()
    }
    feed(code, to: input[1])
    let text = read(output[0])
    var (status, usage) = (Int32(0), rusage())
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    guard status == 0 else { throw CommandProblem("\(command[0]) could not run the benchmark") }
    return Result(rows: Self.rows(text), memory: Int(usage.ru_maxrss) &* 1024)
  }

  private func failure() -> CommandProblem {
    CommandProblem("can't run \(command[0]): \(String(cString: strerror(errno)))")
  }

  private func spawn(_ input: Int32, _ output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // Both sides are given as many threads.
    setenv("ETUDE_THREADS", "\(threads)", 1)
    setenv("OMP_NUM_THREADS", "\(threads)", 1)
    var process = pid_t()
    let arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let status = posix_spawnp(&process, command[0], &actions, nil, arguments, environ)
    if status != 0 { errno = status }
    return status == 0 ? process : nil
  }

  private func feed(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { break }
    }
    close(descriptor)
  }

  private func read(_ descriptor: Int32) -> String {
    var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count > 0 { bytes += chunk[..<count] } else if count == 0 || errno != EINTR { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func rows(_ text: String) -> [(String, Double)] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 2, let time = Double(words[1]) else { return nil }
      return (String(words[0]), time)
    }
  }
}
