import ArgumentParser
import Console

/// `etude learn [LESSON]`
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "List the lessons, or follow one; it resumes where you were.")

  @Argument(help: "A lesson's name, such as batchnorm, or its number in the list.") var lesson: String?

  func run() throws {
    let shelf = LessonShelf()
    guard let lesson else { throw ExitCode(shelf.list()) }
    throw ExitCode(try shelf.open(lesson))
  }
}
