import Reporting

extension ClassReport {
  /// What a teacher sees of a class at a glance: how many passed each exercise, which mistakes were met how often, and
  /// the slowest answers.
  public var summary: Markup {
    let rows = exerciseIDs.map { id -> [Markup] in
      let answers = submissions.compactMap { $0.exercises.first { $0.id == id } }
      func count(_ statuses: GradeStatus...) -> Markup {
        .text("\(answers.count { statuses.contains($0.status) })")
      }
      return [
        .text(id), count(.pass), count(.fail), count(.error), count(.timeout, .memory),
        count(.notAttempted, .skipped),
      ]
    }
    let header: [Markup] = ["exercise", "passed", "wrong", "error", "at a limit", "not attempted"]
    let alignments: [MarkupTable.Alignment] = [.left] + header.dropFirst().map { _ in .right }
    var blocks: [Markup] = [.table(MarkupTable(header: header, rows: rows, alignments: alignments))]
    for id in exerciseIDs { blocks += mistakes(in: id) }
    let timed = submissions.flatMap { submission in
      submission.exercises.compactMap { exercise in
        exercise.seconds.map { (seconds: $0, text: "\(submission.name), \(exercise.id)") }
      }
    }
    let slowest = timed.sorted { $0.seconds > $1.seconds }.prefix(ClassReport.slowestShown)
    if !slowest.isEmpty {
      let list = slowest.map { "\($0.text): \(($0.seconds * 100).rounded() / 100) s" }
      blocks.append(.paragraph(.text("Slowest: " + list.joined(separator: "; "))))
    }
    blocks.append(.paragraph(.styled(.faint, .text("\(submissions.count) submissions, seed \(seed)"))))
    return .blocks(blocks)
  }

  private static let slowestShown = 3

  /// "bn.standardise: 41 of 200: You divided by m - 1."
  private func mistakes(in id: String) -> [Markup] {
    let answers = submissions.compactMap { $0.exercises.first { $0.id == id } }
      .filter { $0.status != .notAttempted && $0.status != .skipped }
    var counts: [String: Int] = [:]
    for answer in answers { for suspect in answer.suspects { counts[suspect, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { suspect, count in
      .paragraph(.text("\(id): \(count) of \(answers.count): \(suspect)"))
    }
  }
}
