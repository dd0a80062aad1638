import Lessons
import Reporting

/// Pairs of submissions whose programs are alike after renaming: places to look, not verdicts.
public struct Resemblance {
  public struct Pair: Sendable {
    public let first: String
    public let second: String
    /// The pieces in common, as a share of those in either.
    public let share: Double
  }

  public let pairs: [Pair]

  /// What more than this share of a class has in common is the task's and not a pair's.
  private static let commonShare = 0.25
  private static let least = 0.6

  /// Compares the submissions of a class.
  public init(among files: [SubmissionFile]) {
    var names: [String] = []
    var shapes: [Set<Int>] = []
    for file in files {
      guard case .success(let contents) = file.read(),
        let submission = try? Submission.read(contents, file: file.name)
      else { continue }
      names.append(file.name)
      shapes.append(AnswerShape(submission).pieces)
    }
    var holders: [Int: [Int]] = [:]
    for (index, pieces) in shapes.enumerated() {
      for piece in pieces { holders[piece, default: []].append(index) }
    }
    let tooMany = max(2, Int(Double(names.count) * Self.commonShare))
    let own = shapes.map { $0.filter { (holders[$0]?.count ?? 0) <= tooMany } }
    var shared: [Int: Int] = [:]
    for holders in holders.values where holders.count > 1 && holders.count <= tooMany {
      for (position, first) in holders.enumerated() {
        for second in holders[(position + 1)...] { shared[first * names.count + second, default: 0] += 1 }
      }
    }
    pairs = shared.compactMap { key, count -> Pair? in
      let (first, second) = (key / names.count, key % names.count)
      let share = Double(count) / Double(max(1, own[first].count + own[second].count - count))
      return share >= Self.least ? Pair(first: names[first], second: names[second], share: share) : nil
    }.sorted { ($1.share, $0.first, $0.second) < ($0.share, $1.first, $1.second) }
  }

  public var markup: Markup {
    if pairs.isEmpty { return .paragraph("No two submissions are more alike than the task makes them.") }
    let rows = pairs.map { pair -> [Markup] in
      [.text(pair.first), .text(pair.second), .text("\(Int((pair.share * 100).rounded())) %")]
    }
    return .blocks([
      .table(
        MarkupTable(
          header: ["submission", "submission", "alike"], rows: rows, alignments: [.left, .left, .right])),
      .paragraph(
        "Alike after renaming, apart from what many have in common: a place to look, not a verdict."),
    ])
  }
}
