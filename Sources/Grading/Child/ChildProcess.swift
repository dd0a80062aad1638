import Foundation
import Glibc

/// A child at work, as the parent sees it.
final class ChildProcess {
  let process: pid_t
  /// Where the child's events arrive; readable too when the child has ended.
  let events: Int32
  private var received: [UInt8] = []

  /// The longest line that is taken for an event. A child that says more is at fault.
  private static let longestLine = 1 << 20

  /// Starts a child with a task.
  ///
  /// - Returns: nil where the system has no process or no descriptor to give.
  init?(_ task: GradingTask) {
    guard let input = try? JSONEncoder().encode(task), let pipes = ChildPipes() else { return nil }
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
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { chunk in
      while received.count < ChildProcess.longestLine {
        let count = read(events, chunk.baseAddress, chunk.count)
        guard count > 0 else { break }
        received.append(contentsOf: chunk.prefix(count))
      }
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

  /// Kills the child and waits until it is gone.
  func kill() {
    Glibc.kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  var use: ProcessUse { ProcessUse(of: process) }
}
