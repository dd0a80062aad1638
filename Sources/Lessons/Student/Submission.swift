import Reporting

/// A filled-in file: the answers in it, by exercise, and nothing else of it.
///
/// A submission provides only the cells of exercises. Whatever it says about checks, points, references or
/// setup is passed over: those are the lesson's.
public struct Submission: Sendable {
  /// The file's name.
  public let file: String
  /// The lesson that its front matter names, if it has one that can be read.
  public let lesson: String?
  /// The answers by the exercise's id.
  public let answers: [String: Answer]
  /// Whether it is the author's own file: a cell has its solution between markers.
  public let isAuthors: Bool

  public init(file: String, lesson: String?, answers: [String: Answer], isAuthors: Bool = false) {
    self.file = file
    self.lesson = lesson
    self.answers = answers
    self.isAuthors = isAuthors
  }
}

/// What somebody has written in an exercise's cell.
public struct Answer: Sendable, Equatable {
  public let text: String
  /// The file it stands in, and where: an error in it points there.
  public let file: String
  public let firstLine: Int
  public let columnOffset: Int

  public init(text: String, file: String, firstLine: Int = 1, columnOffset: Int = 0) {
    self.text = text
    self.file = file
    self.firstLine = firstLine
    self.columnOffset = columnOffset
  }

  public var source: SourceText {
    SourceText(name: file, text: text, firstLine: firstLine, columnOffset: columnOffset)
  }
}

extension Submission {
  /// Reads a submission from the bytes of its file.
  ///
  /// - Throws: what makes the file unreadable: it is not UTF-8 or too long, a fence is never closed, or two
  /// cells answer
  ///   the same exercise.
  public static func read(_ bytes: [UInt8], file: String) throws(UnreadableLesson) -> Submission {
    let text = try LessonText.decode(bytes, file: file)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let front = lines.first?.trimmed == "---" ? try? FrontMatter.read(lines, file: file) : nil
    let blocks: [Block]
    do throws(LessonProblem) {
      blocks = try MarkdownParser.parse(
        LessonText.blankingFirst(front?.lineCount ?? 0, of: lines), file: file)
    } catch {
      throw UnreadableLesson([error])
    }
    var answers: [String: Answer] = [:]
    var problems: [LessonProblem] = []
    var isAuthors = false
    for block in blocks {
      guard case .code(let code) = block.kind, code.language == "python" else { continue }
      guard code.isClosed else {
        problems.append(LessonProblem(file: file, line: block.line, "the fence is never closed"))
        continue
      }
      guard let attributes = try? FenceAttributes(code.info, file: file, line: block.line),
        attributes.role == .exercise, let id = attributes.id
      else { continue }
      let markers = try? SolutionMarkers(code.text, file: file, firstLine: code.firstLine)
      let solution = markers?.solution(file: file, firstLine: code.firstLine, columnOffset: code.indentation)
      isAuthors = isAuthors || solution != nil
      let answer = Answer(
        // The author's own file is read by its solutions.
        text: solution.map { String(decoding: $0.source.bytes, as: UTF8.self) } ?? code.text, file: file,
        firstLine: code.firstLine, columnOffset: code.indentation)
      if answers.updateValue(answer, forKey: id) != nil {
        problems.append(LessonProblem(file: file, line: block.line, "a second cell answers `\(id)`"))
      }
    }
    guard problems.isEmpty else { throw UnreadableLesson(problems) }
    return Submission(file: file, lesson: front?.0.lesson, answers: answers, isAuthors: isAuthors)
  }
}

extension Exercise {
  /// Whether an answer is still what the learner started from, or nothing: layout, comments and docstrings
  /// aside, which may have changed in the lesson since the student's file was written.
  public func isUntouched(_ answer: String) -> Bool {
    let essence = Self.essence(answer)
    return essence.isEmpty || essence == Self.essence(starter)
  }

  /// The lines that do something, without white space at their ends.
  private static func essence(_ code: String) -> [String] {
    var isInDocstring = false
    return code.split(whereSeparator: \.isNewline).compactMap { line in
      let text = line.trimmed
      if isInDocstring {
        isInDocstring = !text.hasSuffix(docstringQuotes)
        return nil
      }
      if text.hasPrefix(docstringQuotes) {
        isInDocstring = text.count < 6 || !text.hasSuffix(docstringQuotes)
        return nil
      }
      guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
      return line.prefix { $0.isWhitespace } + text
    }
  }

  private static let docstringQuotes = "\"\"\""
}
