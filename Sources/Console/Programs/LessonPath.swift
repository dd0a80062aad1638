import Lessons

/// Lessons as the command line names them: a file, or a lesson that is inside the program.
public enum LessonPath {
  /// Whether a path is taken for a lesson's file.
  public static func isLesson(_ path: String) -> Bool { path.hasSuffix(".md") || path.hasSuffix(".markdown") }

  /// The lesson in a file, or the lesson of a name.
  ///
  /// - Throws: `CommandProblem` naming the file, and the line where there is one.
  public static func lesson(_ path: String) throws(CommandProblem) -> Lesson {
    if !isLesson(path), let lesson = Course.standard()[path] { return lesson }
    let bytes = try ProgramFile.read(path)
    do throws(UnreadableLesson) { return try LessonReader.read(bytes, file: path) } catch {
      throw CommandProblem(paragraph(error), status: 1)
    }
  }

  /// The folder that a lesson's pictures lie in.
  public static func folder(of path: String) -> String {
    guard isLesson(path), let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[...slash])
  }

  /// The answers in a filled-in file.
  public static func submission(_ path: String) throws(CommandProblem) -> Submission {
    let bytes = try ProgramFile.read(path)
    do throws(UnreadableLesson) { return try Submission.read(bytes, file: path) } catch {
      throw CommandProblem(paragraph(error), status: 1)
    }
  }

  private static func paragraph(_ error: UnreadableLesson) -> String {
    let shown = error.problems.prefix(5).map(\.description).joined(separator: "\n       ")
    let more = error.problems.count - 5
    return more > 0 ? "\(shown)\n       and \(more) more" : shown
  }
}
