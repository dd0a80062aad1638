import Lessons
import Reporting
import Syntax

/// The answer to an exercise as it grows at the prompt, one entry after the other.
struct LessonAnswer {
  private struct Piece {
    let text: String
    let names: Set<String>
  }

  private var pieces: [Piece] = []
  /// The names that the exercise asks for.
  let wanted: Set<String>

  /// - Parameter earlier: what was entered in an earlier run.
  init(to exercise: Exercise, earlier: String?) {
    let model = exercise.solution?.text ?? exercise.starter
    wanted = BoundNames.of(model)
    if let earlier { pieces = [Piece(text: earlier, names: BoundNames.of(earlier))] }
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// Everything that was entered, in order.
  var text: String { pieces.map(\.text).joined(separator: "\n") }

  /// Whether each of the names is there.
  var isWhole: Bool { !isEmpty && wanted.isSubset(of: pieces.reduce(into: []) { $0.formUnion($1.names) }) }

  /// Whether an entry is (a part of) an answer, and not somebody trying something out.
  func concerns(_ entry: String) -> Bool {
    wanted.isEmpty || !BoundNames.of(entry).isDisjoint(with: wanted)
  }

  /// Adds an entry. It takes the place of earlier ones that define nothing but what it defines.
  mutating func add(_ entry: String) {
    let names = BoundNames.of(entry)
    pieces.removeAll { $0.names.isSubset(of: names) }
    pieces.append(Piece(text: entry, names: names))
  }

  /// Takes a whole answer, from the editor say, instead of what was there.
  mutating func replace(with text: String) { pieces = [Piece(text: text, names: BoundNames.of(text))] }

  mutating func clear() { pieces = [] }
}

/// The names that a program binds at its top level.
enum BoundNames {
  /// Of a text that does not parse there are none.
  static func of(_ text: String) -> Set<String> {
    guard let tree = try? Parser.parse(SourceText(name: "<entry>", text: text)) else { return [] }
    var names: Set<String> = []
    for statement in tree.body { add(statement, to: &names) }
    return names
  }

  private static func add(_ statement: Statement, to names: inout Set<String>) {
    switch statement.kind {
    case .function(let function): names.insert(function.name.text)
    case .class(let type): names.insert(type.name.text)
    case .assign(let targets, _): for target in targets { add(target, to: &names) }
    case .annotatedAssign(let target, _, _?, _), .augmentedAssign(let target, _, _): add(target, to: &names)
    case .for(_, _, let body, let otherwise), .while(_, let body, let otherwise):
      for statement in body + otherwise { add(statement, to: &names) }
    case .with(_, let body): for statement in body { add(statement, to: &names) }
    case .if(let branches, let otherwise):
      for statement in branches.flatMap(\.body) + otherwise { add(statement, to: &names) }
    default: break
    }
  }

  private static func add(_ target: Expression, to names: inout Set<String>) {
    switch target.kind {
    case .name(let name): names.insert(name)
    case .tuple(let items), .list(let items): for item in items { add(item, to: &names) }
    default: break
    }
  }
}
