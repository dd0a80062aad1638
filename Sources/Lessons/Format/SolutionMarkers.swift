import Reporting

/// An exercise's cell taken apart at its markers.
///
///     def area(r):
///         # BEGIN SOLUTION
///         return math.pi * r * r
///         # STARTER
///         # return ...
///         # END SOLUTION
///
/// The learner starts from everything outside the markers and, in place of each region, from its `# STARTER`
/// part with the comment marks taken off, or else from one line that says where the answer goes. The author's
/// answer is everything outside and the rest of each region. The file as it stands runs in any Python.
struct SolutionMarkers {
  static let begin = "# BEGIN SOLUTION"
  static let starter = "# STARTER"
  static let end = "# END SOLUTION"
  /// What stands for a region that has no `# STARTER` part.
  static let gap = "...  # your code here"

  /// The student's lines.
  private(set) var starterLines: [String] = []
  /// The author's lines; nil where a line is not theirs.
  private(set) var solutionLines: [String?] = []
  /// Whether there is a region at all.
  private(set) var hasSolution = false

  init(_ code: String, file: String, firstLine: Int) throws(LessonProblem) {
    var part = Part.outside
    var regionStart = 0
    var number = firstLine - 1
    func refuse(_ message: String, at line: Int) -> LessonProblem {
      LessonProblem(file: file, line: line, message)
    }
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      switch (line.trimmed, part) {
      case (Self.begin, .outside):
        (part, regionStart, hasSolution) = (.solution(indentation: Self.indentation(line)), number, true)
        solutionLines.append(nil)
      case (Self.begin, _): throw refuse("`\(Self.begin)` stands inside another", at: number)
      case (Self.starter, .solution):
        part = .starter
        solutionLines.append(nil)
      case (Self.starter, _):
        throw refuse("`\(Self.starter)` belongs between the solution and its end", at: number)
      case (Self.end, .outside): throw refuse("`\(Self.end)` ends nothing", at: number)
      case (Self.end, .solution(let indentation)):
        starterLines.append(indentation + Self.gap)
        solutionLines.append(nil)
        part = .outside
      case (Self.end, .starter):
        solutionLines.append(nil)
        part = .outside
      case (_, .outside):
        starterLines.append(String(line))
        solutionLines.append(String(line))
      case (_, .solution): solutionLines.append(String(line))
      case (_, .starter):
        guard let uncommented = Self.uncomment(line) else {
          throw refuse("a line of the starter does not begin with `# `", at: number)
        }
        starterLines.append(uncommented)
        solutionLines.append(nil)
      }
    }
    if part != .outside { throw refuse("`\(Self.begin)` has no `\(Self.end)`", at: regionStart) }
  }

  private enum Part: Equatable {
    case outside
    case solution(indentation: String)
    case starter
  }

  private static func indentation(_ line: Substring) -> String {
    String(line.prefix { $0 == " " || $0 == "\t" })
  }

  private static func uncomment(_ line: Substring) -> String? {
    let indentation = indentation(line)
    let rest = line.dropFirst(indentation.count)
    if rest.isEmpty { return "" }
    guard rest.first == "#" else { return nil }
    let code = rest.dropFirst()
    guard code.isEmpty || code.first == " " else { return nil }
    return code.isEmpty ? "" : indentation + code.dropFirst()
  }

  var starter: String { starterLines.joined(separator: "\n") }

  /// The author's answer; nil when the cell has no region.
  func solution(file: String, firstLine: Int, columnOffset: Int) -> Solution? {
    guard hasSolution else { return nil }
    let running = solutionLines.map { $0 ?? "" }.joined(separator: "\n")
    return Solution(
      text: solutionLines.compactMap(\.self).joined(separator: "\n"),
      source: SourceText(name: file, text: running, firstLine: firstLine, columnOffset: columnOffset))
  }
}
