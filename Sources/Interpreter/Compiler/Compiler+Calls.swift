import Reporting
import Syntax

extension Compiler {
  func call(
    _ callee: Expression, _ arguments: [Expression], _ keywords: [KeywordArgument], _ span: Span,
    to target: Int?
  ) throws -> Int {
    let target = target ?? takeTemporary()
    try scoped {
      let spans = [callee.span] + arguments.map(\.span) + keywords.map(\.value.span)
      if arguments.contains(where: \.isStarred) || keywords.contains(where: { $0.name == nil })
        || arguments.count + keywords.count > 200
      {
        try spreadCall(callee, arguments, keywords, span, spans, to: target)
      } else if keywords.isEmpty, case .attribute(let object, let name) = callee.kind, !isSuperCall(callee) {
        try methodCall(object, name, arguments, span, spans, to: target)
      } else {
        try plainCall(callee, arguments, keywords, span, spans, to: target)
      }
    }
    return target
  }

  private func plainCall(
    _ callee: Expression, _ arguments: [Expression], _ keywords: [KeywordArgument], _ span: Span,
    _ spans: [Span], to target: Int
  ) throws {
    let implicit = isSuperCall(callee) && arguments.isEmpty && keywords.isEmpty && !isModule
    let base = takeTemporary(1 + arguments.count + keywords.count + (implicit ? 2 : 0))
    _ = try compile(callee, to: base)
    var count = arguments.count
    if implicit {
      guard let receiver = builder.signature.parameters.first?.name else {
        throw CompileError("super(): no arguments", span)
      }
      _ = loadName("__class__", span, to: base + 1)
      _ = loadName(receiver.text, span, to: base + 2)
      count = 2
    }
    for (offset, argument) in arguments.enumerated() { _ = try compile(argument, to: base + 1 + offset) }
    for (offset, keyword) in keywords.enumerated() {
      _ = try compile(keyword.value, to: base + 1 + arguments.count + offset)
    }
    guard !keywords.isEmpty else {
      emit(.init(.call, a: target, b: base, c: count), span, operands: spans)
      return
    }
    let names = Value.tuple(keywords.compactMap { $0.name.map { .object(symbol($0.text).string) } })
    emit(.init(.callKeywords, a: target, b: base, c: arguments.count + keywords.count), span, operands: spans)
    jump(.jump, to: builder.constant(names), span)
  }

  private func isSuperCall(_ callee: Expression) -> Bool {
    if case .name("super") = callee.kind { return true }
    return false
  }

  private func methodCall(
    _ object: Expression, _ name: Identifier, _ arguments: [Expression], _ span: Span, _ spans: [Span],
    to target: Int
  ) throws {
    let base = takeTemporary(2 + arguments.count)
    let receiver = try compile(object, to: directlyReadable(object) ? nil : base + 1)
    emit(
      .init(.loadMethod, a: base, b: receiver, c: builder.name(symbol(name.text))),
      Span(object.span.lower, name.span.upper), operands: [object.span, name.span])
    for (offset, argument) in arguments.enumerated() { _ = try compile(argument, to: base + 2 + offset) }
    emit(.init(.callMethod, a: target, b: base, c: arguments.count), span, operands: spans)
  }

  /// Whether the expression is a variable that can be read from its own register.
  private func directlyReadable(_ expression: Expression) -> Bool {
    guard case .name(let name) = expression.kind, case .register = resolve(symbol(name)) else { return false }
    return true
  }

  /// A call with `*` or `**`: the arguments are gathered in a list and a dict first.
  private func spreadCall(
    _ callee: Expression, _ arguments: [Expression], _ keywords: [KeywordArgument], _ span: Span,
    _ spans: [Span], to target: Int
  ) throws {
    let base = takeTemporary(3)
    _ = try compile(callee, to: base)
    emit(.init(.buildList, a: base + 1, b: 0, c: 0), span)
    // An only argument with a star is gone through by the call itself, after the keywords are computed.
    let only: (register: Int, expression: Expression)?
    if arguments.count == 1, case .starred(let inner) = arguments[0].kind {
      only = (try compile(inner), inner)
    } else {
      only = nil
    }
    for argument in only == nil ? arguments : [] {
      try scoped {
        if case .starred(let inner) = argument.kind {
          let register = try compile(inner)
          emit(.init(.listExtend, a: base + 1, b: register), argument.span, operands: [inner.span])
          release(register, span)
        } else {
          let register = try compile(argument)
          emit(.init(.listAppend, a: base + 1, b: register), argument.span)
          release(register, span)
        }
      }
    }
    emit(.init(.buildDict, a: base + 2, b: 0, c: 0), span)
    for keyword in keywords {
      try scoped {
        let part = takeTemporary()
        if let name = keyword.name {
          emit(.init(.buildDict, a: part, b: 0, c: 0), keyword.span)
          let key = constant(.object(symbol(name.text).string), keyword.span, to: nil)
          let value = try compile(keyword.value)
          emit(.init(.dictSet, a: part, b: key, c: value), keyword.span)
          release(value, span)
        } else {
          _ = try compile(keyword.value, to: part)
        }
        emit(
          .init(.callDictUpdate, a: base + 2, b: part, c: base), keyword.span, operands: [keyword.value.span])
        release(part, span)
      }
    }
    if let (register, expression) = only {
      emit(
        .init(.listExtend, x: 1, a: base + 1, b: register, c: base), arguments[0].span,
        operands: [expression.span])
      release(register, span)
    }
    emit(.init(.callSpread, a: target, b: base), span, operands: spans)
  }

  // MARK: Generators

  func yield(_ value: Expression?, _ span: Span, to target: Int?) throws -> Int {
    let target = target ?? takeTemporary()
    try scoped {
      let register = try value.map { try compile($0) } ?? constant(.none, span, to: nil)
      emit(.init(.yieldValue, x: lastUse(register), a: target, b: register), span)
    }
    return target
  }

  func yieldFrom(_ value: Expression, _ span: Span, to target: Int?) throws -> Int {
    let target = target ?? takeTemporary()
    try scoped {
      let iterator = takeTemporary(2)
      try scoped {
        let register = try compile(value)
        emit(
          .init(.makeIterator, x: 1 | lastUse(register), a: iterator, b: register), span,
          operands: [value.span])
      }
      _ = constant(.none, span, to: iterator + 1)
      let result = isTemporary(target) ? target : takeTemporary()
      emit(.init(.yieldFrom, a: result, b: iterator, c: iterator + 1), span)
      emit(.init(.clear, a: iterator), span)
      _ = moved(result, to: target, span)
    }
    return target
  }
}
