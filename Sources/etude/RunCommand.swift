import ArgumentParser
import Console
import Reporting

/// `etude run FILE.py|FILE.md`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a program or a lesson.",
    discussion: "A lesson runs up to its first open exercise, and prints what the REPL would print.")

  @Argument(help: "A program (.py) or a lesson (.md); - for standard input.") var file: String
  @Flag(help: "A lesson: fill the exercises in with the author's solutions.") var solutions = false
  @Flag(help: "Print one object of JSON: what was printed, the exit status and the error.") var json = false

  func run() throws {
    guard LessonPath.isLesson(file) else {
      if solutions {
        throw ValidationError("--solutions is for a lesson, a file whose name ends in .md: \(file)")
      }
      let source = SourceText(name: file == "-" ? "<stdin>" : file, bytes: try ProgramFile.read(file))
      throw ExitCode(json ? JSONRunner.run(source) : ProgramRunner.run(source))
    }
    let lesson = try LessonPath.lesson(file)
    throw ExitCode(
      json
        ? JSONRunner.run(lesson, withSolutions: solutions)
        : LessonRunner.run(lesson, withSolutions: solutions))
  }
}
