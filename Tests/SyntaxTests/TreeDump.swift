import Syntax

/// Writes a tree as text, in the normal form that `oracle/dump.py` writes CPython's own trees in.
///
/// A statement is a line, indented by its block; an expression is `(kind@lower:upper parts…)`. Nodes within an
/// f-string have no place, as CPython 3.11 places them wrongly.
struct TreeDump {
  private var lines: [String] = []
  private var indent = 0
  private var formattedLevel = 0

  static func dump(_ tree: SyntaxTree) -> String {
    var dump = TreeDump()
    dump.statements(tree.body)
    return dump.lines.joined(separator: "\n") + "\n"
  }

  private mutating func line(_ text: String) { lines.append(String(repeating: " ", count: indent) + text) }

  private mutating func block(_ head: String, _ body: [Statement]) {
    line(head)
    indent += 1
    statements(body)
    indent -= 1
  }

  private mutating func statements(_ body: [Statement]) {
    for statement in body { self.statement(statement) }
  }

  private func place(_ span: Span) -> String { formattedLevel > 0 ? "" : "@\(span.lower):\(span.upper)" }

  // MARK: Statements

  private mutating func statement(_ statement: Statement) {
    let place = place(statement.span)
    switch statement.kind {
    case .expression(let value): line("expression\(place) \(expression(value))")
    case .assign(let targets, let value): line("assign\(place) \(list(targets)) \(expression(value))")
    case .augmentedAssign(let target, let operation, let value):
      line("augment\(place) \(operation.rawValue) \(expression(target)) \(expression(value))")
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      line(
        "annotate\(place) \(isSimple ? 1 : 0) \(expression(target)) \(expression(annotation)) \(optional(value))"
      )
    case .return(let value): line("return\(place) \(optional(value))")
    case .delete(let targets): line("delete\(place) \(list(targets))")
    case .raise(let value, let cause): line("raise\(place) \(optional(value)) \(optional(cause))")
    case .assert(let test, let message): line("assert\(place) \(expression(test)) \(optional(message))")
    case .import(let aliases): line("import\(place) \(self.aliases(aliases))")
    case .importFrom(let module, let level, let names):
      line("from\(place) \(module?.text ?? "-") \(level) \(names.map(aliases) ?? "*")")
    case .global(let names): line("global\(place) \(names.map(\.text).joined(separator: " "))")
    case .nonlocal(let names): line("nonlocal\(place) \(names.map(\.text).joined(separator: " "))")
    case .pass: line("pass\(place)")
    case .break: line("break\(place)")
    case .continue: line("continue\(place)")
    default: compound(statement)
    }
  }

  private func aliases(_ aliases: [ImportAlias]) -> String {
    aliases.map { "\($0.name.text)=\($0.alias?.text ?? "-")" }.joined(separator: " ")
  }

  private mutating func compound(_ statement: Statement) {
    let place = place(statement.span)
    switch statement.kind {
    case .function(let function): definition(function, upper: statement.span.upper)
    case .class(let definition): self.definition(definition, upper: statement.span.upper)
    case .if(let branches, let otherwise):
      for (index, branch) in branches.enumerated() {
        block("\(index == 0 ? "if\(place)" : "elif") \(expression(branch.test))", branch.body)
      }
      if !otherwise.isEmpty { block("else", otherwise) }
    case .while(let test, let body, let otherwise):
      block("while\(place) \(expression(test))", body)
      if !otherwise.isEmpty { block("else", otherwise) }
    case .for(let target, let iterable, let body, let otherwise):
      block("for\(place) \(expression(target)) \(expression(iterable))", body)
      if !otherwise.isEmpty { block("else", otherwise) }
    case .with(let items, let body):
      let items = items.map { "\(expression($0.context)) \(optional($0.target))" }
      block("with\(place) \(items.joined(separator: ", "))", body)
    case .try(let body, let handlers, let otherwise, let finally):
      block("try\(place)", body)
      for handler in handlers {
        block(
          "except\(self.place(handler.span)) \(optional(handler.type)) \(handler.name?.text ?? "-")",
          handler.body)
      }
      if !otherwise.isEmpty { block("else", otherwise) }
      if !finally.isEmpty { block("finally", finally) }
    case .match(let subject, let cases):
      line("match\(place) \(expression(subject))")
      for each in cases { block("case \(pattern(each.pattern)) \(optional(each.guard))", each.body) }
    default: line("?")
    }
  }

