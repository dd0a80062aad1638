import Foundation

/// Runs `body` on a thread with as much stack as programs are parsed on: the threads of the tests have half a
/// megabyte, too little for deep nesting in a debug build.
func onDeepStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
  let outcome = Outcome<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    outcome.value = body()
    done.signal()
  }
  thread.stackSize = 64 << 20
  thread.start()
  done.wait()
  return outcome.value
}

/// Written by one thread before the semaphore, read by another after it.
private final class Outcome<Result>: @unchecked Sendable {
  var value: Result?
}
