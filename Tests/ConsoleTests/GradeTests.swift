import Foundation
import Testing

/// A class in which everything goes wrong once: a row each, never the end of the run.
@Suite struct GradeTests {
  private static let folder = Program.lessons + "/../class"
  private static let arguments = [
    "grade", Program.lessons + "/01-toy.md", folder, "--seed", "3", "--cpu", "1", "--wall",
    "20",
    "--memory", "512",
  ]

  @Test func givesEachSubmissionItsStatus() throws {
    let result = Program.run(Self.arguments + ["--format", "csv"])
    var statuses: [String: String] = [:]
    for line in result.output.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      statuses[fields[0]] = "\(fields[1]) \(fields[2])"
    }
    #expect(
      statuses == [
        "bytes.md": "error 0", "doubled.md": "fail 0", "empty.md": "not_attempted 0", "hog.md": "memory 0",
        "leaves.md": "error 0", "loop.md": "timeout 0", "raises.md": "error 0", "right.md": "pass 2",
        "syntax.md": "error 0",
      ])
    #expect(result.status == 1, "a file that can't be read is the teacher's to look at")
  }

  @Test func gradesTwiceAlike() {
    let files = ["right", "doubled", "raises"].map { "\(Self.folder)/\($0).md" }
    let arguments = ["grade", Program.lessons + "/01-toy.md"] + files + ["--seed", "3", "--format", "json"]
    let first = Program.run(arguments)
    #expect(first.status == 0)
    #expect(Program.run(arguments).output == first.output)
  }

  @Test func refusesAFolderThatIsNotThere() {
    let result = Program.run(["grade", Program.lessons + "/01-toy.md", "/nonexistent/class"])
    #expect(result.status == 1)
    #expect(result.error.contains("/nonexistent/class"))
  }
}
