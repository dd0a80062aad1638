import Foundation
import Glibc
import Lessons

/// The grading of one submission: as many children as it takes, one after the other.
///
/// A child that is stopped, or that dies, costs the exercise it was at; the next child goes on without that answer.
final class SubmissionGrading {
  private let lesson: Lesson
  private var task: GradingTask
  private var child: ChildProcess?
  private var current: String?
  private var began = ContinuousClock.now
  private var processorAtStart = 0.0
  private(set) var report: SubmissionReport
  private(set) var isFinished = false

  init(_ lesson: Lesson, name: String, contents: [UInt8], seed: UInt64, limits: GradingLimits) {
    self.lesson = lesson
    report = SubmissionReport(name: name)
    task = GradingTask(
      lessonName: lesson.file, lesson: Data(lesson.text.utf8), submissionName: name,
      submission: Data(contents), seed: seed, limits: limits, withheld: [])
    start()
  }

  private func start() {
    current = nil
    began = .now
    processorAtStart = 0
    report.exercises.removeAll { !task.withheld.contains($0.id) }
    child = ChildProcess(task)
    if child == nil { finish(problem: "no process could be started for it") }
  }

  private func finish(problem: String? = nil) {
    report.problem = problem
    let order = lesson.exercises.map(\.id)
    report.exercises.sort { (order.firstIndex(of: $0.id) ?? 0) < (order.firstIndex(of: $1.id) ?? 0) }
    child = nil
    isFinished = true
  }

  /// Looks at what has happened since the last call.
  func advance() {
    guard !isFinished, let child else { return }
    // The ending is asked for first: what the child said before it is then sure to be read.
    let ending = child.ending()
    for event in child.newEvents() { take(event, child) }
    if isFinished { return }
    if let ending {
      lose(ending)
    } else if let status = breach(child) {
      child.kill()
      while child.ending() == nil { usleep(1000) }
      stop(status.0, status.1)
    }
  }

  private func take(_ event: ChildEvent, _ child: ChildProcess) {
    switch event {
    case .begins(let id):
      current = id
      began = .now
      processorAtStart = child.processorSeconds
    case .judged(let exercise):
      current = nil
      began = .now
      processorAtStart = child.processorSeconds
      if !task.withheld.contains(exercise.id) { report.exercises.append(exercise) }
    case .unreadable(let problem): finish(problem: problem)
    case .finished: finish()
    }
  }

  /// The limit that the child has passed, if it has.
  private func breach(_ child: ChildProcess) -> (GradeStatus, String)? {
    let limits = task.limits
    if child.memory > limits.memory {
      return (.memory, "stopped: it used more than \(limits.memory >> 20) MiB of memory")
    }
    if child.processorSeconds - processorAtStart > limits.processorSeconds {
      return (.timeout, "stopped after \(limits.processorSeconds) seconds of processor time")
    }
    if ContinuousClock.now - began > .seconds(limits.wallSeconds) {
      return (.timeout, "stopped after \(limits.wallSeconds) seconds")
    }
    return nil
  }

  private func lose(_ ending: ChildProcess.Ending) {
    switch ending {
    case .exited(let status): stop(.error, "its process ended by itself, with status \(status)")
    case .killed(SIGXCPU): stop(.timeout, "stopped: it used too much processor time")
    case .killed(SIGKILL): stop(.memory, "stopped by the system, most likely for lack of memory")
    case .killed(let signal): stop(.error, "its process died of signal \(signal)")
    }
  }

  /// Books the end of a child on the exercise that it was at, and goes on without that answer.
  private func stop(_ status: GradeStatus, _ feedback: String) {
    guard let id = current, let exercise = lesson.exercise(id) else {
      finish(problem: feedback)
      return
    }
    report.exercises.removeAll { $0.id == id }
    report.exercises.append(
      ExerciseReport(id: id, status: status, points: 0, maximum: exercise.points, feedback: feedback))
    task.withheld.append(id)
    start()
  }

  /// Stops the work at once.
  func abandon() {
    child?.kill()
    if let child { while child.ending() == nil { usleep(1000) } }
    child = nil
  }
}
