import Reporting
import Syntax

/// What can be found by reading alone.
extension Linter {
  mutating func read(course: [String]?) {
    for name in lesson.frontMatter.requires where !(course ?? [name]).contains(name) {
      let meant = Suggestion.nearest(to: name, among: course ?? []).map { "did you mean `\($0)`?" }
      report(1, "there is no lesson `\(name)`, which this one requires", hint: meant)
    }
    for element in lesson.elements {
      if case .cell(let cell) = element, cell.role != .noRun { _ = parse(cell.source, "the cell") }
    }
    let count = findings.count
    let defined = definitions()
    knowsDefinitions = findings.count == count
    for exercise in lesson.exercises { read(exercise, defined) }
    readStudentVersion()
  }

  private mutating func parse(_ source: SourceText, _ what: String) -> SyntaxTree? {
    do throws(SyntaxProblem) {
      return try Parser.parse(source)
    } catch {
      report(source.position(of: error.span).line, "\(what) is not Python: \(error.diagnostic.message)")
      return nil
    }
  }

  /// The names that the reference cells define, with the parameters of functions.
  private mutating func definitions() -> [String: [String]?] {
    var names: [String: [String]?] = [:]
    for cell in lesson.references {
      guard let tree = parse(cell.source, "the reference cell") else { continue }
      for statement in tree.body {
        for (name, parameters) in statement.bindings { names[name] = .some(parameters) }
      }
    }
    return names
  }

  private mutating func read(_ exercise: Exercise, _ defined: [String: [String]?]) {
    let line = exercise.cell.firstLine - 1
    let name = "the exercise `\(exercise.id)`"
    if exercise.hints.count < 2 {
      let count = exercise.hints.isEmpty ? "no hint" : "one hint"
      warn(line, "\(name) has \(count)", hint: "give it two, from a nudge to nearly the answer")
    }
    guard let solution = exercise.solution else {
      return report(
        line, "\(name) has no solution",
        hint: "put it between `\(SolutionMarkers.begin)` and `\(SolutionMarkers.end)`")
    }
    let tree = parse(solution.source, "the solution")
    if exercise.isUntouched(solution.text) {
      report(line, "the starter of `\(exercise.id)` is its solution", hint: "leave something to do")
    }
    guard let sheet = exercise.sheet else {
      return report(line, "\(name) is never checked", hint: "add a ```check for=\"\(exercise.id)\" fence")
    }
    let bound = Set((tree?.body ?? []).flatMap { $0.bindings.keys })
    for check in sheet.checks { read(check, bound, defined) }
    read(sheet, exercise, defined)
  }

  private mutating func read(_ check: Check, _ bound: Set<String>, _ defined: [String: [String]?]) {
    for subject in check.subjects where !subject.contains(".") && !bound.contains(subject) {
      report(
        check.line, "the solution defines no `\(subject)`",
        hint: Suggestion.nearest(to: subject, among: bound).map { "did you mean `\($0)`?" })
    }
    if case .holds(let predicate, _) = check.kind { require(predicate, defined, check.line) }
    guard let comparison = check.comparison else { return }
    for name in comparison.inputs { require(name, defined, check.line) }
    for probe in [comparison.through, comparison.steps].compactMap(\.self) {
      require(probe, defined, check.line)
    }
    if comparison.reference != Comparison.solution { require(comparison.reference, defined, check.line) }
    if case .grad(_, let names) = check.kind, let parameters = defined[comparison.reference] {
      for name in names where !(parameters ?? []).contains(name) {
        report(
          check.line, "the reference `\(comparison.reference)` has no parameter `\(name)`",
          hint: "`wrt=` names the reference's parameters")
      }
    }
  }

  /// A name of the library has a dot in it and is found when it is tried.
  private mutating func require(_ name: String, _ defined: [String: [String]?], _ line: Int) {
    guard knowsDefinitions, !name.contains("."), defined[name] == nil else { return }
    let meant = Suggestion.nearest(to: name, among: defined.keys.sorted()).map { "did you mean `\($0)`?" }
    report(
      line, "no reference cell defines `\(name)`", hint: meant ?? "define it in a ```python reference fence")
  }

  private mutating func read(_ sheet: CheckSheet, _ exercise: Exercise, _ defined: [String: [String]?]) {
    for suspect in sheet.suspects { require(suspect.name, defined, suspect.line) }
    let compares = sheet.checks.contains { $0.comparison != nil }
    if let suspect = sheet.suspects.first, !compares {
      report(suspect.line, "the suspect `\(suspect.name)` is compared with nothing")
    }
    let isMatched = sheet.checks.contains { check in
      if case .reaches = check.kind { false } else { check.comparison != nil }
    }
    if isMatched, sheet.suspects.count < 2 {
      warn(
        sheet.line, "`\(exercise.id)` has fewer than two suspects",
        hint: "write the mistakes that learners make as reference functions, and name them with `suspect`")
    }
    if isMatched, !sheet.checks.contains(where: \.isHidden) {
      warn(sheet.line, "`\(exercise.id)` has no hidden check", hint: "keep an odd input for the grading")
    }
  }
}

extension Statement {
  /// The names that a statement at the margin binds; for a function those of its parameters.
  fileprivate var bindings: [String: [String]?] {
    switch kind {
    case .function(let function): [function.name.text: function.parameters.all.map(\.name.text)]
    case .class(let definition): [definition.name.text: nil]
    case .assign(let targets, _): names(in: targets)
    case .annotatedAssign(let target, _, _, _): names(in: [target])
    case .import(let names):
      Dictionary(
        names.map { (($0.alias ?? $0.name).text, nil) }, uniquingKeysWith: { first, _ in first })
    case .importFrom(_, _, let names):
      Dictionary(
        (names ?? []).map { (($0.alias ?? $0.name).text, nil) }, uniquingKeysWith: { first, _ in first })
    case .if, .for, .while, .with, .try:
      statements.reduce(into: [:]) { $0.merge($1.bindings) { first, _ in first } }
    default: [:]
    }
  }

  private func names(in targets: [Expression]) -> [String: [String]?] {
    var found: [String: [String]?] = [:]
    for target in targets {
      switch target.kind {
      case .name(let name): found[name] = .some(nil)
      case .tuple(let items), .list(let items): found.merge(names(in: items)) { first, _ in first }
      case .starred(let item): found.merge(names(in: [item])) { first, _ in first }
      default: break
      }
    }
    return found
  }
}
