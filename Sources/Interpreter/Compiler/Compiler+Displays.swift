import Reporting
import Syntax

extension Compiler {
  /// The most values that a display lays side by side before it is built in pieces.
  private static let windowLimit = 64

  /// `(…)`, `[…]`, `{…}`.
  func display(_ expression: Expression, to target: Int?) throws -> Int {
    let span = expression.span
    switch expression.kind {
    case .tuple(let items):
      if let constants = items.constantValues { return constant(.tuple(constants), span, to: target) }
      return try sequence(items, .buildTuple, span, to: target)
    case .list(let items): return try sequence(items, .buildList, span, to: target)
    case .set(let items): return try sequence(items, .buildSet, span, to: target)
    case .dict(let entries): return try dict(entries, span, to: target)
    default: throw unsupported("this display", span)
    }
  }

  private func sequence(_ items: [Expression], _ build: Operation, _ span: Span, to target: Int?) throws
    -> Int
  {
    let target = target ?? takeTemporary()
    if items.count <= Compiler.windowLimit, !items.contains(where: \.isStarred) {
      try scoped {
        let base = takeTemporary(items.count)
        for (offset, item) in items.enumerated() { _ = try compile(item, to: base + offset) }
        // CPython makes a set of three constants or more from a frozen one, which shows in its order.
        let isConstantSet = build == .buildSet && items.count > 2 && items.constantValues != nil
        emit(.init(build, x: isConstantSet ? 1 : 0, a: target, b: base, c: items.count), span)
      }
      return target
    }
    try scoped {
      let isSet = build == .buildSet
      let result = takeTemporary()
      emit(.init(isSet ? .buildSet : .buildList, a: result, b: 0, c: 0), span)
      for item in items {
        try scoped {
          if case .starred(let inner) = item.kind {
            let register = try compile(inner)
            emit(
              .init(isSet ? .setUpdate : .listExtend, a: result, b: register), item.span,
              operands: [inner.span])
            release(register, item.span)
          } else {
            let register = try compile(item)
            emit(.init(isSet ? .setAdd : .listAppend, a: result, b: register), item.span)
            release(register, item.span)
          }
        }
      }
      if build == .buildTuple { emit(.init(.listToTuple, a: result, b: result), span) }
      emit(.init(.move, x: 1, a: target, b: result), span)
    }
    return target
  }

  private func dict(_ entries: [DictEntry], _ span: Span, to target: Int?) throws -> Int {
    let target = target ?? takeTemporary()
    try scoped {
      let result = takeTemporary()
      emit(.init(.buildDict, a: result, b: 0, c: 0), span)
      for entry in entries {
        try scoped {
          if let key = entry.key {
            let keyRegister = try compile(key)
            let value = try compile(entry.value)
            emit(.init(.dictSet, a: result, b: keyRegister, c: value), key.span, operands: [key.span])
            release(keyRegister, span)
            release(value, span)
          } else {
            let other = try compile(entry.value)
            emit(.init(.dictUpdate, a: result, b: other), entry.value.span, operands: [entry.value.span])
            release(other, span)
          }
        }
      }
      emit(.init(.move, x: 1, a: target, b: result), span)
    }
    return target
  }

  // MARK: Comprehensions

  /// List, set and dict comprehensions run within the function around them, their variables in registers of
  /// their own.
  func comprehension(_ expression: Expression, to target: Int?) throws -> Int {
    let (element, clauses, build): ([Expression], [ComprehensionClause], Operation) =
      switch expression.kind {
      case .listComprehension(let element, let clauses): ([element], clauses, .buildList)
      case .setComprehension(let element, let clauses): ([element], clauses, .buildSet)
      case .dictComprehension(let key, let value, let clauses): ([key, value], clauses, .buildDict)
      default: throw unsupported("this comprehension", expression.span)
      }
    let target = target ?? takeTemporary()
    try scoped {
      let result = takeTemporary()
      let iterator = takeIterator(over: clauses[0].iterable)
      try compileIterator(over: clauses[0].iterable, to: iterator)
      emit(.init(build, a: result, b: 0, c: 0), expression.span)
      enterComprehension(element, clauses, expression.span)
      let saved = assigned
      try self.clauses(clauses, index: 0, iterator: iterator) {
        try scoped {
          let first = try compile(element[0])
          switch build {
          case .buildList: emit(.init(.listAppend, a: result, b: first), expression.span)
          case .buildSet: emit(.init(.setAdd, a: result, b: first), expression.span)
          default:
            let second = try compile(element[1])
            emit(
              .init(.dictSet, a: result, b: first, c: second), expression.span, operands: [element[0].span])
            release(second, expression.span)
          }
          release(first, expression.span)
        }
      }
      assigned = saved
      if let scope = comprehensionScopes.popLast() {
        for register in scope.registers.values.sorted() { release(register, expression.span) }
      }
      emit(.init(.move, x: 1, a: target, b: result), expression.span)
    }
    return target
  }

