import Reporting
import Syntax

extension Compiler {
  /// Computes an expression. The result is in `target` if that is given, else in the register returned: a
  /// variable's own, or a new temporary's.
  func compile(_ expression: Expression, to target: Int? = nil) throws -> Int {
    let span = expression.span
    switch expression.kind {
    case .none: return constant(.none, span, to: target)
    case .ellipsis: return constant(.ellipsis, span, to: target)
    case .bool(let value): return constant(.bool(value), span, to: target)
    case .int(let value): return constant(.int(value), span, to: target)
    case .float(let value): return constant(.float(value), span, to: target)
    case .string(let value): return constant(.string(value), span, to: target)
    case .hugeInt:
      throw CompileError(
        "integer literal does not fit in 64 bits, which is all that Etude's integers have", span)
    case .formatted(let parts): return try formatted(parts, span, to: target)
    case .name(let name): return loadName(name, span, to: target)
    case .unary(let op, let operand): return try unary(op, operand, span, to: target)
    case .binary(let left, let op, let right): return try binary(left, op, right, span, to: target)
    case .boolean(let op, let operands): return try boolean(op, operands, span, to: target)
    case .compare(let first, let links): return try compare(first, links, span, to: target)
    case .conditional(let test, let then, let otherwise):
      return try conditional(test, then, otherwise, span, to: target)
    case .walrus(let name, let value):
      let register = try compile(value, to: target ?? takeTemporary())
      let copy = takeTemporary()
      emit(.init(.move, a: copy, b: register), span)
      storeName(name.text, copy, name.span)
      return register
    case .call(let callee, let arguments, let keywords):
      return try call(callee, arguments, keywords, span, to: target)
    case .attribute(let object, let name):
      let target = target ?? takeTemporary()
      return try scoped {
        let register = try compile(object)
        emit(
          .init(
            .getAttribute, x: lastUse(register), a: target, b: register, c: builder.name(symbol(name.text))),
          span, operands: [object.span, name.span])
        return target
      }
    case .subscript(let object, let index): return try subscripted(object, index, span, to: target)
    case .slice(let lower, let upper, let step):
      let target = target ?? takeTemporary()
      try scoped {
        let base = takeTemporary(3)
        for (offset, bound) in [lower, upper, step].enumerated() {
          if let bound {
            _ = try compile(bound, to: base + offset)
          } else {
            _ = constant(.none, span, to: base + offset)
          }
        }
        emit(.init(.buildSlice, a: target, b: base), span)
      }
      return target
    case .tuple, .list, .set, .dict: return try display(expression, to: target)
    case .starred: throw CompileError("can't use starred expression here", span)
    case .listComprehension, .setComprehension, .dictComprehension:
      return try comprehension(expression, to: target)
    case .generator(let element, let clauses): return try generator(element, clauses, span, to: target)
    case .lambda(let parameters, let body): return try lambda(parameters, body, span, to: target)
    case .yield(let value): return try yield(value, span, to: target)
    case .yieldFrom(let value): return try yieldFrom(value, span, to: target)
    }
  }

  func constant(_ value: Value, _ span: Span, to target: Int?) -> Int {
    let register = target ?? takeTemporary()
    jump(.loadConstant, a: register, to: builder.constant(value), span)
    return register
  }

  /// The flags by which an instruction lets go of its operands `b` (1) and `c` (2): temporaries are read once.
  func lastUse(_ b: Int, _ c: Int? = nil) -> UInt8 {
    (isTemporary(b) ? 64 : 0) | (c.map { isTemporary($0) ? 128 : 0 } ?? 0)
  }

  // MARK: Operators

  private func unary(_ op: Syntax.UnaryOperator, _ operand: Expression, _ span: Span, to target: Int?) throws
    -> Int
  {
    if op == .minus {
      if case .int(let value) = operand.kind { return constant(.int(-value), span, to: target) }
      if case .float(let value) = operand.kind { return constant(.float(-value), span, to: target) }
      if case .hugeInt("9223372036854775808") = operand.kind { return constant(.int(.min), span, to: target) }
    }
    let target = target ?? takeTemporary()
    return try scoped {
      let register = try compile(operand)
      if op == .not {
        emit(.init(.not, a: target, b: register), span)
      } else {
        let kind: UnaryOperator = op == .minus ? .negative : op == .plus ? .positive : .invert
        emit(
          .init(.unary, x: UInt8(kind.rawValue) | lastUse(register), a: target, b: register), span,
          operands: [operand.span])
      }
      return target
    }
  }

