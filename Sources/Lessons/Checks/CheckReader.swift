import Reporting

/// Reads the lines of a `check` fence.
///
///     value   NAME like REFERENCE                [rtol= atol=]
///     shape   NAME like REFERENCE [inputs=A,B] [through=PROBE] [draws=N]
///     close   NAME like REFERENCE [inputs=A,B] [through=PROBE] [steps=PROBE] [draws=N] [rtol= atol=]
///     grad    NAME like REFERENCE wrt=X,gamma  [inputs=A,B] [through=PROBE] [rtol= atol=]
///     module  NAME like REFERENCE [inputs=A,B] [through=PROBE] [steps=PROBE] [rtol= atol=]
///     params  NAME like REFERENCE [inputs=A,B]
///     holds   PREDICATE NAME…
///     reaches NAME over PREDICATE [inputs=A,B] [through=PROBE] [draws=N]
///     forbid  NAME…
///     require NAME…
///     suspect WRONG_REFERENCE [of=NAME] "what the learner did"
///
/// Every line but `suspect` may have `points=N` and a title in quotation marks. `#` begins a comment, and the
/// lines from `# BEGIN HIDDEN` to `# END HIDDEN` are hidden.
struct CheckReader {
  let file: String
  private var problems: [LessonProblem] = []
  private var checks: [Check] = []
  private var suspects: [Suspect] = []

  /// The lines that hide what is between them.
  static let beginHidden = "# BEGIN HIDDEN"
  static let endHidden = "# END HIDDEN"

  private init(file: String) { self.file = file }

  /// Reads a fence; a sheet is returned even when there are problems, so that all of them are found.
  static func read(_ fence: CodeBlock, file: String) -> (sheet: CheckSheet, problems: [LessonProblem]) {
    var reader = CheckReader(file: file)
    var hiddenSince: Int?
    var number = fence.firstLine - 1
    for line in fence.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let text = line.trimmed
      if text == beginHidden {
        if hiddenSince != nil { reader.complain(number, "`\(beginHidden)` stands inside another") }
        hiddenSince = number
      } else if text == endHidden {
        if hiddenSince == nil { reader.complain(number, "`\(endHidden)` ends nothing") }
        hiddenSince = nil
      } else if !text.isEmpty, !text.hasPrefix("#") {
        do throws(LessonProblem) {
          try reader.read(text, at: number, isHidden: hiddenSince != nil)
        } catch {
          reader.problems.append(error)
        }
      }
    }
    if let hiddenSince { reader.complain(hiddenSince, "`\(beginHidden)` has no `\(endHidden)`") }
    if reader.checks.isEmpty, reader.problems.isEmpty {
      reader.complain(fence.firstLine - 1, "the fence checks nothing")
    }
    let sheet = CheckSheet(checks: reader.checks, suspects: reader.suspects, line: fence.firstLine - 1)
    return (sheet, reader.problems)
  }

  private mutating func complain(_ line: Int, _ message: String, hint: String? = nil) {
    problems.append(LessonProblem(file: file, line: line, message, hint: hint))
  }

  private mutating func read(_ text: String, at number: Int, isHidden: Bool) throws(LessonProblem) {
    let line = try CheckLine(text, file: file, number: number)
    if line.verb == "suspect" {
      suspects.append(try line.suspect())
    } else {
      checks.append(
        Check(
          kind: try line.kind(), points: try line.points(), isHidden: isHidden, title: line.quoted.first,
          line: number))
    }
    try line.finish()
  }
}