  private mutating func definition(_ function: FunctionDefinition, upper: Int32) {
    let place = place(Span(function.headSpan.lower, upper))
    let head =
      "def\(place) \(function.name.text) \(parameters(function.parameters)) \(optional(function.returns))"
    block("\(head) \(list(function.decorators))", function.body)
  }

  private mutating func definition(_ definition: ClassDefinition, upper: Int32) {
    let place = place(Span(definition.headSpan.lower, upper))
    let head =
      "class\(place) \(definition.name.text) \(list(definition.bases)) \(keywords(definition.keywords))"
    block("\(head) \(list(definition.decorators))", definition.body)
  }

  // MARK: Expressions

  private func list(_ expressions: [Expression]) -> String {
    var copy = self
    return "[" + expressions.map { copy.expression($0) }.joined(separator: " ") + "]"
  }

  private func optional(_ value: Expression?) -> String {
    var copy = self
    return value.map { copy.expression($0) } ?? "-"
  }

  private func keywords(_ keywords: [KeywordArgument]) -> String {
    var copy = self
    let parts = keywords.map { "\($0.name?.text ?? "**")\(copy.place($0.span))=\(copy.expression($0.value))" }
    return "[" + parts.joined(separator: " ") + "]"
  }

  private func parameters(_ parameters: Parameters) -> String {
    func one(_ prefix: String, _ parameter: Parameter) -> String {
      "\(prefix)\(parameter.name.text):\(optional(parameter.annotation))=\(optional(parameter.defaultValue))"
    }
    var parts = parameters.positionalOnly.map { one("/", $0) }
    parts += parameters.positional.map { one("", $0) }
    if let variadic = parameters.variadic { parts.append(one("*", variadic)) }
    parts += parameters.keywordOnly.map { one("k ", $0) }
    if let variadic = parameters.keywordVariadic { parts.append(one("**", variadic)) }
    return "<" + parts.joined(separator: ", ") + ">"
  }

  private func clauses(_ clauses: [ComprehensionClause]) -> String {
    clauses.map { "(for \(optional($0.target)) \(optional($0.iterable)) \(list($0.conditions)))" }
      .joined(separator: " ")
  }

  private mutating func expression(_ expression: Expression) -> String {
    let (kind, parts) = describe(expression)
    return "(" + ([kind + place(expression.span)] + parts).joined(separator: " ") + ")"
  }

  private mutating func describe(_ expression: Expression) -> (String, [String]) {
    switch expression.kind {
    case .none: ("None", [])
    case .ellipsis: ("...", [])
    case .bool(let value): (value ? "True" : "False", [])
    case .int(let value): ("int", [String(value)])
    case .hugeInt(let digits): ("huge", [String(digits.count)])
    case .float(let value): ("float", [String(value.bitPattern, radix: 16)])
    case .string(let text): ("string", [quoted(text)])
    case .formatted(let parts): ("f", formatted(parts))
    case .name(let name): ("name", [name])
    case .unary(let operation, let operand): ("unary", [operation.rawValue, self.expression(operand)])
    case .binary(let left, let operation, let right):
      ("binary", [operation.rawValue, self.expression(left), self.expression(right)])
    case .boolean(let operation, let operands): (operation.rawValue, [list(operands)])
    case .compare(let first, let links):
      (
        "compare",
        [self.expression(first)] + links.map { "\($0.comparison.rawValue) \(optional($0.value))" }
      )
    case .conditional(let test, let then, let otherwise):
      ("conditional", [self.expression(test), self.expression(then), self.expression(otherwise)])
    case .walrus(let name, let value): ("walrus", [name.text, self.expression(value)])
    default: describeRest(expression)
    }
  }

