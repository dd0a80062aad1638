import Foundation
import Glibc
import Interpreter
import Lessons

/// The child's side: reads a task, judges the submission, reports.
public enum GradingChild {
  /// The descriptor of the channel to the parent. The language has no way to name it.
  static let channel: Int32 = 3

  /// Runs to the end of the task.
  ///
  /// - Returns: the exit status.
  public static func run() -> Int32 {
    Confinement.cutTies()
    let input = FileHandle.standardInput.readDataToEndOfFile()
    close(STDIN_FILENO)
    guard let task = try? JSONDecoder().decode(GradingTask.self, from: input),
      let lesson = try? LessonReader.read(Array(task.lesson), file: task.lessonName)
    else { return 2 }
    let gaps = Confinement.apply(task.limits, exercises: lesson.exercises.count)
    if !gaps.isEmpty { send(.unconfined(gaps)) }
    do {
      judge(try submission(task, of: lesson), of: lesson, task)
      send(.finished)
    } catch let problem as UnreadableLesson {
      send(.unreadable(problem.description))
    } catch {
      send(.unreadable("\(error)"))
    }
    return 0
  }

  /// - Throws: why the submission is none.
  private static func submission(_ task: GradingTask, of lesson: Lesson) throws -> Submission {
    let submission = try Submission.read(Array(task.submission), file: task.submissionName)
    if let other = submission.lesson, other != lesson.id {
      throw NoSubmission(description: "it is of the lesson `\(other)`, not of `\(lesson.id)`")
    }
    if submission.isAuthors {
      throw NoSubmission(description: "it is the author's file: it has the solutions between their markers")
    }
    return submission
  }

  private struct NoSubmission: Error, CustomStringConvertible { let description: String }

  private static func judge(_ submission: Submission, of lesson: Lesson, _ task: GradingTask) {
    let meter = OutputMeter(task.limits.output) {
      send(.exceeded(.output))
      _exit(0)
    }
    var options = Session.Options(steps: task.limits.millionSteps &* 1000) { meter.count($0) }
    options.errorOutput = { meter.count($0) }
    options.unheardOutput = { meter.count($0) }
    options.recursionLimit = task.limits.depth
    options.stackSize = 64 << 20
    Examination(of: lesson, in: Session(options)).judge(
      submission, seed: task.seed,
      treatment: { exercise in
        switch task.settled[exercise.id] {
        case nil: .judge
        case .kept: .keep
        case .replaced: .replace
        }
      },
      begins: { exercise in
        meter.reset()
        send(.begins(exercise.id))
      },
      report: { verdict in
        guard verdict.exceededSteps else { return send(.judged(ExerciseReport(verdict, task.limits))) }
        send(.exceeded(.steps))
        _exit(0)
      })
  }

  private static func send(_ event: ChildEvent) {
    guard var line = try? JSONEncoder().encode(event) else { return }
    line.append(UInt8(ascii: "\n"))
    line.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(channel, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
      }
    }
  }
}
