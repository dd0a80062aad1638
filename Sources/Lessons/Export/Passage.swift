/// A stretch of a lesson's file as other formats take it: Markdown, or a program.
enum Passage: Equatable {
  case markdown(String)
  case code(String)
}

extension Lesson {
  /// The lesson as it is read from top to bottom, without what only checks need.
  ///
  /// - Parameter withSolutions: fills the exercises in; otherwise they begin as the learner's do.
  func passages(withSolutions: Bool) -> [Passage] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var places: [(lines: ClosedRange<Int>, code: String?)] = references.map { ($0.fence, nil) }
    for element in elements {
      switch element {
      case .prose: break
      case .cell(let cell) where cell.role == .noRun: break
      case .cell(let cell): places.append((cell.fence, cell.code))
      case .exercise(let exercise):
        let code = withSolutions ? exercise.solution?.text ?? exercise.cell.code : exercise.starter
        places.append((exercise.cell.fence, code))
        if let sheet = exercise.sheet { places.append((Self.fence(from: sheet.line, lines), nil)) }
      }
    }
    var passages: [Passage] = []
    var next = Self.lineAfterFrontMatter(lines)
    func read(to end: Int) {
      guard next <= end else { return }
      let prose = lines[(next - 1)..<min(end, lines.count)].joined(separator: "\n").trimmed
      if !prose.isEmpty { passages.append(.markdown(Self.withPlainDollars(prose))) }
    }
    for place in places.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
      read(to: place.lines.lowerBound - 1)
      if let code = place.code { passages.append(.code(String(code.trimmingLastBreak))) }
      next = max(next, place.lines.upperBound + 1)
    }
    read(to: lines.count)
    return passages
  }

  /// The lines, from 1, of the fence that begins at a line.
  private static func fence(from start: Int, _ lines: [String]) -> ClosedRange<Int> {
    let end = lines.indices.first {
      $0 >= start && ["```", "~~~"].contains(String(lines[$0].trimmed.prefix(3)))
    }
    return start...max(start, (end ?? lines.count - 1) + 1)
  }

  private static func lineAfterFrontMatter(_ lines: [String]) -> Int {
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return 1 }
    return end + 2
  }

  /// GitHub's mathematics, `` $`x`$ ``, as everyone else writes it: `$x$`, and a `math` fence as `$$`.
  private static func withPlainDollars(_ prose: String) -> String {
    var isMath = false
    return prose.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.trimmed == "```math" || (isMath && line.trimmed == "```") {
        isMath.toggle()
        return "$$"
      }
      return line.split(separator: "$`", omittingEmptySubsequences: false).joined(separator: "$")
        .split(separator: "`$", omittingEmptySubsequences: false).joined(separator: "$")
    }.joined(separator: "\n")
  }
}
