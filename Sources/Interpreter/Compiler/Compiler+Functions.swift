import Reporting
import Syntax

extension Compiler {
  /// The code of a whole module, REPL line or lesson cell.
  static func compile(module tree: SyntaxTree, globals: Globals, displaysValues: Bool) throws -> FunctionCode
  {
    let builder = CodeBuilder(name: "<module>", qualifiedName: "<module>", source: tree.source, kind: .module)
    builder.docstring = tree.body.docstring
    let compiler = Compiler(
      builder, scope: Scope(module: tree.body), parent: nil, globals: globals, className: nil)
    compiler.displaysValues = displaysValues
    compiler.layOutVariables(parameters: [])
    if let docstring = builder.docstring, !displaysValues {
      compiler.scoped {
        let register = compiler.constant(.string(docstring), .start, to: nil)
        compiler.storeName("__doc__", register, .start)
      }
    }
    try compiler.compile(tree.body)
    return try compiler.returning(.none)
  }

  /// Ends the code with `return value` and checks that it fits the instructions' operands.
  private func returning(_ value: Value) throws -> FunctionCode {
    let end = builder.spans.last?.end ?? .start
    let register = constant(value, end, to: takeTemporary())
    checkResult(register, end)
    emit(.init(.returnValue, a: register), end)
    try checkSize()
    return finish()
  }

  private func checkSize() throws {
    let limit = noRegister - 1
    if builder.registerCount > limit || builder.names.count > limit || builder.codes.count > limit
      || builder.captures.count > limit
    {
      throw CompileError(
        "this function is too large: split it into smaller ones", builder.spans.first ?? .start)
    }
  }

  // MARK: Functions

  func function(_ definition: FunctionDefinition, _ span: Span) throws {
    let decorators = takeTemporary(definition.decorators.count + 1)
    for (offset, decorator) in definition.decorators.enumerated() {
      _ = try compile(decorator, to: decorators + offset)
    }
    let result = decorators + definition.decorators.count
    let scope = Scope(function: definition, className: className)
    let code = try functionCode(
      name: definition.name.text, definition.parameters, returns: definition.returns, scope: scope, span: span
    ) { compiler in
      compiler.builder.docstring = definition.body.docstring
      try compiler.compile(definition.body)
    }
    try makeFunction(
      code, definition.parameters, returns: definition.returns, to: result, definition.headSpan)
    decorate(definition.decorators, from: decorators)
    storeName(definition.name.text, decorators, definition.name.span)
    release(decorators, span)
  }

  private func decorate(_ decorators: [Expression], from base: Int) {
    for offset in decorators.indices.reversed() {
      emit(
        .init(.call, a: base + offset, b: base + offset, c: 1), decorators[offset].span,
        operands: [decorators[offset].span])
    }
  }

  func lambda(_ parameters: Parameters, _ body: Expression, _ span: Span, to target: Int?) throws -> Int {
    let target = target ?? takeTemporary()
    let scope = Scope(lambda: parameters, body, className: className)
    let code = try functionCode(name: "<lambda>", parameters, returns: nil, scope: scope, span: span) {
      compiler in
      let register = try compiler.compile(body)
      compiler.emit(.init(.returnValue, a: register), body.span)
    }
    try scoped { try makeFunction(code, parameters, returns: nil, to: target, span) }
    return target
  }

  private func functionCode(
    name: String, _ parameters: Parameters, returns: Expression?, scope: Scope, span: Span,
    body: (Compiler) throws -> Void
  ) throws -> FunctionCode {
    let builder = CodeBuilder(
      name: name, qualifiedName: qualify(name), source: self.builder.source,
      kind: scope.hasYield ? .generator : .function)
    let all = parameters.inSignatureOrder
    builder.signature = signature(parameters)
    for (index, parameter) in all.enumerated() {
      if case .string(let text)? = parameter.annotation?.kind { builder.contractTexts[index] = text }
    }
    if case .string(let text)? = returns?.kind { builder.contractTexts[all.count] = text }
    let compiler = Compiler(builder, scope: scope, parent: self, globals: globals, className: className)
    compiler.layOutVariables(parameters: all.map { symbol($0.name.text) })
    compiler.bindContract(span)
    try body(compiler)
    return try compiler.returning(.none)
  }

