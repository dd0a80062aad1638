import Reporting

extension ClassReport {
  /// A row a submission: its status, its points, and how each exercise fared.
  public var table: Markup {
    let ids = exerciseIDs
    let rows = submissions.map { submission -> [Markup] in
      let cells = ids.map { id -> Markup in
        submission.exercises.first { $0.id == id }.map { $0.status.mark } ?? ""
      }
      return [.text(submission.name), submission.status.markup, .text("\(submission.points)/\(maximum)")]
        + cells
    }
    let header: [Markup] = ["submission", "status", "points"] + ids.map { .text($0) }
    var blocks: [Markup] = [
      .table(MarkupTable(header: header, rows: rows, alignments: [.left, .left, .right]))
    ]
    for submission in submissions {
      if let problem = submission.problem {
        blocks.append(.paragraph(.text("\(submission.name): \(problem)")))
      }
    }
    for note in notes { blocks.append(.paragraph(.styled(.warning, .text(note)))) }
    blocks.append(
      .paragraph(.styled(.faint, .text("\(submissions.count) submissions, seed \(seed)"))))
    return .blocks(blocks)
  }

  var exerciseIDs: [String] {
    var ids: [String] = []
    for submission in submissions {
      for exercise in submission.exercises where !ids.contains(exercise.id) { ids.append(exercise.id) }
    }
    return ids
  }
}

extension GradeStatus {
  /// The status in words, coloured.
  var markup: Markup { .styled(style, .text(rawValue)) }

  /// The status as a sign, for the narrow columns of exercises.
  var mark: Markup {
    let sign =
      switch self {
      case .pass: "✓"
      case .skipped: "–"
      case .notAttempted: "·"
      case .fail: "✗"
      case .error: "!"
      case .memory: "M"
      case .timeout: "T"
      }
    return .styled(style, .text(sign))
  }

  private var style: Style {
    switch self {
    case .pass: .success
    case .skipped, .notAttempted: .faint
    case .fail: .warning
    case .error, .memory, .timeout: .error
    }
  }
}
