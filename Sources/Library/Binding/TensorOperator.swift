import Interpreter
import Operations
import Tensors

/// The language's operators on tensors.
enum TensorOperator {
  /// Nil where tensors lack the operator.
  static func apply(_ op: BinaryOperator, _ a: Operand, _ b: Operand) throws -> Variable? {
    switch op {
    case .add: try Torch.add(a, b)
    case .multiply: try Torch.mul(a, b)
    case .matrixMultiply:
      if case .variable(let a) = a, case .variable(let b) = b { try Torch.matmul(a, b) } else { nil }
    case .divmod: nil
    default:
      if let operation = operation(op) {
        try operation.run(Call(operation, operation.arguments(a.argument, b.argument))).variables.first
      } else {
        nil
      }
    }
  }

  static func applyInPlace(_ op: BinaryOperator, _ target: Variable, _ other: Operand) throws {
    guard let operation = operation(op) else { return }
    if let binary = operation as? BinaryOperation, op == .add || op == .multiply {
      try binary.inPlace(target, other)
    } else {
      _ = try operation.runInPlace(Call(operation, operation.arguments(.tensor(target), other.argument)))
    }
  }

  private static func operation(_ op: BinaryOperator) -> Operation? {
    switch op {
    case .add: Torch.add
    case .subtract: Torch.sub
    case .multiply: Torch.mul
    case .divide: Torch.div
    case .floorDivide: Torch.floorDivide
    case .modulo: Torch.remainder
    case .power: Torch.pow
    case .leftShift: Torch.bitwiseLeftShift
    case .rightShift: Torch.bitwiseRightShift
    case .and: Torch.bitwiseAnd
    case .xor: Torch.bitwiseXor
    case .or: Torch.bitwiseOr
    case .matrixMultiply, .divmod: nil
    }
  }
}

extension Operation {
  /// The arguments of a call with two operands, the defaults after them.
  func arguments(_ a: Argument, _ b: Argument) -> [Argument] { [a, b] + defaults.dropFirst(2) }
}

extension Operand {
  /// A tensor or a number; nil for anything else.
  init?(_ value: Value) throws {
    switch value {
    case .int(let value): self = .scalar(.int(value))
    case .float(let value): self = .scalar(.float(value))
    case .bool(let value): self = .scalar(.bool(value))
    case .object(let object):
      if let tensor = object as? TensorObject { self = .variable(tensor.variable) } else { return nil }
    default: return nil
    }
  }

  var argument: Argument {
    switch self {
    case .variable(let variable): .tensor(variable)
    case .scalar(.bool(let value)): .bool(value)
    case .scalar(.int(let value)): .int(value)
    case .scalar(.float(let value)): .float(value)
    }
  }
}

extension Value {
  /// A tensor's element as a number of the language.
  init(_ scalar: Scalar) {
    switch scalar {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    }
  }
}
