import ArgumentParser
import Console
import Lessons

/// `etude strip LESSON`
struct StripCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strip", abstract: "Write the student's version of a lesson.",
    discussion: "It has no solutions, references or hidden checks.")

  @Argument(help: "A lesson's name or the author's file.") var lesson: String
  @Option(name: .shortAndLong, help: "Where to write it; standard output without.") var output: String?

  func run() throws {
    let text = StudentVersion.write(try LessonPath.lesson(lesson))
    guard let output else { return Output.write(text) }
    try ProgramFile.write(text, to: output)
  }
}
