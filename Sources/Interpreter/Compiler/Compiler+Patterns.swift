import Reporting
import Syntax

/// Structural pattern matching (PEP 634).
extension Compiler {
  func match(_ subject: Expression, _ cases: [MatchCase], _ span: Span) throws {
    let value = takeTemporary()
    _ = try compile(subject, to: value)
    var ends: [Int] = []
    let before = assigned
    for item in cases {
      assigned = before
      let skips = try scoped { () -> [Int] in
        var captures: [Capture] = []
        var skips = try pattern(item.pattern, value, &captures)
        // Names are bound only when the whole pattern has matched.
        for capture in captures { storeName(capture.name.text, capture.register, capture.name.span) }
        if let guardTest = item.guard { skips += try condition(guardTest, jumpsWhen: false) }
        return skips
      }
      try compile(item.body)
      ends.append(emitJump(.jump, item.span))
      skips.forEach(builder.patch)
    }
    ends.forEach(builder.patch)
    assigned = before
    release(value, span)
  }

  private struct Capture {
    let name: Identifier
    let register: Int
  }

  /// Compares the value in a register with a pattern.
  ///
  /// - Returns: the jumps taken when it does not match.
  private func pattern(_ pattern: Pattern, _ value: Int, _ captures: inout [Capture]) throws -> [Int] {
    let span = pattern.span
    switch pattern.kind {
    case .wildcard: return []
    case .capture(let name):
      capture(name, value, &captures)
      return []
    case .value(let expression):
      return try scoped {
        let other = try compile(expression)
        emit(
          .init(.skipUnlessCompare, x: UInt8(Comparison.equal.rawValue), a: value, b: other), span,
          operands: [span, expression.span])
        return [emitJump(.jump, span)]
      }
    case .singleton(let expression):
      return try scoped {
        let other = try compile(expression)
        let same = takeTemporary()
        emit(.init(.isIdentical, a: same, b: value, c: other), span)
        return [emitJump(.jumpIfFalse, a: same, span)]
      }
    case .as(let inner, let name):
      let skips = try self.pattern(inner, value, &captures)
      capture(name, value, &captures)
      return skips
    case .or(let alternatives): return try alternative(alternatives, value, &captures, span)
    case .sequence(let items): return try sequence(items, value, &captures, span)
    case .mapping(let items, let rest): return try mapping(items, rest, value, &captures, span)
    case .class(let type, let positional, let keywords):
      return try classPattern(type, positional, keywords, value, &captures, span)
    case .star: throw CompileError("can't use starred pattern here", span)
    }
  }

  private func capture(_ name: Identifier, _ value: Int, _ captures: inout [Capture]) {
    let copy = takeTemporary()
    emit(.init(.move, a: copy, b: value), name.span)
    captures.append(Capture(name: name, register: copy))
  }

  /// `a | b`: the alternatives bind the same names, each into the first one's registers.
  private func alternative(
    _ alternatives: [Pattern], _ value: Int, _ captures: inout [Capture], _ span: Span
  ) throws -> [Int] {
    var matched: [Int] = []
    var skips: [Int] = []
    var shared: [Capture]?
    for (index, alternative) in alternatives.enumerated() {
      skips.forEach(builder.patch)
      var own: [Capture] = []
      skips = try pattern(alternative, value, &own)
      if let shared {
        for capture in own {
          guard let home = shared.first(where: { $0.name.text == capture.name.text }) else {
            throw CompileError("alternative patterns bind different names", span)
          }
          emit(.init(.move, a: home.register, b: capture.register), span)
        }
      } else {
        shared = own
      }
      if index < alternatives.count - 1 { matched.append(emitJump(.jump, span)) }
    }
    matched.forEach(builder.patch)
    captures += shared ?? []
    return skips
  }

  private func sequence(_ items: [Pattern], _ value: Int, _ captures: inout [Capture], _ span: Span) throws
    -> [Int]
  {
    let star = items.firstIndex { if case .star = $0.kind { true } else { false } }
    let test = takeTemporary()
    // The operand says how long the sequence must be: exactly, or at least where there is a star.
    let length = star == nil ? items.count : (items.count - 1) | 0x8000
    emit(.init(.matchSequence, a: test, b: value, c: length), span)
    var skips = [emitJump(.jumpIfFalse, a: test, span)]
    guard !items.isEmpty else { return skips }
    let base = takeTemporary(items.count)
    if let star {
      // `*_` takes nothing: what it stands for may be endless.
      let isIgnored = if case .star(nil) = items[star].kind { true } else { false }
      emit(
        .init(
          .unpackStarred, x: isIgnored ? 1 : 0, a: base, b: value, c: star | (items.count - star - 1) << 8),
        span)
    } else {
      emit(.init(.unpack, a: base, b: value, c: items.count), span)
    }
    for (offset, item) in items.enumerated() {
      if case .star(let name) = item.kind {
        if let name { capture(name, base + offset, &captures) }
      } else {
        skips += try pattern(item, base + offset, &captures)
      }
    }
    return skips
  }

  private func mapping(
    _ items: [MappingItem], _ rest: Identifier?, _ value: Int, _ captures: inout [Capture], _ span: Span
  ) throws -> [Int] {
    let test = takeTemporary()
    emit(.init(.matchMapping, a: test, b: value), span)
    var skips = [emitJump(.jumpIfFalse, a: test, span)]
    let keys = try display(Expression(.tuple(items.map(\.key)), span), to: takeTemporary())
    let values = takeTemporary()
    emit(.init(.matchKeys, a: values, b: value, c: keys), span)
    skips.append(emitJump(.jumpIfFalse, a: values, span))
    skips += try parts(items.map(\.pattern), of: values, &captures, span)
    if let rest {
      let register = takeTemporary()
      emit(.init(.matchRest, a: register, b: value, c: keys), span)
      capture(rest, register, &captures)
    }
    return skips
  }

  private func classPattern(
    _ type: Expression, _ positional: [Pattern], _ keywords: [KeywordPattern], _ value: Int,
    _ captures: inout [Capture], _ span: Span
  ) throws -> [Int] {
    let operands = takeTemporary(2)
    _ = try compile(type, to: operands)
    let names: [Value] =
      positional.indices.map { .int($0) } + keywords.map { .object(symbol($0.name.text).string) }
    _ = constant(.tuple(names), span, to: operands + 1)
    let values = takeTemporary()
    emit(.init(.matchClass, a: values, b: value, c: operands), span, operands: [type.span])
    let skips = [emitJump(.jumpIfFalse, a: values, span)]
    return skips + (try parts(positional + keywords.map(\.pattern), of: values, &captures, span))
  }

  /// Matches each pattern with its item of the one-longer tuple in a register (its first item is True, so that
  /// an empty match is not taken for a failed one).
  private func parts(
    _ patterns: [Pattern], of tuple: Int, _ captures: inout [Capture], _ span: Span
  ) throws -> [Int] {
    let base = takeTemporary(patterns.count + 1)
    emit(.init(.unpack, a: base, b: tuple, c: patterns.count + 1), span)
    var skips: [Int] = []
    for (offset, item) in patterns.enumerated() { skips += try pattern(item, base + 1 + offset, &captures) }
    return skips
  }
}