  private func binary(
    _ left: Expression, _ op: Syntax.BinaryOperator, _ right: Expression, _ span: Span, to target: Int?
  ) throws -> Int {
    let target = target ?? takeTemporary()
    return try scoped {
      let a = try compile(left)
      if case .int(let small) = right.kind, (0...Int(UInt16.max)).contains(small),
        op == .add || op == .subtract
      {
        emit(
          .init(op == .add ? .addSmall : .subtractSmall, x: lastUse(a), a: target, b: a, c: small), span,
          operands: [left.span, right.span])
        return target
      }
      let b = try compile(right)
      emitBinary(op.operation, target, a, b, span, operands: [left.span, right.span])
      return target
    }
  }

  private func emitBinary(
    _ op: BinaryOperator, _ target: Int, _ a: Int, _ b: Int, _ span: Span, operands: [Span]
  ) {
    let flags = lastUse(a, b)
    let direct: Operation? =
      switch op {
      case .add: .add
      case .subtract: .subtract
      case .multiply: .multiply
      case .divide: .divide
      case .floorDivide: .floorDivide
      case .modulo: .modulo
      default: nil
      }
    let operation = direct ?? .binary
    emit(.init(operation, x: UInt8(op.rawValue) | flags, a: target, b: a, c: b), span, operands: operands)
  }

  /// `place ∘= value`: the container and the key of the place are evaluated once.
  func augmented(_ place: Expression, _ op: Syntax.BinaryOperator, _ value: Expression, _ span: Span) throws {
    let kind = UInt8(op.operation.rawValue)
    switch place.kind {
    case .name(let name):
      try scoped {
        let old = loadName(name, place.span, to: nil)
        let new = try compile(value)
        let result = directRegister(place) ?? takeTemporary()
        emit(
          .init(.inPlace, x: kind | lastUse(old, new), a: result, b: old, c: new), span,
          operands: [place.span, value.span])
        storeName(name, result, place.span)
      }
    case .attribute(let object, let attribute):
      try scoped {
        let container = try compile(object)
        let name = builder.name(symbol(attribute.text))
        let old = takeTemporary()
        emit(
          .init(.getAttribute, a: old, b: container, c: name), place.span,
          operands: [object.span, attribute.span])
        let new = try compile(value)
        emit(
          .init(.inPlace, x: kind | lastUse(old, new), a: old, b: old, c: new), span,
          operands: [place.span, value.span])
        emit(.init(.setAttribute, a: container, b: name, c: old), place.span, operands: [object.span])
        release(old, span)
        release(container, span)
      }
    case .subscript(let object, let index):
      try scoped {
        let container = try compile(object)
        let key = try compile(index)
        let old = takeTemporary()
        emit(.init(.getItem, a: old, b: container, c: key), place.span, operands: [object.span, index.span])
        let new = try compile(value)
        emit(
          .init(.inPlace, x: kind | lastUse(old, new), a: old, b: old, c: new), span,
          operands: [place.span, value.span])
        emit(.init(.setItem, a: container, b: key, c: old), place.span, operands: [object.span, index.span])
        for register in [old, key, container] { release(register, span) }
      }
    default: throw CompileError("illegal expression for augmented assignment", place.span)
    }
  }

  private func boolean(
    _ op: Syntax.BooleanOperator, _ operands: [Expression], _ span: Span, to target: Int?
  ) throws -> Int {
    // Not straight into a variable: a later operand may read it.
    let result = target.map { isTemporary($0) ? $0 : takeTemporary() } ?? takeTemporary()
    let before = assigned
    var exits: [Int] = []
    for (index, operand) in operands.enumerated() {
      _ = try compile(operand, to: result)
      if index == 0 { assigned = before.union(assigned) }
      if index < operands.count - 1 {
        exits.append(emitJump(op == .and ? .jumpIfFalse : .jumpIfTrue, a: result, operand.span))
      }
    }
    exits.forEach(builder.patch)
    assigned = before
    return moved(result, to: target, span)
  }

  /// Moves a temporary to where its value was wanted.
  func moved(_ register: Int, to target: Int?, _ span: Span) -> Int {
    guard let target, target != register else { return register }
    emit(.init(.move, x: isTemporary(register) ? 1 : 0, a: target, b: register), span)
    return target
  }

  private func conditional(
    _ test: Expression, _ then: Expression, _ otherwise: Expression, _ span: Span, to target: Int?
  ) throws -> Int {
    let result = target ?? takeTemporary()
    let toOtherwise = try condition(test, jumpsWhen: false)
    let before = assigned
    _ = try compile(then, to: result)
    let toEnd = emitJump(.jump, span)
    toOtherwise.forEach(builder.patch)
    assigned = before
    _ = try compile(otherwise, to: result)
    builder.patch(toEnd)
    assigned = before
    return result
  }