  private mutating func describeRest(_ expression: Expression) -> (String, [String]) {
    switch expression.kind {
    case .call(let function, let arguments, let keywords):
      ("call", [self.expression(function), list(arguments), self.keywords(keywords)])
    case .attribute(let value, let name): ("attribute", [self.expression(value), name.text])
    case .subscript(let value, let index): ("subscript", [self.expression(value), self.expression(index)])
    case .slice(let lower, let upper, let step):
      ("slice", [optional(lower), optional(upper), optional(step)])
    case .tuple(let elements): ("tuple", [list(elements)])
    case .list(let elements): ("list", [list(elements)])
    case .set(let elements): ("set", [list(elements)])
    case .dict(let entries): ("dict", entries.map { "\(optional($0.key)):\(optional($0.value))" })
    case .starred(let value): ("starred", [self.expression(value)])
    case .listComprehension(let element, let parts): ("listcomp", [self.expression(element), clauses(parts)])
    case .setComprehension(let element, let parts): ("setcomp", [self.expression(element), clauses(parts)])
    case .dictComprehension(let key, let value, let parts):
      ("dictcomp", [self.expression(key), self.expression(value), clauses(parts)])
    case .generator(let element, let parts): ("generator", [self.expression(element), clauses(parts)])
    case .lambda(let parameters, let body): ("lambda", [self.parameters(parameters), self.expression(body)])
    case .yield(let value): ("yield", [optional(value)])
    case .yieldFrom(let value): ("yieldfrom", [self.expression(value)])
    default: ("?", [])
    }
  }

  private mutating func formatted(_ parts: [FormatPart]) -> [String] {
    formattedLevel += 1
    defer { formattedLevel -= 1 }
    return parts.map { part in
      switch part {
      case .text(let text): return quoted(text)
      case .value(let value, let conversion, let specification, _):
        let conversion = conversion.map { "\($0)" } ?? "-"
        let inner = specification.map { "[" + formatted($0).joined(separator: " ") + "]" } ?? "-"
        return "{\(expression(value)) \(conversion) \(inner)}"
      }
    }
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let isPlain = (0x20..<0x7F).contains(scalar.value) && scalar != "\"" && scalar != "\\"
      result += isPlain ? String(scalar) : "\\{\(String(scalar.value, radix: 16))}"
    }
    return result + "\""
  }

  // MARK: Patterns

  private func pattern(_ pattern: Pattern) -> String {
    "(\(describe(pattern.kind))\(place(pattern.span)))"
  }

  private func patterns(_ patterns: [Pattern]) -> String {
    patterns.map { self.pattern($0) }.joined(separator: " ")
  }

  private func describe(_ kind: Pattern.Kind) -> String {
    switch kind {
    case .wildcard: "_"
    case .capture(let name): "capture \(name.text)"
    case .value(let value): "value \(optional(value))"
    case .singleton(let value):
      switch value.kind {
      case .none: "None"
      case .bool(let flag): flag ? "True" : "False"
      default: "?"
      }
    case .sequence(let patterns): "sequence [\(self.patterns(patterns))]"
    case .star(let name): "star \(name?.text ?? "_")"
    case .mapping(let items, let rest):
      "mapping [" + items.map { "\(optional($0.key)):\(pattern($0.pattern))" }.joined(separator: " ")
        + "] \(rest?.text ?? "-")"
    case .class(let type, let positional, let keywords):
      "class \(optional(type)) [\(patterns(positional))] ["
        + keywords.map { "\($0.name.text)=\(pattern($0.pattern))" }.joined(separator: " ") + "]"
    case .or(let alternatives): "or [\(patterns(alternatives))]"
    case .as(let inner, let name): "as \(pattern(inner)) \(name.text)"
    }
  }
}
