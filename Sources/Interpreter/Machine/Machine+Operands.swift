/// The kind of expression that raised an exception.
public enum ExpressionKind: Sendable {
  case `operator`, item, assignment, deletion, call, other
}

extension Operation {
  var expressionKind: ExpressionKind {
    switch self {
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .addSmall, .subtractSmall, .binary,
      .inPlace, .unary, .compare, .skipUnlessCompare, .skipUnlessCompareSmall, .contains, .isIdentical:
      .operator
    case .getItem, .getNested, .getParts: .item
    case .setItem, .setParts, .setAttribute: .assignment
    case .deleteItem, .deleteAttribute: .deletion
    case .call, .callMethod, .callKeywords, .callSpread: .call
    default: .other
    }
  }
}

extension Machine {
  /// The values of a failed instruction's operands, in the order of their spans; none where they are gone.
  ///
  /// - Parameter r: the registers of the frame that the instruction ran in.
  static func operands(
    of i: Instruction, _ r: UnsafeMutablePointer<Value>, _ frame: UnsafeMutablePointer<Frame>, count: Int
  ) -> [Value] {
    switch i.operation {
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .binary, .inPlace, .compare, .contains,
      .isIdentical, .getItem, .getNested:
      [r[Int(i.b)], r[Int(i.c)]]
    case .skipUnlessCompare, .setItem, .deleteItem: [r[Int(i.a)], r[Int(i.b)]]
    case .getParts: [r[Int(i.b)], parts(r + Int(i.c), frame.pointee.next.pointee).key]
    case .setParts: [r[Int(i.a)], parts(r + Int(i.b), frame.pointee.next.pointee).key]
    case .addSmall, .subtractSmall: [r[Int(i.b)], .int(Int(i.c))]
    case .skipUnlessCompareSmall: [r[Int(i.a)], .int(Int(i.b))]
    case .unary, .makeIterator, .unpack, .unpackStarred: [r[Int(i.b)]]
    case .checkResult: [r[Int(i.a)]]
    case .getAttribute, .loadMethod: [r[Int(i.b)], .string(frame.pointee.name(Int(i.c)).text)]
    case .setAttribute: [r[Int(i.a)]]
    case .call, .callKeywords: (0..<count).map { r[Int(i.b) + $0] }
    case .callMethod: [r[Int(i.b)]] + (1..<max(1, count)).map { r[Int(i.b) + 1 + $0] }
    case .raiseAssertion: count == 2 ? [r[Int(i.b)], r[Int(i.c)]] : []
    default: []
    }
  }
}
