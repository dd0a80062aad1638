import ArgumentParser
import Console

/// `etude check FILE.md`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a filled-in lesson.",
    discussion: "The exit status is 0 when every exercise passes, 1 otherwise.")

  @Argument(help: "The filled-in file.") var file: String
  @Option(help: "The lesson that it answers: a name or the author's file; else what the file says.")
  var lesson: String?

  func run() throws { throw ExitCode(try LessonChecking.check(file, against: lesson)) }
}
