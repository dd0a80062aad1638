import Reporting
import Yams

/// What a lesson says about itself, in YAML between two lines of `---`.
public struct FrontMatter: Equatable, Sendable {
  /// The lesson's stable name, by which `etude learn` knows it.
  public let lesson: String
  public let title: String
  /// The lessons that come before this one.
  public let requires: [String]
  /// Whether a learner may skip an exercise.
  public let skip: Bool
  /// Whether the author's answer takes the place of one that is wrong or missing when what comes after is graded.
  public let substitute: Bool
}

extension FrontMatter {
  private static let fields = ["lesson", "title", "requires", "skip", "substitute"]

  /// Reads the front matter of a file, and finds where what it introduces begins.
  ///
  /// - Returns: the front matter and the number of lines that it takes, its two `---` included.
  static func read(_ lines: [Substring], file: String) throws(UnreadableLesson) -> (
    FrontMatter, lineCount: Int
  ) {
    func refuse(_ line: Int?, _ message: String, _ hint: String? = nil) -> UnreadableLesson {
      UnreadableLesson([LessonProblem(file: file, line: line, message, hint: hint)])
    }
    guard lines.first?.trimmed == "---" else {
      throw refuse(
        1, "the file does not begin with front matter",
        "begin it with `---`, `lesson: name`, `title: words` and `---`, each on its line")
    }
    guard let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) else {
      throw refuse(1, "the front matter has no closing `---`")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: lines[1..<end].joined(separator: "\n"))
    } catch {
      let (line, message) = Self.describe(error)
      throw refuse(line.map { Swift.min($0 + 1, end + 1) } ?? 1, "the front matter is not YAML: \(message)")
    }
    guard let mapping = node?.mapping else {
      throw refuse(2, "the front matter is not a list of `name: value` lines")
    }
    return (try read(mapping, file: file), lineCount: end + 1)
  }

  private static func read(_ mapping: Node.Mapping, file: String) throws(UnreadableLesson) -> FrontMatter {
    var problems: [LessonProblem] = []
    func complain(_ node: Node, _ message: String, _ hint: String? = nil) {
      problems.append(LessonProblem(file: file, line: (node.mark?.line ?? 1) + 1, message, hint: hint))
    }
    var lesson: String?
    var title: String?
    var requires: [String] = []
    var skip = true
    var substitute = true
    for (key, value) in mapping {
      switch key.string {
      case "lesson":
        lesson = value.scalar?.string ?? ""
        if !StableName.isValid(lesson ?? "") {
          complain(value, "`lesson` is not a name", "use \(StableName.rule)")
        }
      case "title":
        title = value.scalar?.string.trimmed ?? ""
        if title == "" { complain(value, "`title` is empty") }
      case "requires":
        let names = value.sequence?.map { $0.scalar?.string ?? "" } ?? []
        if value.sequence == nil || !names.allSatisfy({ StableName.isValid($0) }) {
          complain(
            value, "`requires` is not a list of lessons", "write it as `requires: [tensors, autograd]`")
        }
        requires = names
      case "skip":
        if let flag = value.bool { skip = flag } else { complain(value, "`skip` is neither true nor false") }
      case "substitute":
        if let flag = value.bool {
          substitute = flag
        } else {
          complain(value, "`substitute` is neither true nor false")
        }
      default:
        let name = key.string ?? "?"
        let meant = Suggestion.nearest(to: name, among: fields).map { "did you mean `\($0)`?" }
        complain(
          key, "`\(name)` is not a field of the front matter",
          meant ?? "there are \(fields.map { "`\($0)`" }.joined(separator: ", "))")
      }
    }
    for (name, isMissing) in [("lesson", lesson == nil), ("title", title == nil)] where isMissing {
      problems.append(LessonProblem(file: file, line: 1, "the front matter has no `\(name)`"))
    }
    guard problems.isEmpty, let lesson, let title else { throw UnreadableLesson(problems) }
    return FrontMatter(lesson: lesson, title: title, requires: requires, skip: skip, substitute: substitute)
  }

  /// The line, from 1 within the YAML, and the words of Yams' error.
  private static func describe(_ error: any Error) -> (line: Int?, message: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, problem)
    case .duplicatedKeysInMapping(let keys, _):
      (nil, "the same name stands twice: \(keys.joined(separator: ", "))")
    default: (nil, "it cannot be read")
    }
  }
}
