import Glibc
import Lessons

/// Grades the submissions of a class, several at a time.
public struct Grader {
  private let lesson: Lesson
  private let seed: UInt64
  private let limits: GradingLimits
  private let jobs: Int

  /// - Parameters:
  ///   - seed: where the secret inputs come from, the same for every submission.
  ///   - jobs: how many submissions are graded at a time.
  public init(_ lesson: Lesson, seed: UInt64, limits: GradingLimits = GradingLimits(), jobs: Int) {
    self.lesson = lesson
    self.seed = seed
    self.limits = limits
    self.jobs = max(1, jobs)
  }

  /// Grades every submission; `progress` hears of each as it is done.
  ///
  /// - Parameter recordPath: the file of a ``GradingRecord``, from which an interrupted run goes on.
  public func grade(
    _ files: [SubmissionFile], recordPath: String? = nil, shard: Shard? = nil,
    progress: (_ done: Int, SubmissionReport) -> Void = { _, _ in }
  ) throws(GradingRecord.Problem) -> ClassReport {
    let record = try recordPath.map { path throws(GradingRecord.Problem) in
      try GradingRecord(
        path,
        header: .init(lesson: GradingRecord.digest(lesson.text.utf8), seed: seed, limits: limits))
    }
    var reports = [SubmissionReport?](repeating: nil, count: files.count)
    var working: [(index: Int, grading: SubmissionGrading)] = []
    var gaps: Set<String> = []
    var next = 0
    var done = 0
    func finish(_ index: Int, _ report: SubmissionReport) {
      reports[index] = report
      done += 1
      progress(done, report)
    }
    while done < files.count {
      while working.count < jobs, next < files.count {
        switch files[next].read() {
        case .success(let contents):
          if let known = record?.report(of: files[next].name, contents: contents) {
            finish(next, known)
            break
          }
          let grading = SubmissionGrading(
            lesson, name: files[next].name, contents: contents, seed: seed, limits: limits)
          working.append((next, grading))
        case .failure(let problem):
          finish(next, SubmissionReport(name: files[next].name, problem: problem.message))
        }
        next += 1
      }
      for (index, grading) in working {
        grading.advance()
        if grading.isFinished {
          gaps.formUnion(grading.gaps)
          record?.add(grading.report, contents: grading.contents)
          finish(index, grading.report)
        }
      }
      working.removeAll { $0.grading.isFinished }
      wait(for: working.map(\.grading))
    }
    return ClassReport(
      lesson: lesson.id, title: lesson.title, seed: seed, maximum: lesson.points,
      submissions: reports.compactMap { $0 }, notes: gaps.sorted().map { "Isolation is incomplete: \($0)." },
      shard: shard)
  }

  /// Sleeps until a child has something to say, or until it is time to look at what they use.
  private func wait(for working: [SubmissionGrading]) {
    var polled = working.compactMap(\.events).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if !polled.isEmpty { poll(&polled, nfds_t(polled.count), Grader.millisecondsBetweenLooks) }
  }

  private static let millisecondsBetweenLooks: Int32 = 10
}
