/// The rules whose results the second pass remembers: it tries alternatives one after the other, and without a
/// memory each level of brackets would multiply its work.
enum RememberedRule: UInt8 {
  case expression, namedExpression, disjunction, bitwiseOr, atom
}

struct MemoryKey: Hashable {
  let rule: RememberedRule
  let index: Int
}

/// What a rule gave at a token: an expression and the index after it, or nothing.
enum Remembered {
  case match(Expression, end: Int)
  case mismatch
}

extension Parser {
  mutating func remembered(
    _ rule: RememberedRule, _ parse: (inout Parser) throws(Failure) -> Expression
  ) throws(Failure) -> Expression {
    let key = MemoryKey(rule: rule, index: index)
    switch memory[key] {
    case .match(let expression, let end):
      index = end
      return expression
    case .mismatch: throw Failure()
    case nil: break
    }
    do {
      let expression = try parse(&self)
      memory[key] = .match(expression, end: index)
      return expression
    } catch {
      if problem == nil { memory[key] = .mismatch }
      throw error
    }
  }
}
