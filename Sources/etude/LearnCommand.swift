import ArgumentParser
import Console

/// `etude learn [LESSON]`
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "List the lessons, or follow one; it resumes where you were.",
    discussion: "With --watch you answer in your own editor: each save is checked.")

  @Argument(help: "A lesson's name, such as batchnorm, or its number in the list.") var lesson: String?

  @Option(
    help: ArgumentHelp(
      "Check this file whenever it is saved; with a lesson it is written first.", valueName: "file.md"))
  var watch: String?

  func run() throws {
    if let watch { throw ExitCode(try LessonWatch(watch, lesson: lesson).run()) }
    let shelf = LessonShelf()
    guard let lesson else { throw ExitCode(shelf.list()) }
    throw ExitCode(try shelf.open(lesson))
  }
}
