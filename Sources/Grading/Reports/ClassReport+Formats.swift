import Foundation

extension ClassReport {
  /// The report as JSON, keys sorted: the same report is the same text.
  ///
  /// - Parameter timed: whether it says how long each answer took, which differs from run to run.
  public func json(timed: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(timed ? self : untimed), as: UTF8.self) + "\n"
  }

  /// The report as CSV (RFC 4180): a row a submission; two columns an exercise, status and points.
  public var csv: String {
    let ids = exerciseIDs
    let header =
      ["submission", "status", "points", "maximum"] + ids.flatMap { ["\($0) status", "\($0) points"] }
    let rows = submissions.map { submission in
      [submission.name, submission.status.rawValue, "\(submission.points)", "\(maximum)"]
        + ids.flatMap { id -> [String] in
          guard let exercise = submission.exercises.first(where: { $0.id == id }) else { return ["", ""] }
          return [exercise.status.rawValue, "\(exercise.points)"]
        }
    }
    return ([header] + rows).map { $0.map(ClassReport.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A field in quotes where it needs them. A name that a spreadsheet would take for a formula gets an apostrophe.
  private static func field(_ text: String) -> String {
    let formulaStarts: Set<Character> = ["=", "+", "-", "@"]
    let safe = text.first.map { formulaStarts.contains($0) } == true ? "'" + text : text
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
