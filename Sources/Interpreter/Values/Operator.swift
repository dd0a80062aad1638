/// The binary operators that a type can define.
public enum BinaryOperator: UInt16, Sendable, CaseIterable {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, modulo, divmod, power
  case leftShift, rightShift, and, xor, or

  /// The operator as a program writes it.
  public var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .divmod: "divmod()"
    case .power: "** or pow()"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .and: "&"
    case .xor: "^"
    case .or: "|"
    }
  }

  /// `__add__` and its like.
  public var method: SpecialMethod { BinaryOperator.methods[Int(rawValue)].plain }
  /// `__radd__` and its like.
  public var reflectedMethod: SpecialMethod { BinaryOperator.methods[Int(rawValue)].reflected }
  /// `__iadd__` and its like; `divmod` has none.
  public var inPlaceMethod: SpecialMethod? { BinaryOperator.methods[Int(rawValue)].inPlace }

  private static let methods: [(plain: SpecialMethod, reflected: SpecialMethod, inPlace: SpecialMethod?)] = [
    (.add, .radd, .iadd), (.sub, .rsub, .isub), (.mul, .rmul, .imul), (.matmul, .rmatmul, .imatmul),
    (.truediv, .rtruediv, .itruediv), (.floordiv, .rfloordiv, .ifloordiv), (.mod, .rmod, .imod),
    (.divmod, .rdivmod, nil), (.pow, .rpow, .ipow), (.lshift, .rlshift, .ilshift),
    (.rshift, .rrshift, .irshift), (.and, .rand, .iand), (.xor, .rxor, .ixor), (.or, .ror, .ior),
  ]
}

/// The unary operators that a type can define; `not` is not among them.
public enum UnaryOperator: UInt16, Sendable {
  case negative, positive, invert, absolute

  public var symbol: String {
    switch self {
    case .negative: "-"
    case .positive: "+"
    case .invert: "~"
    case .absolute: "abs()"
    }
  }

  public var method: SpecialMethod {
    switch self {
    case .negative: .neg
    case .positive: .pos
    case .invert: .invert
    case .absolute: .abs
    }
  }
}

/// The six rich comparisons.
public enum Comparison: UInt16, Sendable {
  case less, lessOrEqual, equal, notEqual, greater, greaterOrEqual

  public var symbol: String {
    switch self {
    case .less: "<"
    case .lessOrEqual: "<="
    case .equal: "=="
    case .notEqual: "!="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }

  public var method: SpecialMethod {
    switch self {
    case .less: .lt
    case .lessOrEqual: .le
    case .equal: .eq
    case .notEqual: .ne
    case .greater: .gt
    case .greaterOrEqual: .ge
    }
  }

  /// The comparison that means the same with the operands exchanged.
  public var reflected: Comparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: self
    }
  }

  /// The comparison of two values of an ordered Swift type.
  @inlinable public func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .less: a < b
    case .lessOrEqual: a <= b
    case .equal: a == b
    case .notEqual: a != b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}
