import CConfinement
import COpenBLAS
import Glibc

/// What the operating system takes from a child before anybody's program runs in it: files, network, processes, and
/// memory and time beyond its limits.
///
/// Nothing here needs rights, and nothing can be undone from within. Where the kernel refuses, grading goes on and the
/// report says what is missing.
enum Confinement {
  /// Cuts the child off from what it may have inherited beyond its channels, and ties its life to its parent's.
  static func cutTies() {
    _ = etude_close_descriptors(UInt32(GradingChild.channel) + 1)
    _ = etude_die_with_parent()
  }

  /// Confines the process for the rest of its life.
  ///
  /// - Returns: what could not be taken away, in words.
  static func apply(_ limits: GradingLimits, exercises: Int) -> [String] {
    // What would be loaded or read at its first use is fetched now.
    _ = etude_blas_is_available()
    tzset()
    var gaps: [String] = []
    func require(_ what: String, _ error: Int32) {
      if error != 0 { gaps.append("\(what): \(String(cString: strerror(error)))") }
    }
    // Address space counts what is reserved too: stacks and register files that are never touched.
    require("memory is not limited", set(RLIMIT_AS, limits.memory + reserved))
    let seconds = limits.processorSeconds.rounded(.up) * Double(exercises + 1) + 5
    require("processor time is not limited", set(RLIMIT_CPU, Int(exactly: seconds) ?? .max))
    require("files can grow", set(RLIMIT_FSIZE, 0))
    require("a crash can leave a core file", set(RLIMIT_CORE, 0))
    require("files can be opened", set(RLIMIT_NOFILE, Int(GradingChild.channel) + 1))
    require("programs can gain rights", etude_renounce_privileges())
    let files = etude_renounce_files()
    let calls = etude_renounce_system_calls(UInt32(STDERR_FILENO), UInt32(GradingChild.channel))
    require("system calls are not filtered", calls)
    // The filter refuses all that Landlock does and more: it is missed where there is no filter.
    if calls != 0 { require("files are not out of reach", files) }
    return gaps
  }

  /// Address space that a child reserves without using it.
  private static let reserved = 1 << 30

  private static func set(_ resource: __rlimit_resource, _ value: Int) -> Int32 {
    var limit = rlimit(rlim_cur: rlim_t(max(0, value)), rlim_max: rlim_t(max(0, value)))
    return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 ? 0 : errno
  }
}
