import Reporting
import Syntax

/// The parts of a lesson's cells that some names need: their definitions, and those of the names that these use in turn.
///
/// An answer is called by probes in its own session. They come there alone: a reference that no probe uses is not
/// defined where an answer could look for it.
struct NeededDefinitions {
  private let parts: [Part]
  /// The parts that have been given out.
  private var given: Set<Int> = []

  /// A statement at the margin of a cell.
  private struct Part {
    let source: SourceText
    let span: Span
    let names: StatementNames
  }

  init(in cells: [Cell], and solutions: [Solution]) {
    parts = (cells.map(\.source) + solutions.map(\.source)).flatMap { source -> [Part] in
      guard let tree = try? Parser.parse(source) else { return [] }
      return tree.body.map { Part(source: source, span: $0.span, names: StatementNames($0, in: source)) }
    }
  }

  /// Programs that define names, in the order of the cells: what has not been given out before.
  ///
  /// - Returns: each cell with everything else blank, so that what is left keeps its place.
  mutating func programs(for names: Set<String>) -> [SourceText] {
    var wanted = names
    var chosen = Set(parts.indices.filter { parts[$0].names.isImport })
    while let next = parts.indices.first(where: {
      !chosen.contains($0) && !parts[$0].names.bound.isDisjoint(with: wanted)
    }) {
      chosen.insert(next)
      wanted.formUnion(parts[next].names.used)
    }
    let new = chosen.subtracting(given).sorted()
    given.formUnion(new)
    var programs: [(source: SourceText, spans: [Span])] = []
    for index in new {
      let part = parts[index]
      if programs.last?.source === part.source {
        programs[programs.count - 1].spans.append(part.span)
      } else {
        programs.append((part.source, [part.span]))
      }
    }
    return programs.map { $0.source.keeping($0.spans) }
  }
}

/// What a statement at the margin binds there, and which names of others it uses.
private struct StatementNames {
  var bound: Set<String> = []
  var used: Set<String> = []
  var isImport = false

  init(_ statement: Statement, in source: SourceText) {
    let tree = SyntaxTree(source: source, body: [statement])
    var targets: Set<String> = []
    var local: Set<String> = []
    tree.forEachStatement { inner in
      switch inner.kind {
      case .function(let function): local.formUnion(function.parameters.all.map(\.name.text))
      case .assign(let places, _): for place in places { targets.formUnion(place.names) }
      case .annotatedAssign(let place, _, _, _), .augmentedAssign(let place, _, _), .for(let place, _, _, _):
        targets.formUnion(place.names)
      case .with(let items, _): for item in items { targets.formUnion(item.target?.names ?? []) }
      default: break
      }
    }
    switch statement.kind {
    case .import, .importFrom: isImport = true
    case .function(let function):
      bound = [function.name.text]
      local.formUnion(targets)
    case .class(let definition):
      bound = [definition.name.text]
      local.formUnion(targets)
    default: bound = targets
    }
    tree.forEachExpression { expression in
      if case .name(let name) = expression.kind { used.insert(name) }
    }
    used.subtract(local)
  }
}

extension Expression {
  /// The names that it binds where it is the target of an assignment.
  fileprivate var names: Set<String> {
    switch kind {
    case .name(let name): [name]
    case .tuple(let items), .list(let items): items.reduce(into: []) { $0.formUnion($1.names) }
    case .starred(let value): value.names
    default: []
    }
  }
}

extension SourceText {
  /// The text with nothing left of it but some spans: every line keeps its number.
  fileprivate func keeping(_ spans: [Span]) -> SourceText {
    var kept = bytes.map { $0 == 0x0A || $0 == 0x0D ? $0 : 0x20 }
    for span in spans {
      let range = span.range.clamped(to: bytes.indices)
      kept.replaceSubrange(range, with: bytes[range])
    }
    return SourceText(name: name, bytes: kept, firstLine: firstLine, columnOffset: columnOffset)
  }
}
