import ArgumentParser
import Grading

/// What `grade` runs for each submission; of no use by itself.
struct GradeChildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "grade-child", shouldDisplay: false)

  func run() throws { throw ExitCode(GradingChild.run()) }
}
