import Foundation
import Glibc
import Lessons

/// The grading of one submission: as many children as it takes, one after the other.
///
/// A child that is stopped, or that dies, costs the exercise it was at; the next child goes on after it. What a child says
/// counts only where it can be true: of an exercise that has begun, once, within its points.
final class SubmissionGrading {
  private let lesson: Lesson
  private var task: GradingTask
  private var child: ChildProcess?
  private var current: Exercise?
  private var began = ContinuousClock.now
  private var processorAtStart = 0.0
  private(set) var report: SubmissionReport
  /// What the operating system did not take from the children.
  private(set) var gaps: [String] = []
  private(set) var isFinished = false

  init(_ lesson: Lesson, name: String, contents: [UInt8], seed: UInt64, limits: GradingLimits) {
    self.lesson = lesson
    report = SubmissionReport(name: name)
    task = GradingTask(
      lessonName: lesson.file, lesson: Data(lesson.text.utf8), submissionName: name,
      submission: Data(contents), seed: seed, limits: limits)
    start()
  }

  /// The submission's file.
  var contents: [UInt8] { Array(task.submission) }

  /// Where the child's events arrive; nil when there is no child.
  var events: Int32? { child?.events }

  private func start() {
    current = nil
    child = ChildProcess(task)
    startClock()
    if child == nil { finish(problem: "no process could be started for it") }
  }

  private func startClock() {
    began = .now
    processorAtStart = child?.use.processorSeconds ?? 0
  }

  private func finish(problem: String? = nil) {
    report.problem = problem
    child?.kill()
    child = nil
    isFinished = true
  }

  /// Looks at what has happened since the last call.
  func advance() {
    guard !isFinished, let child else { return }
    // The ending is asked for first: what the child said before it is then sure to be read.
    let ending = child.ending()
    for event in child.newEvents() where !isFinished && child === self.child { take(event) }
    guard !isFinished, child === self.child else { return }
    if let ending {
      self.child = nil
      lose(ending)
    } else if let limit = breach(child.use) {
      exceed(limit)
    }
  }

  private func take(_ event: ChildEvent) {
    switch event {
    case .unconfined(let gaps): self.gaps = gaps
    case .begins(let id):
      guard current == nil, task.settled[id] == nil else { return }
      current = lesson.exercise(id)
      startClock()
    case .judged(let exercise):
      guard let current, exercise.id == current.id else { return }
      settle(exercise)
      startClock()
    case .exceeded(let limit): exceed(limit)
    case .unreadable(let problem): finish(problem: problem)
    case .finished:
      let isWhole = lesson.exercises.allSatisfy { task.settled[$0.id] != nil }
      finish(problem: isWhole ? nil : "its process ended before it was graded")
    }
  }

  /// Books a report on the exercise that has begun.
  private func settle(_ exercise: ExerciseReport) {
    guard let current else { return }
    var exercise = exercise
    exercise.maximum = current.points
    exercise.points = min(max(0, exercise.points), current.points)
    exercise.seconds = max(0, (child?.use.processorSeconds ?? processorAtStart) - processorAtStart)
    report.exercises.append(exercise)
    task.settled[current.id] = exercise.status == .pass ? .kept : .replaced
    self.current = nil
  }

  /// The limit that the child has passed, if it has.
  private func breach(_ use: ProcessUse) -> Limit? {
    let limits = task.limits
    if use.memory > limits.memory { return .memory }
    if use.processorSeconds - processorAtStart > limits.processorSeconds { return .processor }
    return ContinuousClock.now - began > .seconds(limits.wallSeconds) ? .wall : nil
  }

  private func exceed(_ limit: Limit) { stop(limit.status, limit.sentence(task.limits)) }

  private func lose(_ ending: ChildProcess.Ending) {
    switch ending {
    case .exited(let status): stop(.error, "Its process ended by itself, with status \(status).")
    case .killed(SIGXCPU): exceed(.processor)
    // The system's own way out when memory runs short.
    case .killed(SIGKILL): exceed(.memory)
    case .killed(let signal): stop(.error, "Its process died of signal \(signal).")
    }
  }

  /// Books the end of a child on the exercise that it was at, and goes on after it.
  private func stop(_ status: GradeStatus, _ feedback: String) {
    if let current {
      settle(
        ExerciseReport(
          id: current.id, status: status, points: 0, maximum: current.points, feedback: feedback))
    } else if task.settled.values.contains(.kept) {
      // The answers that passed don't get through the lesson's own cells: they have been judged, and stand aside.
      for id in task.settled.keys { task.settled[id] = .replaced }
    } else {
      return finish(problem: feedback)
    }
    child?.kill()
    start()
  }
}
