import Glibc
import Lessons

/// The learner's own editor, `$VISUAL` or `$EDITOR`, on a text of ours.
enum TextEditor {
  enum Result: Equatable {
    case edited(String)
    /// Why nothing was edited, in a sentence.
    case failed(String)
  }

  static func edit(_ text: String, name: String) -> Result {
    guard let command = command else {
      return .failed("No editor was found. Set `EDITOR` to the name of yours.")
    }
    guard let path = temporaryFile(text, name: name) else {
      return .failed("A temporary file can't be written.")
    }
    defer {
      unlink(path)
      rmdir(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)))
    }
    guard run(command, path) else { return .failed("`\(command)` did not end well; nothing has changed.") }
    guard let bytes = try? ProgramFile.read(path) else { return .failed("The edited file can't be read.") }
    return .edited(String(decoding: bytes, as: UTF8.self))
  }

  private static var command: String? {
    for variable in ["VISUAL", "EDITOR"] {
      if let command = StateFolder.variable(variable), !command.isEmpty { return command }
    }
    let folders = (StateFolder.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return ["nano", "vim", "vi"].first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
  }

  /// A file of the step's name in a folder of its own, so that the editor shows the name and knows the language.
  private static func temporaryFile(_ text: String, name: String) -> String? {
    var template = Array("\(StateFolder.variable("TMPDIR") ?? "/tmp")/etude-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = "\(folder)/\(String(name.map { $0 == "/" ? "-" : $0 })).py"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
    return write(descriptor, bytes, bytes.count) == bytes.count ? path : nil
  }

  /// Runs the command on the file. The shell splits the command, which may have options.
  private static func run(_ command: String, _ path: String) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGPIPE, SIGQUIT] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["sh", "-c", command + " \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return false }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return false } }
    _ = Interrupts.take()
    return status == 0
  }
}
