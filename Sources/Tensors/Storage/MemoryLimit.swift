import Glibc

/// How many bytes the tensors of this process may hold in all.
enum MemoryLimit {
  /// The least of the machine's memory, the process's own limit and its control group's.
  static var current: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let pageSize = sysconf(Int32(_SC_PAGESIZE))
    var limit =
      pages > 0 && pageSize > 0 ? pages.multipliedReportingOverflow(by: pageSize).partialValue : 1 << 34
    var addressSpace = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &addressSpace) == 0 {
      limit = min(limit, Int(clamping: addressSpace.rlim_cur))
    }
    if let group = controlGroupLimit() { limit = min(limit, group) }
    return limit
  }

  private static func controlGroupLimit() -> Int? {
    let file = open("/sys/fs/cgroup/memory.max", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = read(file, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return Int(String(decoding: bytes[..<count].prefix { $0 != 10 }, as: UTF8.self))
  }
}
