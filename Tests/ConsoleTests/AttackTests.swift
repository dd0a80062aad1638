import Foundation
import Testing

/// Submissions that try to gain by other means than an answer: each gets the row that it deserves.
@Suite(.serialized) struct AttackTests {
  private static let folder = Program.lessons + "/../attacks"
  private static let lesson = folder + "/lesson.md"
  private static let limits = [
    "--cpu", "4", "--wall", "60", "--memory", "512", "--seed", "5", "--format", "json",
  ]

  private struct Report: Decodable {
    let submissions: [Submission]

    struct Submission: Decodable {
      let name: String
      let problem: String?
      let points: Int
      let exercises: [Exercise]

      struct Exercise: Decodable {
        let id: String
        let status: String
        let points: Int
        let feedback: String
      }

      /// "pass 1 | fail 0": an entry an exercise.
      var row: String {
        problem != nil ? "problem" : exercises.map { "\($0.status) \($0.points)" }.joined(separator: " | ")
      }
    }
  }

  private static func report(_ arguments: [String]) throws -> Report {
    let result = Program.run(["grade", lesson] + arguments + limits)
    return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
  }

  @Test func noneGainsAPoint() throws {
    let report = try Self.report([Self.folder + "/class"])
    let rows = report.submissions.map { "\($0.name.dropLast(3)): \($0.row)" }.sorted()
    let expected = Program.contents(Self.folder + "/expected.txt").split(separator: "\n").map(String.init)
    for (row, wanted) in zip(rows, expected.sorted()) { #expect(row == wanted) }
    #expect(rows.count == expected.count)
    // What hidden checks and seeds are is not for the student.
    for submission in report.submissions {
      for exercise in submission.exercises {
        #expect(!exercise.feedback.contains("one_row") && !exercise.feedback.contains("seed"))
      }
    }
  }

  @Test func namesTheLimitAndItsValue() throws {
    let stopped = [
      "memory-bomb": "512 MiB of memory", "swallows-every-exception": "4 s of processor time",
      "floods-the-output": "1024 KiB of output",
    ]
    for (name, limit) in stopped {
      let report = try Self.report(["\(Self.folder)/class/\(name).md"])
      let feedback = report.submissions.first?.exercises.map(\.feedback) ?? []
      #expect(feedback.contains("Stopped at the limit of \(limit)."), "\(name): \(feedback)")
    }
    let result = Program.run([
      "grade", Program.lessons + "/01-toy.md", Program.lessons + "/../class/loop.md", "--steps", "1",
      "--format",
      "json",
    ])
    #expect(result.output.contains("Stopped at the limit of 1 million steps."))
  }

  @Test func takesFilesAloneForSubmissions() throws {
    let folder = Program.stateFolder()
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder + "/link.md", withDestinationPath: Self.lesson)
    try files.createSymbolicLink(atPath: folder + "/device.md", withDestinationPath: "/dev/zero")
    try files.createDirectory(atPath: folder + "/folder.md", withIntermediateDirectories: false)
    try files.copyItem(atPath: Self.lesson, toPath: folder + "/solution.md")
    mkfifo(folder + "/pipe.md", 0o600)
    _ = files.createFile(atPath: folder + "/gigabyte.md", contents: nil)
    truncate(folder + "/gigabyte.md", 1 << 30)
    try files.copyItem(atPath: Self.folder + "/class/honest.md", toPath: folder + "/honest.md")
    let report = try Self.report([folder])
    for submission in report.submissions where submission.name != "honest.md" {
      #expect(submission.points == 0)
      #expect(submission.problem != nil, "\(submission.name)")
    }
    #expect(report.submissions.count == 7)
    #expect(report.submissions.first { $0.name == "honest.md" }?.points == 10)
  }
}
