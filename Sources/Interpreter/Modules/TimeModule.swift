import Glibc

/// `time`.
enum TimeModule {
  /// The part in Swift; `struct_time` and what makes it are in the language.
  static func populate(_ module: ModuleObject) {
    Calendar.populate(module)
    for name in ["perf_counter", "monotonic"] {
      module.function("\(name)()", "Seconds of a clock that never goes back.") { _ in
        .float(seconds(CLOCK_MONOTONIC))
      }
    }
    module.function("time()", "Seconds since 1970.") { _ in .float(seconds(CLOCK_REALTIME)) }
    module.function("process_time()", "Processor seconds used so far.") { _ in
      .float(seconds(CLOCK_PROCESS_CPUTIME_ID))
    }
    module.function("perf_counter_ns()", "Nanoseconds of a clock that never goes back.") { _ in
      .int(nanoseconds(CLOCK_MONOTONIC))
    }
    module.function("time_ns()", "Nanoseconds since 1970.") { _ in .int(nanoseconds(CLOCK_REALTIME)) }
    module.function("sleep(seconds, /)", "Waits.") { arguments in
      let seconds = try arguments.double(0)
      guard seconds >= 0 else { throw PythonError.value("sleep length must be non-negative") }
      var left = min(seconds, 1e9)
      while left > 0 {
        // In short naps, so that Ctrl-C and limits are seen.
        usleep(UInt32(min(left, 0.05) * 1e6))
        left -= 0.05
        try Machine.current.tick()
      }
      return .none
    }
  }

  private static func now(_ clock: clockid_t) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    let time = now(clock)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    let time = now(clock)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}
