import Glibc

/// What a running process uses, as `/proc` has it.
struct ProcessUse {
  /// Seconds of processor time so far.
  let processorSeconds: Double
  /// Bytes of memory that are resident.
  let memory: Int

  /// Nothing at all for a process that has ended.
  init(of process: pid_t) {
    // The second field is the program's name, in parentheses, and may hold anything.
    let text = Self.contents("/proc/\(process)/stat")
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    if fields.count > 21, let user = Double(fields[11]), let system = Double(fields[12]),
      let pages = Int(fields[21])
    {
      processorSeconds = (user + system) / Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
      memory = pages &* Int(max(1, sysconf(Int32(_SC_PAGESIZE))))
    } else {
      (processorSeconds, memory) = (0, 0)
    }
  }

  private static func contents(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
  }
}