  /// Keeps what the letters of a shape contract stand for until the result is compared with it.
  private func bindContract(_ span: Span) {
    guard builder.kind == .function,
      builder.contractTexts[builder.signature.parameters.count].flatMap(ShapeContract.parse) != nil
    else { return }
    let register = takeTemporary()
    contractRegister = register
    emit(.init(.bindContract, a: register), span)
  }

  func checkResult(_ register: Int, _ span: Span) {
    if let contractRegister {
      emit(.init(.checkResult, a: register, b: contractRegister), span, operands: [span])
    }
  }

  /// `Outer.method`, `outer.<locals>.inner`.
  private func qualify(_ name: String) -> String {
    switch builder.kind {
    case .module: name
    case .classBody: "\(builder.qualifiedName).\(name)"
    case .function, .generator: "\(builder.qualifiedName).<locals>.\(name)"
    }
  }

  private func signature(_ parameters: Parameters) -> Signature {
    func make(_ list: [Parameter], _ kind: Signature.Kind) -> [Signature.Parameter] {
      list.map {
        .init(name: symbol($0.name.text), kind: kind, defaultValue: $0.defaultValue.map { _ in .unbound })
      }
    }
    return Signature(
      make(parameters.positionalOnly, .positionalOnly) + make(parameters.positional, .positional)
        + make(parameters.variadic.map { [$0] } ?? [], .variadic)
        + make(parameters.keywordOnly, .keywordOnly)
        + make(parameters.keywordVariadic.map { [$0] } ?? [], .keywordVariadic))
  }

  /// Evaluates defaults and annotations, and makes the function object.
  private func makeFunction(
    _ code: FunctionCode, _ parameters: Parameters, returns: Expression?, to target: Int, _ span: Span
  ) throws {
    let base = takeTemporary(3)
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    if defaults.isEmpty {
      _ = constant(.none, span, to: base)
    } else {
      _ = try display(Expression(.tuple(defaults), span), to: base)
    }
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    if keywordDefaults.isEmpty {
      _ = constant(.none, span, to: base + 1)
    } else {
      emit(.init(.buildDict, a: base + 1, b: 0, c: 0), span)
      for parameter in keywordDefaults {
        if let value = parameter.defaultValue { try setEntry(parameter.name.text, value, in: base + 1) }
      }
    }
    var annotations = parameters.all.compactMap { parameter in
      parameter.annotation.map { (parameter.name.text, $0) }
    }
    if let returns { annotations.append(("return", returns)) }
    if annotations.isEmpty {
      _ = constant(.none, span, to: base + 2)
    } else {
      emit(.init(.buildDict, a: base + 2, b: 0, c: 0), span)
      for (name, annotation) in annotations { try setEntry(name, postponed(annotation), in: base + 2) }
    }
    builder.codes.append(code)
    emit(.init(.makeFunction, a: target, b: builder.codes.count - 1, c: base), span)
  }

  /// What an annotation is evaluated as: with `from __future__ import annotations`, its own text.
  func postponed(_ annotation: Expression) -> Expression {
    guard globals.postponesAnnotations else { return annotation }
    return Expression(.string(builder.source.text(annotation.span)), annotation.span)
  }

  private func setEntry(_ name: String, _ value: Expression, in dict: Int) throws {
    try scoped {
      let key = constant(.object(symbol(name).string), value.span, to: nil)
      let register = try compile(value)
      emit(.init(.dictSet, a: dict, b: key, c: register), value.span)
      release(register, value.span)
    }
  }

