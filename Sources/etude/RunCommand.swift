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

  func run() throws {
    if solutions {
      throw ValidationError("--solutions is for a lesson, a file whose name ends in .md: \(file)")
    }
    throw ExitCode(ProgramRunner.run(SourceText(name: file, bytes: try ProgramFile.read(file))))
  }
}