  private func compare(
    _ first: Expression, _ links: [ComparisonLink], _ span: Span, to target: Int?
  ) throws -> Int {
    if links.count == 1, let link = links.first {
      let target = target ?? takeTemporary()
      return try scoped {
        let a = try compile(first)
        let b = try compile(link.value)
        emitComparison(
          link.comparison, target, a, b, span, operands: [first.span, link.value.span], keepsB: false)
        return target
      }
    }
    let result = target.map { isTemporary($0) ? $0 : takeTemporary() } ?? takeTemporary()
    var exits: [Int] = []
    try scoped {
      var (left, leftSpan) = (try compile(first), first.span)
      for (index, link) in links.enumerated() {
        let right = try compile(link.value)
        let isLast = index == links.count - 1
        emitComparison(
          link.comparison, result, left, right, span, operands: [leftSpan, link.value.span], keepsB: !isLast)
        if !isLast { exits.append(emitJump(.jumpIfFalse, a: result, span)) }
        (left, leftSpan) = (right, link.value.span)
      }
    }
    exits.forEach(builder.patch)
    return moved(result, to: target, span)
  }

  private func emitComparison(
    _ op: ComparisonOperator, _ target: Int, _ a: Int, _ b: Int, _ span: Span, operands: [Span], keepsB: Bool
  ) {
    let flags = keepsB ? lastUse(a) : lastUse(a, b)
    switch op {
    case .is, .isNot:
      emit(
        .init(.isIdentical, x: (op == .isNot ? 1 : 0) | flags, a: target, b: a, c: b), span,
        operands: operands)
    case .in, .notIn:
      emit(
        .init(.contains, x: (op == .notIn ? 1 : 0) | flags, a: target, b: a, c: b), span, operands: operands)
    default:
      let kind = UInt8((op.comparison ?? .equal).rawValue)
      emit(.init(.compare, x: kind | flags, a: target, b: a, c: b), span, operands: operands)
    }
  }

  // MARK: Conditions

  /// Evaluates a condition for its truth alone.
  ///
  /// - Returns: the jumps taken when the truth is `jumpsWhen`, to be patched; otherwise control falls through.
  func condition(_ expression: Expression, jumpsWhen: Bool) throws -> [Int] {
    switch expression.kind {
    case .unary(.not, let operand): return try condition(operand, jumpsWhen: !jumpsWhen)
    case .boolean(let op, let operands): return try booleanCondition(op, operands, jumpsWhen: jumpsWhen)
    case .compare(let first, let links) where links.count == 1 && !jumpsWhen:
      guard let link = links.first, let comparison = link.comparison.comparison else { break }
      return try scoped {
        let a = try compile(first)
        if case .int(let small) = link.value.kind, (0...Int(UInt16.max)).contains(small) {
          emit(
            .init(.skipUnlessCompareSmall, x: UInt8(comparison.rawValue), a: a, b: small), expression.span,
            operands: [first.span, link.value.span])
          return [emitJump(.jump, expression.span)]
        }
        let b = try compile(link.value)
        emit(
          .init(.skipUnlessCompare, x: UInt8(comparison.rawValue), a: a, b: b), expression.span,
          operands: [first.span, link.value.span])
        return [emitJump(.jump, expression.span)]
      }
    case .bool(let value):
      return value == jumpsWhen ? [emitJump(.jump, expression.span)] : []
    default: break
    }
    return try scoped {
      let register = try compile(expression)
      return [emitJump(jumpsWhen ? .jumpIfTrue : .jumpIfFalse, a: register, expression.span)]
    }
  }

  private func booleanCondition(
    _ op: Syntax.BooleanOperator, _ operands: [Expression], jumpsWhen: Bool
  ) throws -> [Int] {
    // `and` is decided early by a false operand, `or` by a true one.
    let deciding = op == .or
    var jumps: [Int] = []
    var fallsThrough: [Int] = []
    for (index, operand) in operands.enumerated() {
      if index == operands.count - 1 {
        jumps += try condition(operand, jumpsWhen: jumpsWhen)
      } else if deciding == jumpsWhen {
        jumps += try condition(operand, jumpsWhen: jumpsWhen)
      } else {
        fallsThrough += try condition(operand, jumpsWhen: deciding)
      }
    }
    fallsThrough.forEach(builder.patch)
    return jumps
  }
}

extension Syntax.BinaryOperator {
  /// The operator as the values know it.
  var operation: BinaryOperator {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .modulo
    case .power: .power
    case .matrixMultiply: .matrixMultiply
    case .shiftLeft: .leftShift
    case .shiftRight: .rightShift
    case .bitAnd: .and
    case .bitOr: .or
    case .bitXor: .xor
    }
  }
}

extension ComparisonOperator {
  /// The rich comparison; nil for `is` and `in`.
  var comparison: Comparison? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessOrEqual
    case .greater: .greater
    case .greaterEqual: .greaterOrEqual
    case .is, .isNot, .in, .notIn: nil
    }
  }
}
