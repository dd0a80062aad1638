import Glibc

/// The program under test, which stands beside the tests.
enum Program {
  static let path: String = {
    var file = CommandLine.arguments[0]
    if let link = try? realPath("/proc/self/exe"), !folder(file).contains(".build") { file = link }
    for folder in [folder(file), folder(folder(file)), ".build/debug"]
    where access("\(folder)/etude", X_OK) == 0 {
      return "\(folder)/etude"
    }
    return ".build/debug/etude"
  }()

  private static func realPath(_ path: String) throws -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The lessons that the tests follow.
  static let lessons = folder(#filePath) + "/lessons"

  static func environment(_ extra: [String: String]) -> [String] {
    var variables = ["TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
    variables.merge(extra) { $1 }
    return variables.map { "\($0)=\($1)" }
  }

  /// A new folder for what the program keeps.
  static func stateFolder() -> String {
    var template = Array("/tmp/etude-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return "/tmp" }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  static func withWords<Result>(
    _ arguments: [String], _ environment: [String], _ body: (Words, Words) -> Result
  ) -> Result {
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    return words.withUnsafeMutableBufferPointer { words in
      variables.withUnsafeMutableBufferPointer { variables in
        withoutActuallyEscaping(body) {
          $0(words.baseAddress ?? .allocate(capacity: 1), variables.baseAddress ?? .allocate(capacity: 1))
        }
      }
    }
  }

  struct Result {
    let output: String
    let error: String
    /// Nil where a signal ended the program.
    let status: Int32?
  }

  /// Runs the program without a terminal.
  static func run(_ arguments: [String], input: String = "", _ extra: [String: String] = [:]) -> Result {
    let folder = stateFolder()
    let files = ["in", "out", "err"].map { "\(folder)/\($0)" }
    if let file = fopen(files[0], "w") {
      fwrite(input, 1, input.utf8.count, file)
      fclose(file)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT, 0o600)
    var child = pid_t()
    var status: Int32 = -1
    let variables = ["ETUDE_STATE": folder].merging(extra) { $1 }
    let started = withWords([path] + arguments, environment(variables)) {
      posix_spawn(&child, path, &actions, nil, $0, $1)
    }
    if started == 0 { waitpid(child, &status, 0) }
    return Result(
      output: contents(files[1]), error: contents(files[2]),
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : nil)
  }

  static func contents(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