  /// A generator expression: a generator function of its own, called with the first iterable's iterator.
  func generator(_ element: Expression, _ clauses: [ComprehensionClause], _ span: Span, to target: Int?)
    throws
    -> Int
  {
    let target = target ?? takeTemporary()
    let scope = Scope(generator: [element], clauses, className: className)
    let builder = CodeBuilder(
      name: "<genexpr>", qualifiedName: qualify("<genexpr>"), source: self.builder.source, kind: .generator)
    builder.signature = Signature([.init(name: ".0", kind: .positionalOnly, defaultValue: nil)])
    let walrus = scope.walrusTargets
    var inner = scope
    inner.nonlocals.formUnion(isModule ? [] : walrus)
    inner.globals.formUnion(isModule ? walrus : [])
    let compiler = Compiler(builder, scope: inner, parent: self, globals: globals, className: className)
    compiler.layOutVariables(parameters: [".0"])
    try compiler.clauses(clauses, index: 0, iterator: 0) {
      try compiler.scoped {
        let register = try compiler.compile(element)
        let sent = compiler.takeTemporary()
        compiler.emit(.init(.yieldValue, x: compiler.lastUse(register), a: sent, b: register), element.span)
        compiler.release(sent, element.span)
      }
    }
    let code = try compiler.returning(.none)
    try scoped {
      let base = takeTemporary(4)
      for offset in 1...3 { _ = constant(.none, span, to: base + offset) }
      self.builder.codes.append(code)
      emit(.init(.makeFunction, a: base, b: self.builder.codes.count - 1, c: base + 1), span)
      let iterable = try compile(clauses[0].iterable)
      emit(
        .init(.makeIterator, x: lastUse(iterable), a: base + 1, b: iterable), clauses[0].iterable.span,
        operands: [clauses[0].iterable.span])
      emit(.init(.call, a: target, b: base, c: 1), span)
    }
    return target
  }

  // MARK: Classes

  func classStatement(_ definition: ClassDefinition, _ span: Span) throws {
    let decorators = takeTemporary(definition.decorators.count + 1)
    for (offset, decorator) in definition.decorators.enumerated() {
      _ = try compile(decorator, to: decorators + offset)
    }
    let result = decorators + definition.decorators.count
    let code = try classCode(definition)
    try scoped {
      let base = takeTemporary(4)
      scoped {
        let parts = takeTemporary(3)
        for offset in 0..<3 { _ = constant(.none, span, to: parts + offset) }
        builder.codes.append(code)
        emit(.init(.makeFunction, a: base, b: builder.codes.count - 1, c: parts), definition.headSpan)
      }
      _ = constant(.string(definition.name.text), span, to: base + 1)
      _ = try display(Expression(.tuple(definition.bases), definition.headSpan), to: base + 2)
      emit(.init(.buildDict, a: base + 3, b: 0, c: 0), span)
      for keyword in definition.keywords {
        if let name = keyword.name {
          try setEntry(name.text, keyword.value, in: base + 3)
        } else {
          throw unsupported("** in the head of a class", keyword.span)
        }
      }
      emit(
        .init(.makeClass, a: result, b: base), definition.headSpan, operands: definition.bases.map(\.span))
    }
    decorate(definition.decorators, from: decorators)
    storeName(definition.name.text, decorators, definition.name.span)
    release(decorators, span)
  }

  /// The body runs as a function whose first register is the namespace; it returns the cell of `__class__`,
  /// where a method asks for it.
  private func classCode(_ definition: ClassDefinition) throws -> FunctionCode {
    let scope = Scope(class: definition)
    let builder = CodeBuilder(
      name: definition.name.text, qualifiedName: qualify(definition.name.text), source: self.builder.source,
      kind: .classBody)
    builder.docstring = definition.body.docstring
    let compiler = Compiler(
      builder, scope: scope, parent: self, globals: globals, className: definition.name.text)
    compiler.layOutVariables(parameters: [])
    try compiler.compile(definition.body)
    if case .cell(let register) = compiler.resolve("__class__") {
      compiler.emit(.init(.returnValue, a: register), definition.headSpan)
    }
    return try compiler.returning(.none)
  }
}
