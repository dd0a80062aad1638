/// A token: what it is and where it is. Its text stays in the source.
struct Token {
  let kind: TokenKind
  /// How many brackets are open after it.
  let level: UInt8
  let lower: Int32
  let upper: Int32

  var span: Span { Span(lower, upper) }

  /// Whether an operand without an operator before it could start here.
  var startsOperand: Bool {
    switch kind {
    case .name, .int, .float, .string, .true, .false, .none, .leftBrace, .ellipsis: true
    default: false
    }
  }
}

/// What a token is. The raw value of keywords and operators is how they are written.
enum TokenKind: UInt8 {
  // Structure
  case newline, indent, dedent, end
  /// The tokenizer could not go on: its problem stands beside the tokens.
  case invalid

  // Words and literals
  case name, int, float, string

  // Keywords
  case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif
  case `else`, except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or
  case pass, raise, `return`, `try`, `while`, with, yield

  // Brackets and punctuation
  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, equal, walrus

  // Operators
  case plus, minus, star, slash, doubleSlash, percent, doubleStar, at, leftShift, rightShift
  case ampersand, bar, caret, tilde
  case less, greater, lessEqual, greaterEqual, equalEqual, notEqual

  // Augmented assignment, in the order of the operators
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, doubleStarEqual
  case atEqual, leftShiftEqual, rightShiftEqual, ampersandEqual, barEqual, caretEqual

  /// A character that means nothing in Python, such as `$`, `?` or a lone `!`.
  case stray
}

extension TokenKind {
  static let keywords: [String: TokenKind] = [
    "False": .false, "None": .none, "True": .true, "and": .and, "as": .as, "assert": .assert,
    "async": .async, "await": .await, "break": .break, "class": .class, "continue": .continue, "def": .def,
    "del": .del, "elif": .elif, "else": .else, "except": .except, "finally": .finally, "for": .for,
    "from": .from, "global": .global, "if": .if, "import": .import, "in": .in, "is": .is, "lambda": .lambda,
    "nonlocal": .nonlocal, "not": .not, "or": .or, "pass": .pass, "raise": .raise, "return": .return,
    "try": .try, "while": .while, "with": .with, "yield": .yield,
  ]

  var isKeyword: Bool { rawValue >= Self.false.rawValue && rawValue <= Self.yield.rawValue }

  var isConstant: Bool { self == .true || self == .false || self == .none }

  /// The operator of an augmented assignment.
  var augmentedOperator: BinaryOperator? {
    switch self {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .doubleStarEqual: .power
    case .atEqual: .matrixMultiply
    case .leftShiftEqual: .shiftLeft
    case .rightShiftEqual: .shiftRight
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    default: nil
    }
  }

  /// The operator between two operands, with how tightly it binds: `|` is 1, `*` is 6.
  var binaryOperator: (operator: BinaryOperator, precedence: Int)? {
    switch self {
    case .bar: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.shiftLeft, 4)
    case .rightShift: (.shiftRight, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }
}
