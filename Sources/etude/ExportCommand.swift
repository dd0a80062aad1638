import ArgumentParser
import Console
import Lessons

/// `etude export LESSON --to html|ipynb|py`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a lesson as a page, a notebook or a Python script.",
    discussion: "The page is one file and shows what the cells print; notebook and script run on PyTorch.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, ipynb, py
  }

  @Argument(help: "A lesson's name or the author's file.") var lesson: String
  @Option(help: "The format.") var to: Format
  @Option(name: .shortAndLong, help: "Where to write it; standard output without.") var output: String?
  @Flag(help: "With the author's solutions.") var solutions = false

  func run() throws {
    let lesson = try LessonPath.lesson(self.lesson)
    let text: String
    do { text = try write(lesson) } catch let problem as LessonProblem {
      throw CommandProblem(problem.description, status: 1)
    }
    guard let output else { return Output.write(text) }
    try ProgramFile.write(text, to: output)
  }

  private func write(_ lesson: Lesson) throws -> String {
    switch to {
    case .html:
      try HTMLPage.write(lesson, folder: LessonPath.folder(of: self.lesson), withSolutions: solutions)
    case .ipynb: try Notebook.write(lesson, withSolutions: solutions)
    case .py: PythonScript.write(lesson, withSolutions: solutions)
    }
  }
}
