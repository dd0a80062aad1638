import Foundation

extension SubmissionReport {
  /// Gradescope's `results.json`: a test an exercise, with partial points
  /// (https://gradescope-autograders.readthedocs.io/en/latest/specs/#output-format).
  public func gradescope(title: String) throws -> String {
    struct Results: Encodable {
      let score: Int
      let output: String
      var outputFormat = "md"
      var visibility = "visible"
      let tests: [Test]
    }
    struct Test: Encodable {
      let name: String
      let number: String
      let score: Int
      let maxScore: Int
      let status: String
      let output: String
      var outputFormat = "md"
      var visibility = "visible"
    }
    let tests = exercises.enumerated().map { index, exercise in
      Test(
        name: exercise.id, number: "\(index + 1)", score: exercise.points, maxScore: exercise.maximum,
        status: exercise.status == .pass ? "passed" : "failed",
        output: "**\(exercise.status.words)**\n\n```text\n\(exercise.feedback.fenceable)\n```\n")
    }
    let output = problem.map { "**\(title)**: the submission can't be graded: \($0)" } ?? "**\(title)**"
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let results = Results(score: points, output: output, tests: tests)
    return String(decoding: try encoder.encode(results), as: UTF8.self) + "\n"
  }
}

extension GradeStatus {
  /// The status as a student reads it.
  var words: String {
    switch self {
    case .pass: "passed"
    case .skipped: "skipped"
    case .notAttempted: "not attempted"
    case .fail: "not right yet"
    case .error: "ended with an error"
    case .memory: "took too much memory"
    case .timeout: "took too long"
    }
  }
}

extension String {
  /// The text without what would end a fence of Markdown around it.
  fileprivate var fenceable: String {
    trimmingCharacters(in: .newlines).replacingOccurrences(of: "```", with: "'''")
  }
}
