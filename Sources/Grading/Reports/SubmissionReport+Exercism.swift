import Foundation

extension SubmissionReport {
  /// The `results.json` of an Exercism test runner, version 3
  /// (https://exercism.org/docs/building/tooling/test-runners/interface).
  public func exercism() throws -> String {
    struct Results: Encodable {
      var version = 3
      let status: String
      let message: String?
      let tests: [Test]?
    }
    struct Test: Encodable {
      let name: String
      let status: String
      let message: String?
      let taskId: Int
    }
    let tests = exercises.enumerated().map { index, exercise in
      let status =
        switch exercise.status {
        case .pass: "pass"
        case .fail, .notAttempted, .skipped: "fail"
        case .error, .memory, .timeout: "error"
        }
      return Test(
        name: exercise.id, status: status, message: status == "pass" ? nil : exercise.feedback,
        taskId: index + 1)
    }
    let status = problem != nil ? "error" : tests.allSatisfy { $0.status == "pass" } ? "pass" : "fail"
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let results = Results(status: status, message: problem, tests: problem == nil ? tests : nil)
    return String(decoding: try encoder.encode(results), as: UTF8.self) + "\n"
  }
}
