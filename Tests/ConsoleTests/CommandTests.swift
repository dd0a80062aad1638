import Glibc
import Testing

/// The command line without a terminal.
@Suite struct CommandTests {
  private func file(_ name: String, _ text: String) -> String {
    let path = "\(Program.stateFolder())/\(name)"
    if let file = fopen(path, "w") {
      fwrite(text, 1, text.utf8.count, file)
      fclose(file)
    }
    return path
  }

  @Test func runsAString() {
    let result = Program.run(["-c", "print(6 * 7)"])
    #expect(result.output == "42\n")
    #expect(result.status == 0)
  }

  @Test func runsStandardInputAsAScript() {
    let result = Program.run([], input: "x = 20\nx\nprint(x + 1)\n")
    #expect(result.output == "21\n")
    #expect(result.error.isEmpty)
    #expect(result.status == 0)
  }

  @Test func runsAFile() {
    let result = Program.run(["run", file("program.py", "print('hello')\n")])
    #expect(result.output == "hello\n")
    #expect(result.status == 0)
  }

  @Test func programThatFailsEndsWithOne() {
    let path = file("program.py", "print('before')\n1 / 0\n")
    let result = Program.run(["run", path])
    #expect(result.output == "before\n")
    #expect(result.error.contains("\(path):2:1"))
    #expect(result.error.hasSuffix("ZeroDivisionError: division by zero\n"))
    #expect(!result.error.contains("\u{1B}"))
    #expect(result.status == 1)
  }

  @Test func programChoosesItsStatus() {
    #expect(Program.run(["-c", "raise SystemExit(7)"]).status == 7)
  }

  @Test(arguments: [
    (["run", "/nonexistent.py"], "/nonexistent.py: No such file"), (["run", "/tmp"], "/tmp: Is a directory"),
    (["learn", "zzz"], "no lesson zzz"), (["frobnicate"], "frobnicate"), (["run"], "file"),
    (["run", "--solutions", "x.py"], "--solutions"), (["help", "nonsense"], "nonsense"),
  ])
  func commandLineThatIsWrongEndsWithTwo(_ arguments: [String], _ message: String) {
    let result = Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.error.contains(message))
    #expect(result.output.isEmpty)
  }

  @Test func refusesWhatIsNotUTF8() {
    let path = "\(Program.stateFolder())/latin.py"
    if let file = fopen(path, "w") {
      fwrite([0x78, 0x20, 0x3D, 0x20, 0xE9, 0x0A], 1, 6, file)
      fclose(file)
    }
    let result = Program.run(["run", path])
    #expect(result.status == 1)
    #expect(result.error.contains("\(path):1"))
  }

  @Test func readsALineOfTenMegabytes() {
    let path = file(
      "long.py", "x = '" + String(repeating: "a", count: 10 << 20) + "'\nprint(len(x))\n1 / 0\n")
    let result = Program.run(["run", path])
    #expect(result.output == "10485760\n")
    #expect(result.error.utf8.count < 2000)
  }

  @Test func endsQuietlyWhenTheReaderIsGone() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var child = pid_t()
    var status: Int32 = 0
    let words = [Program.path, "-c", "while True: print('line')"]
    _ = Program.withWords(words, Program.environment([:])) {
      posix_spawn(&child, Program.path, &actions, nil, $0, $1)
    }
    close(ends[1])
    waitpid(child, &status, 0)
    #expect(status & 0x7F == SIGPIPE)
  }

  @Test func listsLessonsWithoutATerminal() {
    let result = Program.run(["learn"], ["ETUDE_LESSONS": Program.lessons])
    #expect(result.output.contains("toy"))
    #expect(result.status == 0)
    let one = Program.run(["learn", "toy"], ["ETUDE_LESSONS": Program.lessons])
    #expect(one.output.contains("etude learn toy"))
    #expect(one.status == 0)
  }

  @Test func runsALessonAsAScript() {
    let lesson = Program.lessons + "/01-toy.md"
    let open = Program.run(["run", lesson])
    #expect(open.output == "3\n6\n")
    #expect(open.error.contains("toy.square"))
    #expect(open.status == 0)
    let solved = Program.run(["run", lesson, "--solutions"])
    #expect(solved.output == "3\n6\n49\n")
    #expect(solved.status == 0)
  }
}
