import Foundation
import FoundationXML
import Testing

@testable import Grading

/// The forms of a report, held to the published descriptions.
@Suite struct ReportTests {
  /// A class with every status, and a submission that can't be read.
  private static let report = ClassReport(
    lesson: "toy", title: "A <toy> & more", seed: 3, maximum: 7,
    submissions: [
      SubmissionReport(
        name: "=all \"quoted\", here.md",
        exercises: GradeStatus.allCases.enumerated().map { index, status in
          ExerciseReport(
            id: "e.\(index)", status: status, points: status == .pass ? 1 : 0, maximum: 1,
            feedback: "It said <b> & ``` \u{1B}[31m \"no\".",
            suspects: status == .fail ? ["You doubled it."] : [],
            seconds: 0.5)
        }),
      SubmissionReport(name: "unreadable.md", problem: "it is not UTF-8"),
    ])

  @Test func jsonFollowsItsSchema() throws {
    for text in [try Self.report.json(), try Self.report.json(timed: true)] {
      #expect(try Schema(named: "report").faults(in: text) == [])
      let again = try JSONDecoder().decode(ClassReport.self, from: Data(text.utf8))
      #expect(again.untimed == Self.report.untimed)
    }
  }

  @Test func gradescopeFollowsItsSchema() throws {
    for submission in Self.report.submissions {
      #expect(try Schema(named: "gradescope").faults(in: submission.gradescope(title: "T")) == [])
    }
  }

  @Test func exercismFollowsItsSchema() throws {
    for submission in Self.report.submissions {
      #expect(try Schema(named: "exercism").faults(in: submission.exercism()) == [])
    }
  }

  @Test func junitIsWellFormedAndCounts() {
    let reader = Counter()
    let parser = XMLParser(data: Data(Self.report.junit.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.counts["testsuite"] == 2)
    #expect(reader.counts["testcase"] == 8)
    #expect(reader.counts["failure"] == 1)
    #expect(reader.counts["error"] == 4)
    #expect(reader.counts["skipped"] == 2)
    #expect(reader.declared == ["tests": 8, "failures": 1, "errors": 4, "skipped": 2])
  }

  private final class Counter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var declared: [String: Int] = [:]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
      if name == "testsuites" { declared = attributes.compactMapValues { Int($0) } }
    }
  }

  @Test func csvQuotesAndDisarms() {
    let line = Self.report.csv.split(separator: "\r\n").dropFirst().first.map(String.init) ?? ""
    #expect(line.hasPrefix("\"'=all \"\"quoted\"\", here.md\",timeout,1,7,"))
  }

  @Test func shardsMakeTheWhole() throws {
    let files = (0..<7).map { SubmissionFile(path: "/nowhere/\($0)", name: "\($0)") }
    func report(_ files: [SubmissionFile], _ shard: Shard?) -> ClassReport {
      ClassReport(
        lesson: "toy", title: "T", seed: 3, maximum: 1,
        submissions: files.map { SubmissionReport(name: $0.name) },
        shard: shard)
    }
    let shards = ["2/3", "1/3", "3/3"].compactMap { Shard($0) }
    let parts = shards.map { report($0.part(of: files), $0) }
    #expect(try ClassReport.merged(parts) == report(files, nil))
    #expect(throws: ClassReport.Mismatch.self) { try ClassReport.merged(Array(parts.dropLast())) }
    #expect(throws: ClassReport.Mismatch.self) { try ClassReport.merged(parts + parts) }
    for text in ["0/3", "4/3", "1", "a/b", "1/0", "-1/2"] { #expect(Shard(text) == nil) }
  }
}
