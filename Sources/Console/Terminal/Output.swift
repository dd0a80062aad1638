import Glibc

/// The process's standard output and error.
///
/// What a program prints is gathered and written in large pieces, but a reader never waits for it: a terminal is
/// written to at once, a pipe when nothing was written for a moment, and everything printed comes before an
/// error that follows it. Where the reader of a pipe has gone, the process ends quietly, as others do.
public enum Output {
  private static let lock = PlainLock()
  nonisolated(unsafe) private static var buffer: [UInt8] = []
  nonisolated(unsafe) private static var lastWrite: UInt64 = 0
  nonisolated(unsafe) private static var isFlusherRunning = false
  nonisolated(unsafe) private static var endsLine = true
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  private static let capacity = 1 << 16
  /// How long a piece may wait, in nanoseconds.
  private static let patience: UInt64 = 20_000_000

  /// Writes text to standard output.
  public static func write(_ text: String) {
    guard !text.isEmpty else { return }
    lock.withLock {
      var text = text
      text.withUTF8 { buffer.append(contentsOf: $0) }
      if isTerminal || buffer.count >= capacity || now() &- lastWrite >= patience {
        drain()
      } else if !isFlusherRunning {
        isFlusherRunning = startFlusher()
        if !isFlusherRunning { drain() }
      }
    }
  }

  /// Writes an escape sequence, which leaves the cursor where it is.
  static func control(_ sequence: String) {
    lock.withLock {
      drain()
      put(Array(sequence.utf8), to: STDOUT_FILENO)
    }
  }

  /// Writes what is still gathered.
  public static func flush() { lock.withLock { drain() } }

  /// Ends a line that a program left open, so that what comes next begins at the left.
  public static func endLine() {
    lock.withLock {
      drain()
      if !endsLine { buffer.append(0x0A) }
      drain()
    }
  }

  /// Writes text to standard error, after everything printed so far.
  public static func writeError(_ text: String) {
    flush()
    put(Array(text.utf8), to: STDERR_FILENO)
  }

  private static func drain() {
    guard let last = buffer.last else { return }
    endsLine = last == 0x0A
    put(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
    lastWrite = now()
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EPIPE, descriptor == STDOUT_FILENO {
          endAsBrokenPipe()
        } else if errno == EAGAIN {
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, -1)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  /// The reader has gone: ends the way a program ends that leaves SIGPIPE alone.
  private static func endAsBrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    _exit(1)
  }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(bitPattern: Int64(time.tv_sec)) &* 1_000_000_000 &+ UInt64(bitPattern: Int64(time.tv_nsec))
  }

  /// Starts a thread that writes what is gathered every few moments, until nothing more comes.
  private static func startFlusher() -> Bool {
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { _ in
        while true {
          usleep(UInt32(Output.patience / 1000))
          let isDone = Output.lock.withLock {
            if Output.buffer.isEmpty { Output.isFlusherRunning = false }
            Output.drain()
            return !Output.isFlusherRunning
          }
          if isDone { return nil }
        }
      }, nil)
    if status == 0 { pthread_detach(thread) }
    return status == 0
  }
}

/// A mutual exclusion that needs nothing but the C library.
final class PlainLock: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func withLock<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}
