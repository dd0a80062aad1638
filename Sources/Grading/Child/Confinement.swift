import Glibc

/// The limits that the operating system holds a child to, whatever happens in it.
enum Confinement {
  /// Takes effect for the rest of the process's life; none of it can be undone from within.
  static func apply(_ limits: GradingLimits, exercises: Int) {
    // Address space counts what is reserved too: stacks and register files that are never touched.
    set(RLIMIT_AS, limits.memory + (1 << 30))
    set(RLIMIT_CPU, Int(limits.processorSeconds.rounded(.up)) * (exercises + 1) + 5)
    set(RLIMIT_FSIZE, 0)
    set(RLIMIT_CORE, 0)
    set(RLIMIT_NOFILE, 8)
  }

  private static func set(_ resource: __rlimit_resource, _ value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(max(0, value)), rlim_max: rlim_t(max(0, value)))
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
}
