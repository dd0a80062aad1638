import ArgumentParser
import Console
import Foundation
import Grading

/// `etude grade LESSON SUBMISSION…`
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Grade a folder of submissions, or files.",
    discussion: """
      Each submission runs in a process of its own, under limits. The exit status is 0 when every submission could be \
      graded, whatever its score.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

  @Argument(help: "The author's lesson: a name or a file.") var lesson: String
  @Argument(help: "Filled-in files, or folders of them.") var submissions: [String]
  @Option(help: "How to report: table, json or csv.") var format = Format.table
  @Option(help: "Draw the secret inputs from this seed, to repeat a grading.") var seed: UInt64?
  @Option(name: .shortAndLong, help: "How many submissions to grade at a time.") var jobs: Int?
  @OptionGroup var bounds: GradingBounds

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is between 1 and 1024") }
  }

  func run() throws {
    let lesson = try LessonPath.lesson(lesson)
    guard lesson.hasSolutions else {
      throw CommandProblem("\(self.lesson): this is a student's file; grading needs the author's", status: 1)
    }
    let files: [SubmissionFile]
    do throws(SubmissionFile.Problem) { files = try SubmissionFile.find(submissions) } catch {
      throw CommandProblem(error.message, status: 1)
    }
    guard !files.isEmpty else {
      throw CommandProblem("no submissions (files ending in .md) were found", status: 1)
    }
    let grader = Grader(
      lesson, seed: seed ?? UInt64.random(in: 1...0xFFFF_FFFF), limits: bounds.limits,
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let showsProgress = Screen.isInteractive
    let report = grader.grade(files) { done, submission in
      if showsProgress { Output.writeError("\r\(done)/\(files.count) \(submission.name)\u{1B}[K") }
    }
    if showsProgress { Output.writeError("\r\u{1B}[K") }
    switch format {
    case .table: Output.write(Screen.output.renderer.render(report.table))
    case .json: Output.write(try report.json())
    case .csv: Output.write(report.csv)
    }
    if report.submissions.contains(where: { $0.problem != nil }) { throw ExitCode(1) }
  }
}
