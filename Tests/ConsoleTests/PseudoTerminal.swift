import Glibc

/// A terminal without a screen, and the program `etude` in it, as a person would run it.
final class PseudoTerminal {
  private let master: Int32
  let process: pid_t
  /// Everything that the program wrote, escape sequences and all.
  private(set) var raw: [UInt8] = []
  private var position = 0

  /// - Parameter environment: added to `TERM`, `PATH` and `HOME`, which are all that there is.
  init(_ arguments: [String] = [], environment: [String: String] = [:], columns: UInt16 = 100) throws {
    master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: CInt = 0
    var number: CInt = 0
    guard master >= 0, ioctl(master, Self.setLock, &lock) == 0, ioctl(master, Self.getNumber, &number) == 0
    else { throw Trouble(what: "no pseudo-terminal") }
    Self.resize(master, columns)
    process = try Self.spawn([Program.path] + arguments, terminal: "/dev/pts/\(number)", environment)
  }

  // Linux's TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID, which Swift does not see.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  struct Trouble: Error { let what: String }

  deinit {
    kill(process, SIGKILL)
    close(master)
  }

  /// The first terminal that the leader of a session opens becomes the session's own.
  private static func spawn(
    _ words: [String], terminal: String, _ extra: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Whoever runs the tests may have blocked signals.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let status = Program.withWords(words, Program.environment(extra)) {
      posix_spawn(&child, Program.path, &actions, &attributes, $0, $1)
    }
    guard status == 0 else { throw Trouble(what: "can't start \(words): \(status)") }
    return child
  }

  /// What was written, without escape sequences and carriage returns.
  var text: String { Self.plain(raw) }

  /// Makes the window wider or narrower, as with the mouse.
  func resize(columns: UInt16) { Self.resize(master, columns) }

  private static func resize(_ master: Int32, _ columns: UInt16) {
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Types a line once the prompt is there.
  func enter(_ line: String, at prompt: String = ">>>") throws {
    try wait(for: prompt)
    type(line + "\r")
  }

  /// Waits for a text that comes after what was waited for before.
  func wait(for wanted: String, seconds: Double = 30) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while true {
      let text = Self.plain(raw[position...])
      if let range = text.firstRange(of: wanted) {
        position = offset(ofPlain: text[..<range.upperBound].utf8.count)
        return
      }
      guard clock.now < end, read(milliseconds: 100) else {
        throw Trouble(what: "waited for \(wanted), saw \(text.debugDescription)")
      }
    }
  }

  /// The status with which the program ended; nil where a signal ended it.
  func waitForEnd() throws -> Int32? {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(30)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard clock.now < end else { throw Trouble(what: "it goes on: \(text.debugDescription)") }
      _ = read(milliseconds: 20)
    }
    while read(milliseconds: 20, isLast: true) {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// - Returns: whether the terminal is still open, or with `isLast` whether something came.
  private func read(milliseconds: Int32, isLast: Bool = false) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return !isLast }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    raw += buffer.prefix(count)
    return true
  }

  /// The offset in `raw` at which so many bytes of plain text, counted from `position`, end.
  private func offset(ofPlain count: Int) -> Int {
    var end = position
    while end < raw.count, Self.plain(raw[position..<end]).utf8.count < count { end += 1 }
    return end
  }

  static func plain(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var escape: [UInt8] = []
    for byte in bytes {
      if escape.isEmpty {
        if byte == 0x1B { escape = [byte] } else if byte != 0x0D { result.append(byte) }
      } else {
        escape.append(byte)
        let isSequence = escape.count > 1 && escape[1] == UInt8(ascii: "[")
        let isEnd = isSequence ? escape.count > 2 && (0x40...0x7E).contains(byte) : escape.count == 2
        if isEnd { escape = [] }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
