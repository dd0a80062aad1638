import ArgumentParser
import Console
import Foundation
import Grading
import Lessons

/// `etude grade LESSON SUBMISSION…`
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Grade a folder of submissions, or files.",
    discussion: """
      Each submission runs in a process of its own, under limits, without files, network or environment. The exit status \
      is 0 when every submission could be graded, whatever its score.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv, junit, gradescope, exercism
  }

  @Argument(help: "The author's lesson: a name or a file.") var lesson: String
  @Argument(help: "Filled-in files, or folders of them.") var submissions: [String] = []
  @Option(help: "How to report: table, json, csv or junit; of one submission also gradescope or exercism.")
  var format = Format.table
  @Option(help: "Draw the secret inputs from this seed, to repeat a grading.") var seed: UInt64?
  @Option(name: .shortAndLong, help: "How many submissions to grade at a time.") var jobs: Int?
  @OptionGroup(title: "Limits") var bounds: GradingBounds
  @Option(help: ArgumentHelp("Grade a part of the class, for `etude merge`.", valueName: "i/n")) var shard:
    Shard?
  @Option(help: "Keep what is graded in this file, and go on from it after an interruption.") var resume:
    String?
  @Flag(help: "Summarise the class: who passed what, which mistakes were made.") var summary = false
  @Flag(help: "List pairs of submissions that are alike after renaming.") var similar = false
  @Flag(help: "Add to JSON how long each answer took.") var times = false
  @Option(
    name: .customLong("init"), help: "Write what an autograder needs into a folder: gradescope or github.")
  var autograder: Autograder?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is between 1 and 1024") }
    if shard != nil, seed == nil {
      throw ValidationError("--shard needs --seed: every part of a class gets the same inputs")
    }
    if autograder == nil, submissions.isEmpty {
      throw ValidationError("Missing expected argument '<submissions> ...'")
    }
  }

  func run() throws {
    let lesson = try LessonPath.lesson(lesson)
    guard lesson.hasSolutions else {
      throw CommandProblem("\(self.lesson): this is a student's file; grading needs the author's", status: 1)
    }
    if let autograder { return try autograder.write(for: lesson, into: submissions.first ?? "autograder") }
    let files = try found()
    if similar { return Output.write(Screen.output.renderer.render(Resemblance(among: files).markup)) }
    if format == .gradescope || format == .exercism, files.count != 1 {
      throw CommandProblem("--format \(format) is for one submission; there are \(files.count)")
    }
    let report = try graded(files, lesson)
    switch format {
    case .gradescope: Output.write(try report.submissions[0].gradescope(title: lesson.title))
    case .exercism: Output.write(try report.submissions[0].exercism())
    default: try Self.write(report, as: format, summary: summary, timed: times)
    }
    if report.submissions.contains(where: { $0.problem != nil }) { throw ExitCode(1) }
  }

  private func found() throws -> [SubmissionFile] {
    let files: [SubmissionFile]
    do throws(SubmissionFile.Problem) { files = try SubmissionFile.find(submissions) } catch {
      throw CommandProblem(error.message, status: 1)
    }
    guard !files.isEmpty else {
      throw CommandProblem("no submissions (files ending in .md) were found", status: 1)
    }
    return shard?.part(of: files) ?? files
  }

  private func graded(_ files: [SubmissionFile], _ lesson: Lesson) throws -> ClassReport {
    let seed = seed ?? resume.flatMap { GradingRecord.seed(of: $0) } ?? UInt64.random(in: 1...0xFFFF_FFFF)
    let grader = Grader(
      lesson, seed: seed, limits: bounds.limits, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let showsProgress = Screen.isInteractive
    defer { if showsProgress { Output.writeError("\r\u{1B}[K") } }
    do throws(GradingRecord.Problem) {
      return try grader.grade(files, recordPath: resume, shard: shard) { done, submission in
        if showsProgress { Output.writeError("\r\(done)/\(files.count) \(submission.name)\u{1B}[K") }
      }
    } catch {
      throw CommandProblem(error.description, status: 1)
    }
  }

  static func write(_ report: ClassReport, as format: Format, summary: Bool, timed: Bool = false) throws {
    if summary { return Output.write(Screen.output.renderer.render(report.summary)) }
    switch format {
    case .json: Output.write(try report.json(timed: timed))
    case .csv: Output.write(report.csv)
    case .junit: Output.write(report.junit)
    case .table, .gradescope, .exercism: Output.write(Screen.output.renderer.render(report.table))
    }
  }
}

extension Shard: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
