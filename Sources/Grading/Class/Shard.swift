/// A part of a class: every N-th submission, from the I-th on. One job of an array grades one.
public struct Shard: Codable, Sendable, Equatable {
  /// From 1 to `count`.
  public let index: Int
  public let count: Int

  /// Reads `I/N`; nil for anything else.
  public init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1], count <= 100_000,
      count >= 1, (1...count).contains(index)
    else { return nil }
    (self.index, self.count) = (index, count)
  }

  public func part(of files: [SubmissionFile]) -> [SubmissionFile] {
    stride(from: index - 1, to: files.count, by: count).map { files[$0] }
  }
}

extension ClassReport {
  public struct Mismatch: Error, CustomStringConvertible { public let description: String }

  /// The report that one run over the whole class would have given.
  ///
  /// - Throws: why the reports are not the shards of one grading.
  public static func merged(_ reports: [ClassReport]) throws(Mismatch) -> ClassReport {
    guard var result = reports.first else { throw Mismatch(description: "there is no report") }
    for report in reports {
      guard report.version == result.version, report.lesson == result.lesson, report.seed == result.seed,
        report.maximum == result.maximum
      else {
        throw Mismatch(description: "the reports are of different lessons, or drawn from different seeds")
      }
    }
    guard let count = result.shard?.count, reports.allSatisfy({ $0.shard?.count == count }) else {
      throw Mismatch(description: "the reports are not shards of one grading")
    }
    var parts: [Int: ClassReport] = [:]
    for report in reports { if let shard = report.shard { parts[shard.index] = report } }
    let missing = (1...count).filter { parts[$0] == nil }
    guard missing.isEmpty, reports.count == count else {
      let list = missing.map { "\($0)/\(count)" }.joined(separator: ", ")
      throw Mismatch(
        description: missing.isEmpty ? "a shard is there twice" : "these shards are missing: \(list)")
    }
    let columns = (1...count).map { parts[$0]?.submissions ?? [] }
    let longest = columns.map(\.count).max() ?? 0
    result.submissions = (0..<longest).flatMap { row in
      columns.compactMap { $0.indices.contains(row) ? $0[row] : nil }
    }
    result.notes = Set(reports.flatMap(\.notes)).sorted()
    result.shard = nil
    return result
  }
}
