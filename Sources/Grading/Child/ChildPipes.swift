import Foundation
import Glibc

/// The two channels between parent and child.
struct ChildPipes {
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

  /// What a child finds in its environment: kernels on one thread, and hashing that is the same each time, for
  /// reports that are the same each time.
  private static let environment = [
    "OPENBLAS_NUM_THREADS=1", "ETUDE_THREADS=1", "SWIFT_DETERMINISTIC_HASHING=1",
  ]

  /// Starts this very program as a child.
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
      withStrings(ChildPipes.environment) { environment in
        posix_spawn(&process, "/proc/self/exe", &actions, nil, arguments, environment)
      }
    }
    return status == 0 ? process : nil
  }

  /// Gives the child its task. A child that has died already is no reason to stop.
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
