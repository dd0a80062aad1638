import CLessons
import Interpreter
import Reporting
import Syntax

/// A session with what checks need beside it: the `checking` module, and a namespace with the lesson's
/// reference cells.
///
/// There are two benches to a check. The learner's stands in the learner's own session, where the answer is
/// called; the judge's in a session that the learner's code never touches, where inputs are drawn and
/// references called. Neither namespace can be reached from the learner's. As the learner's may have changed what the
/// references would use, and could watch them at work, only what probes need of them is defined there.
final class Bench {
  let session: Session
  private let tools = ModuleObject("checking")
  private let space = ModuleObject("reference")
  private let lesson: Lesson
  /// How many of the lesson's solutions have been run in ``space``.
  private var solutionCount = 0
  /// What is not defined yet; nil where everything is.
  private var definitions: NeededDefinitions?
  /// The texts that are not the learner's: a traceback that they see does not go through them.
  private var texts: [SourceText] = []

  /// - Parameter holdsReferences: whether all of the reference cells run here at once.
  /// - Throws: the failure of the first reference or setup cell that does not run.
  init(_ session: Session, _ lesson: Lesson, holdsReferences: Bool) throws(BrokenLesson) {
    self.session = session
    self.lesson = lesson
    let module = etude_checking_module()
    let bytes = UnsafeBufferPointer(start: module.bytes, count: module.count)
    let checking = SourceText(name: "<checking>", bytes: Array(bytes), isBundled: true)
    texts.append(checking)
    if let failure = session.runApart(checking, in: tools).failure { throw BrokenLesson(failure: failure) }
    // The numbers that Python's `random` draws are each module's own: it is the session's that is to be seeded.
    let seeding = attempt { self.tools["random"] = .object(try Imports.load("random")) }
    if case .failed(let failure) = seeding { throw BrokenLesson(failure: failure) }
    try run(SourceText(name: "<imports>", text: Self.imports(of: lesson)), in: space)
    for case .cell(let cell) in lesson.elements where cell.role == .setup { try run(cell.source, in: space) }
    if holdsReferences {
      for cell in lesson.references { try run(cell.source, in: space) }
    } else {
      definitions = NeededDefinitions(in: lesson.references, and: [])
    }
  }

  /// Defines names of the reference cells, and what they need; where they need what an earlier exercise asked for, its
  /// solution.
  func define(_ names: Set<String>) throws(BrokenLesson) {
    guard !names.isEmpty else { return }
    for program in definitions?.programs(for: names) ?? [] { try run(program, in: space) }
  }

  private func run(_ source: SourceText, in module: ModuleObject) throws(BrokenLesson) {
    texts.append(source)
    if let failure = session.run(source, mode: .script, in: module).failure {
      throw BrokenLesson(failure: failure)
    }
  }

  /// A failure as the learner may see it: where their own lines led to it.
  func own(_ failure: Session.Failure) -> Session.Failure {
    var diagnostic = failure.diagnostic
    diagnostic.frames.removeAll { frame in texts.contains { $0 === frame.source } }
    if let source = diagnostic.source, texts.contains(where: { $0 === source }) {
      (diagnostic.source, diagnostic.primary, diagnostic.labels) = (nil, nil, [])
      if let last = diagnostic.frames.popLast() { diagnostic = diagnostic.at(last.span, of: last.source) }
    }
    return Session.Failure(diagnostic)
  }

  /// Every import at the margin of the lesson's cells, so that reference cells need not repeat them.
  private static func imports(of lesson: Lesson) -> String {
    var lines: [String] = []
    for case .cell(let cell) in lesson.elements where cell.role == .example {
      guard let tree = try? Parser.parse(cell.source) else { continue }
      for statement in tree.body {
        switch statement.kind {
        case .import, .importFrom: lines.append(cell.source.text(statement.span))
        default: break
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Runs the author's solutions, up to an exercise, in the reference namespace.
  func runSolutions(upTo exercise: String) throws(BrokenLesson) {
    let exercises = lesson.exercises
    guard let end = exercises.firstIndex(where: { $0.id == exercise }) else { return }
    while solutionCount <= end {
      if let solution = exercises[solutionCount].solution { try run(solution.source, in: space) }
      solutionCount += 1
    }
  }
}

extension Bench {
  /// Lets what probes need come from the solutions of earlier exercises too; never from that of this one.
  func offerSolutions(before exercise: String) throws(BrokenLesson) {
    guard definitions != nil else { return try runSolutions(upTo: exercise) }
    let earlier = lesson.exercises.prefix { $0.id != exercise }.compactMap(\.solution)
    definitions = NeededDefinitions(in: lesson.references, and: earlier)
  }
}

/// A lesson whose own cells fail when a check needs them.
struct BrokenLesson: Error {
  let failure: Session.Failure
}

extension Bench {
  /// What a dotted name means in the reference namespace. To be called on the session's thread.
  func reference(_ path: String) throws -> Value { try Self.look(up: path, in: space) }

  /// What a dotted name means in the learner's namespace. To be called on the session's thread.
  func subject(_ path: String) throws -> Value { try Self.look(up: path, in: session.main) }

  /// Calls a function of `checking`. To be called on the session's thread.
  func use(_ tool: String, _ arguments: [Value]) throws -> Value {
    try Operators.call(try Self.look(up: tool, in: tools), arguments)
  }

  private static func look(up path: String, in module: ModuleObject) throws -> Value {
    let parts = path.split(separator: ".").map { Symbol(String($0)) }
    guard let first = parts.first, var value = module[first] else {
      throw PythonError.name("name '\(path)' is not defined")
    }
    for part in parts.dropFirst() { value = try Operators.getAttribute(value, part) }
    return value
  }

  /// Runs `body` on the session's thread. What is printed there is nobody's business.
  func attempt<Result>(_ body: @escaping () throws -> Result) -> Attempt<Result> {
    var result: Result?
    let outcome = session.perform(silently: true) { result = try body() }
    if let result, outcome.isFinished { return .done(result) }
    if let failure = outcome.failure { return .failed(failure) }
    // Only an answer that calls `exit` ends neither way.
    return .failed(Session.Failure(Diagnostic("SystemExit", "the program asked to end")))
  }
}

/// What came of running something.
enum Attempt<Result> {
  case done(Result)
  case failed(Session.Failure)

  func map<Other>(_ transform: (Result) -> Other) -> Attempt<Other> {
    switch self {
    case .done(let result): .done(transform(result))
    case .failed(let failure): .failed(failure)
    }
  }
}
