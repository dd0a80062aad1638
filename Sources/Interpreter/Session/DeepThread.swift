import Glibc

/// Runs code on a thread with a stack of a chosen size: a program's recursion goes deeper than the eight
/// megabytes of a main thread allow. The pages of the stack cost nothing until they are used.
enum DeepThread {
  /// The lowest address that recursion on the present thread may reach. Guarded by the session lock.
  nonisolated(unsafe) private(set) static var floor: UInt = 0

  private final class Job<Result>: @unchecked Sendable {
    private let body: () -> Result
    private let size: Int
    private(set) var result: Result?

    init(size: Int, body: @escaping () -> Result) {
      self.size = size
      self.body = body
    }

    func run() {
      var marker: UInt8 = 0
      let here = withUnsafePointer(to: &marker) { UInt(bitPattern: $0) }
      let outer = DeepThread.floor
      // A quarter of a megabyte stays for what runs after the check.
      DeepThread.floor = here - UInt(size) + (256 << 10)
      result = body()
      DeepThread.floor = outer
    }
  }

  /// Type-erased work for the C function that starts the thread.
  private final class Runner {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs `body` there and waits. Where memory is short, the stack is made smaller.
  static func run<Result>(stackSize: Int, _ body: @escaping () -> Result) -> Result {
    var size = stackSize
    while size >= 1 << 20 {
      let job = Job(size: size, body: body)
      if start(job.run, stackSize: size), let result = job.result { return result }
      size /= 2
    }
    // No thread at all: the present one has to do, with little depth.
    let outer = floor
    defer { floor = outer }
    floor = .max
    return body()
  }

  private static func start(_ body: @escaping () -> Void, stackSize: Int) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let runner = Unmanaged.passRetained(Runner(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { Unmanaged<Runner>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, runner.toOpaque())
    guard status == 0 else {
      runner.release()
      return false
    }
    pthread_join(thread, nil)
    return true
  }
}

/// Lets one program run at a time.
final class ProgramLock: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  func withLock<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}
