import Reporting

/// Reads a lesson's file.
///
/// It finds every fault that it can before it gives up, so that an author mends them in one go.
public struct LessonReader {
  private let file: String
  private var problems: [LessonProblem] = []
  private var elements: [Lesson.Element] = []
  private var references: [Cell] = []
  /// The exercise that hints belong to: the last one of this section.
  private var current: Int?
  private var drafts: [ExerciseDraft] = []
  private var ids: [String: Int] = [:]
  private var section = "start"
  private var cellsInSection = 0

  /// The longest lesson that is read, in bytes.
  public static let maximumLength = 8 << 20

  private init(file: String) { self.file = file }

  /// Reads a lesson from the bytes of its file; `file` is the name to report.
  public static func read(_ bytes: [UInt8], file: String) throws(UnreadableLesson) -> Lesson {
    let text = try LessonText.decode(bytes, file: file)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let (frontMatter, lineCount) = try FrontMatter.read(lines, file: file)
    let blocks: [Block]
    do throws(LessonProblem) {
      blocks = try MarkdownParser.parse(LessonText.blankingFirst(lineCount, of: lines), file: file)
    } catch {
      throw UnreadableLesson([error])
    }
    var reader = LessonReader(file: file)
    for block in blocks { reader.read(block) }
    reader.finish()
    guard reader.problems.isEmpty else { throw UnreadableLesson(reader.problems) }
    return Lesson(
      frontMatter: frontMatter, file: file, text: text, elements: reader.assembled(),
      references: reader.references)
  }
}

/// An exercise while its hints and checks are still being collected.
private struct ExerciseDraft {
  let cell: Cell
  let points: Int?
  let markers: SolutionMarkers
  var hints: [Hint] = []
  var sheet: CheckSheet?
  /// Where it stands among the elements.
  let element: Int
}

extension LessonReader {
  private mutating func complain(_ line: Int?, _ message: String, hint: String? = nil) {
    problems.append(LessonProblem(file: file, line: line, message, hint: hint))
  }

  private mutating func read(_ block: Block) {
    switch block.kind {
    case .heading(_, let inlines):
      section = StableName.slug(inlines.plainText)
      cellsInSection = 0
      current = nil
    case .code(let code) where !code.isClosed:
      return complain(
        block.line, "the fence is never closed", hint: "end it with a line of as many ` as it begins with")
    case .code(let code) where code.language == "python": return readCell(code, line: block.line)
    case .code(let code) where code.language == "check": return readSheet(code, line: block.line)
    case .code(let code) where ["py", "python3", "Python", "checks"].contains(code.language):
      let meant = code.language == "checks" ? "check" : "python"
      return complain(block.line, "a `\(code.language)` fence is not a cell", hint: "call it `\(meant)`")
    case .details(let summary, let blocks) where summary.lowercased().hasPrefix("hint"):
      refuseNestedFences(in: blocks)
      guard let current else {
        return complain(block.line, "the hint follows no exercise", hint: "hints stand below their exercise")
      }
      drafts[current].hints.append(Hint(summary: summary, blocks: blocks, line: block.line))
      return
    default: refuseNestedFences(in: [block])
    }
    elements.append(.prose(block))
  }

  /// A cell inside a list, a quote or a hint would never run.
  private mutating func refuseNestedFences(in blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .code(let code):
        if !code.isClosed {
          complain(block.line, "the fence is never closed")
        } else if code.language == "check" || (code.language == "python" && code.info.contains(" ")) {
          complain(
            block.line, "a cell inside a list, a quote or a hint never runs", hint: "move it to the margin")
        }
      case .quote(let inside), .details(_, let inside): refuseNestedFences(in: inside)
      case .list(_, _, let items): for item in items { refuseNestedFences(in: item) }
      default: break
      }
    }
  }

  private mutating func readCell(_ code: CodeBlock, line: Int) {
    let attributes: FenceAttributes
    do throws(LessonProblem) {
      attributes = try FenceAttributes(code.info, file: file, line: line)
    } catch {
      return problems.append(error)
    }
    cellsInSection += 1
    let id = attributes.id ?? "\(section).\(cellsInSection)"
    if let first = ids[id] {
      return complain(
        line, "the id `\(id)` is already used on line \(first)",
        hint: "an id is a cell's own, in the whole lesson")
    }
    ids[id] = line
    let cell = Cell(
      id: id, role: attributes.role, code: code.text, firstLine: code.firstLine,
      indentation: code.indentation,
      file: file)
    switch attributes.role {
    case .reference: references.append(cell)
    case .exercise: readExercise(cell, points: attributes.points)
    default:
      if let marker = code.text.split(separator: "\n").first(where: { $0.trimmed == SolutionMarkers.begin }) {
        complain(
          line, "`\(marker.trimmed)` stands in a cell that is no exercise",
          hint: "add `exercise` to the fence")
      }
      elements.append(.cell(cell))
    }
  }

  private mutating func readExercise(_ cell: Cell, points: Int?) {
    do throws(LessonProblem) {
      let markers = try SolutionMarkers(cell.code, file: file, firstLine: cell.firstLine)
      current = drafts.count
      drafts.append(ExerciseDraft(cell: cell, points: points, markers: markers, element: elements.count))
      elements.append(.cell(cell))
    } catch {
      problems.append(error)
    }
  }

  private mutating func readSheet(_ code: CodeBlock, line: Int) {
    let (sheet, found) = CheckReader.read(code, file: file)
    problems += found
    let words: [Words.Word]
    do throws(Words.Malformed) { words = try Words(code.info).words } catch {
      return complain(line, error.message)
    }
    guard words.count == 2, case .pair("for", let id) = words[1] else {
      return complain(
        line, "the check does not say which exercise it is for", hint: "write ```check for=\"ID\"")
    }
    guard let index = drafts.firstIndex(where: { $0.cell.id == id }) else {
      let meant = Suggestion.nearest(to: id, among: drafts.map(\.cell.id)).map { "did you mean `\($0)`?" }
      return complain(line, "there is no exercise `\(id)` above", hint: meant)
    }
    guard drafts[index].sheet == nil else {
      return complain(line, "the exercise `\(id)` already has its checks", hint: "put them in one fence")
    }
    drafts[index].sheet = sheet
  }

  /// Holds each exercise's points to its checks'. A student's file, which lacks the hidden ones, is let be.
  private mutating func finish() {
    for draft in drafts {
      guard draft.markers.hasSolution, let sheet = draft.sheet else { continue }
      let sum = sheet.checks.reduce(0) { $0 + $1.points }
      if let points = draft.points, sum != 0, sum != points {
        complain(
          sheet.line, "the checks are worth \(sum) points and the exercise \(points)",
          hint: "make them agree, or leave the points of one out")
      }
    }
  }

  private func assembled() -> [Lesson.Element] {
    var elements = elements
    for draft in drafts {
      let sum = draft.sheet?.checks.reduce(0) { $0 + $1.points } ?? 0
      let cell = draft.cell
      elements[draft.element] = .exercise(
        Exercise(
          cell: cell, points: draft.points ?? (sum > 0 ? sum : 1), starter: draft.markers.starter,
          solution: draft.markers.solution(
            file: file, firstLine: cell.firstLine, columnOffset: cell.indentation),
          hints: draft.hints, sheet: draft.sheet))
    }
    return elements
  }
}
