import ArgumentParser
import Console
import Foundation
import Grading

/// `etude merge REPORT…`
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put the JSON reports of `grade --shard` together.",
    discussion: "The result is the report that one run over the whole class would have given.")

  @Argument(help: "The shards' reports, all of them.") var reports: [String]
  @Option(help: "How to report: table, json, csv or junit.") var format = GradeCommand.Format.json
  @Flag(help: "Summarise the class instead.") var summary = false

  func run() throws {
    let parts = try reports.map { path in
      do {
        return try JSONDecoder().decode(ClassReport.self, from: Data(ProgramFile.read(path)))
      } catch is DecodingError {
        throw CommandProblem("\(path): this is not a report of `etude grade --format json`", status: 1)
      }
    }
    let merged: ClassReport
    do throws(ClassReport.Mismatch) { merged = try ClassReport.merged(parts) } catch {
      throw CommandProblem(error.description, status: 1)
    }
    try GradeCommand.write(merged, as: format, summary: summary)
  }
}
