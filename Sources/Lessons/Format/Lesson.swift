import Reporting

/// A lesson: what its file says, read and held to the format's rules.
public struct Lesson: Sendable {
  public let frontMatter: FrontMatter
  /// The file's name, as problems and tracebacks show it.
  public let file: String
  /// The whole file.
  public let text: String
  /// What a learner meets, in order.
  public let elements: [Element]
  /// Cells that only a check sees: references, input generators and suspects.
  public let references: [Cell]

  public enum Element: Sendable {
    case prose(Block)
    case cell(Cell)
    case exercise(Exercise)
  }
}

extension Lesson {
  public var id: String { frontMatter.lesson }
  public var title: String { frontMatter.title }

  public var exercises: [Exercise] {
    elements.compactMap { if case .exercise(let exercise) = $0 { exercise } else { nil } }
  }

  /// Every point that the lesson's exercises are worth together.
  public var points: Int { exercises.reduce(0) { $0 + $1.points } }

  public func exercise(_ id: String) -> Exercise? { exercises.first { $0.id == id } }
}

/// A fence of Python that runs.
public struct Cell: Sendable {
  public enum Role: Sendable, Equatable {
    /// Shown, and run when the learner comes to it.
    case example
    /// Run without being shown.
    case setup
    /// Shown, never run.
    case noRun
    /// Run only in order to check; a learner never sees it.
    case reference
    /// To be filled in.
    case exercise
  }

  /// Stable from one edition of the lesson to the next: its own `id=`, or its section's name and its number
  /// there.
  public let id: String
  public let role: Role
  /// The code as the file has it, without the fences.
  public let code: String
  /// The line of the file that holds the first line of ``code``.
  public let firstLine: Int
  /// How many columns its lines have lost on the left.
  public let indentation: Int
  /// The file's name.
  public let file: String

  /// The code as a program whose errors point into the file.
  public var source: SourceText {
    SourceText(name: file, text: code, firstLine: firstLine, columnOffset: indentation)
  }
}

/// A cell to be filled in, with all that belongs to it.
public struct Exercise: Sendable {
  public let cell: Cell
  /// All that the exercise is worth.
  public let points: Int
  /// What the learner starts from.
  public let starter: String
  /// The author's own answer; nil in a student's file, which has none.
  public let solution: Solution?
  public let hints: [Hint]
  /// How it is checked; nil when the file does not say.
  public let sheet: CheckSheet?

  public var id: String { cell.id }
}

/// An author's answer to an exercise.
public struct Solution: Sendable {
  /// As a learner may read it.
  public let text: String
  /// As it runs: what the student's file has in its place is blank, so that every line keeps its number.
  public let source: SourceText
}

/// A hint: its title and what it unfolds to.
public struct Hint: Sendable {
  public let summary: String
  public let blocks: [Block]
  public let line: Int
}