  private func enterComprehension(_ element: [Expression], _ clauses: [ComprehensionClause], _ span: Span) {
    let names = ScopeWalker.comprehensionNames(element, clauses, className: className)
    var comprehension = ComprehensionScope(registers: [:], cells: names.cells)
    for name in names.bound {
      let register = takeTemporary()
      comprehension.registers[name] = register
      if names.cells.contains(name) {
        emit(.init(.clear, a: register), span)
        emit(.init(.makeCell, a: register), span)
      }
    }
    comprehensionScopes.append(comprehension)
  }

  /// The loops of a comprehension, outermost first; `body` compiles the innermost step.
  func clauses(_ clauses: [ComprehensionClause], index: Int, iterator: Int, body: () throws -> Void) throws {
    let clause = clauses[index]
    let top = here
    try scoped {
      let item = directRegister(clause.target) ?? takeTemporary()
      emit(.init(.forNext, a: item, b: iterator), clause.iterable.span)
      let exit = emitJump(.jump, clause.span)
      if directRegister(clause.target) == nil { try assign(clause.target, from: item) }
      var skips: [Int] = []
      for test in clause.conditions { skips += try condition(test, jumpsWhen: false) }
      if index + 1 < clauses.count {
        let inner = takeIterator(over: clauses[index + 1].iterable)
        try compileIterator(over: clauses[index + 1].iterable, to: inner)
        try self.clauses(clauses, index: index + 1, iterator: inner, body: body)
      } else {
        try body()
      }
      skips.forEach(builder.patch)
      jump(.loop, to: top, clause.span)
      builder.patch(exit)
      emit(.init(.clear, a: iterator), clause.span)
      release(item, clause.span)
    }
  }

  // MARK: f-strings

  func formatted(_ parts: [FormatPart], _ span: Span, to target: Int?) throws -> Int {
    let target = target ?? takeTemporary()
    try scoped {
      let base = takeTemporary(parts.count)
      for (offset, part) in parts.enumerated() {
        switch part {
        case .text(let text): _ = constant(.string(text), span, to: base + offset)
        case .value(let value, let conversion, let specification, let span):
          try scoped {
            let register = try compile(value)
            var format = noRegister
            if let specification, !specification.isEmpty {
              format = try formatted(specification, span, to: nil)
            }
            let kind: UInt8 =
              switch conversion {
              case nil: 0
              case .str: 1
              case .repr: 2
              case .ascii: 3
              }
            emit(
              .init(.formatValue, x: kind, a: base + offset, b: register, c: format), span,
              operands: [value.span])
            release(register, span)
          }
        }
      }
      emit(.init(.buildString, a: target, b: base, c: parts.count), span)
    }
    return target
  }
}

extension Expression {
  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }

  /// The value of a literal, a tuple of literals among them; nil for anything else.
  var constantValue: Value? {
    switch kind {
    case .none: return Value.none
    case .ellipsis: return .ellipsis
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .string(let value): return .string(value)
    case .unary(.minus, let operand):
      switch operand.kind {
      case .int(let value): return .int(-value)
      case .float(let value): return .float(-value)
      default: return nil
      }
    case .tuple(let items): return items.constantValues.map { .tuple($0) }
    default: return nil
    }
  }
}

extension [Expression] {
  /// The values where all are literals; nil otherwise.
  var constantValues: [Value]? {
    var values: [Value] = []
    for item in self {
      guard let value = item.constantValue else { return nil }
      values.append(value)
    }
    return values
  }
}
