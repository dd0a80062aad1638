import Foundation
import Glibc

/// A child at work, as the parent sees it.
final class ChildProcess {
  let process: pid_t
  private let events: Int32
  private var received: [UInt8] = []

  /// Starts a child with a task.
  ///
  /// - Returns: nil where the system has no process or no descriptor to give.
  init?(_ task: GradingTask) {
    guard let input = try? JSONEncoder().encode(task), let pipes = Pipes() else { return nil }
    guard let process = pipes.spawn() else {
      pipes.closeAll()
      return nil
    }
    self.process = process
    events = pipes.eventsRead
    pipes.closeChildsEnds()
    pipes.feed(input)
    _ = fcntl(events, F_SETFL, O_NONBLOCK)
  }

  deinit { close(events) }

  /// What the child has said since the last call.
  func newEvents() -> [ChildEvent] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(events, &chunk, chunk.count)
      guard count > 0 else { break }
      received.append(contentsOf: chunk[..<count])
    }
    var result: [ChildEvent] = []
    while let end = received.firstIndex(of: UInt8(ascii: "\n")) {
      let line = Data(received[..<end])
      received.removeSubrange(...end)
      if let event = try? JSONDecoder().decode(ChildEvent.self, from: line) { result.append(event) }
    }
    return result
  }

  /// How the child ended; nil while it runs.
  func ending() -> Ending? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    let signal = status & 0x7f
    return signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal)
  }

  enum Ending {
    case exited(Int32)
    case killed(Int32)
  }

  func kill() { Glibc.kill(process, SIGKILL) }

  /// Seconds of processor time used so far.
  var processorSeconds: Double {
    let fields = statistics("stat").split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
  }

  /// Bytes of memory in use.
  var memory: Int {
    let fields = statistics("statm").split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return pages &* Int(max(1, sysconf(Int32(_SC_PAGESIZE))))
  }

  private func statistics(_ file: String) -> String {
    guard let bytes = FileManager.default.contents(atPath: "/proc/\(process)/\(file)") else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The two channels between parent and child.
private struct Pipes {
  private let inputRead: Int32
  private let inputWrite: Int32
  let eventsRead: Int32
  private let eventsWrite: Int32

  init?() {
    var input: [Int32] = [-1, -1]
    var events: [Int32] = [-1, -1]
    guard pipe(&input) == 0 else { return nil }
    guard pipe(&events) == 0 else {
      close(input[0])
      close(input[1])
      return nil
    }
    // No child inherits another's channels.
    for descriptor in input + events { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    (inputRead, inputWrite, eventsRead, eventsWrite) = (input[0], input[1], events[0], events[1])
  }

  /// Starts this very program as a child: no environment but what keeps its kernels to one thread.
  func spawn() -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The input first: its descriptor may be the very number that the channel is to have.
    posix_spawn_file_actions_adddup2(&actions, inputRead, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, eventsWrite, GradingChild.channel)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var process = pid_t()
    let status = withStrings(["etude", "grade-child"]) { arguments in
      withStrings(["OPENBLAS_NUM_THREADS=1", "ETUDE_THREADS=1"]) { environment in
        posix_spawn(&process, "/proc/self/exe", &actions, nil, arguments, environment)
      }
    }
    return status == 0 ? process : nil
  }

  /// Gives the child its task. A child that has died already is no reason to.
  func feed(_ input: Data) {
    input.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(inputWrite, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
      }
    }
    close(inputWrite)
  }

  func closeChildsEnds() {
    close(inputRead)
    close(eventsWrite)
  }

  func closeAll() {
    closeChildsEnds()
    close(inputWrite)
    close(eventsRead)
  }
}

/// Lays strings out as C's argument vectors are.
private func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
