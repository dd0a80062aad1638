/// What a learner takes in at one go: some prose, and the cell or exercise that it leads to.
public struct Step: Sendable {
  public enum Content: Sendable {
    /// Prose alone, at the end of the lesson.
    case reading
    case cell(Cell)
    case exercise(Exercise)
  }

  /// The cell's or exercise's id; `end` for what comes after the last.
  public let id: String
  /// The heading that the step stands under.
  public let section: String
  public let prose: [Block]
  public let content: Content
  /// Setup cells, which run unseen before the content does.
  public let setup: [Cell]

  public var exercise: Exercise? { if case .exercise(let exercise) = content { exercise } else { nil } }
}

extension Lesson {
  /// The lesson as steps, in order. A cell that never runs belongs to the prose around it.
  public var steps: [Step] {
    var steps: [Step] = []
    var prose: [Block] = []
    var setup: [Cell] = []
    var section = title
    func finish(_ id: String, _ content: Step.Content) {
      steps.append(Step(id: id, section: section, prose: prose, content: content, setup: setup))
      (prose, setup) = ([], [])
    }
    for element in elements {
      switch element {
      case .prose(let block):
        if case .heading(_, let inlines) = block.kind { section = inlines.plainText }
        prose.append(block)
      case .exercise(let exercise): finish(exercise.id, .exercise(exercise))
      case .cell(let cell):
        switch cell.role {
        case .setup: setup.append(cell)
        case .noRun: prose.append(cell.block)
        default: finish(cell.id, .cell(cell))
        }
      }
    }
    if !prose.isEmpty { finish(Self.end, .reading) }
    return steps
  }

  /// The id of the step after the last cell.
  public static let end = "end"
}

extension Cell {
  /// The cell as something to read.
  var block: Block {
    Block(
      .code(
        CodeBlock(info: "python", text: code, firstLine: firstLine, indentation: indentation, isClosed: true)),
      line: firstLine - 1)
  }
}
