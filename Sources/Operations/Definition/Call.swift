import Tensors

/// The arguments of one call, in the order of the operation's signature, defaults filled in.
///
/// The language binds positions and keywords; here each value is given its type, with PyTorch's message when it has
/// another.
public struct Call {
  public let operation: Operation
  public let arguments: [Argument]

  public init(_ operation: Operation, _ arguments: [Argument]) {
    self.operation = operation
    self.arguments = arguments
  }

  public subscript(_ index: Int) -> Argument { index < arguments.count ? arguments[index] : .none }

  func isNone(_ index: Int) -> Bool {
    if case .none = self[index] { true } else { false }
  }

  /// - Throws: `TypeError` naming the parameter and what it was given.
  func mismatch(_ index: Int, _ expected: String) -> TensorError {
    let name =
      operation.signature.parameters.indices.contains(index)
      ? operation.signature.parameters[index].name : "argument"
    return .type(
      "\(operation.name)(): argument '\(name)' (position \(index + 1)) must be \(expected), not \(self[index].typeName)"
    )
  }

  func tensor(_ index: Int) throws -> Variable {
    if case .tensor(let variable) = self[index] { return variable }
    throw mismatch(index, "Tensor")
  }

  func optionalTensor(_ index: Int) throws -> Variable? { isNone(index) ? nil : try tensor(index) }

  func operand(_ index: Int) throws -> Operand {
    if case .tensor(let variable) = self[index] { return .variable(variable) }
    if let scalar = self[index].scalar { return .scalar(scalar) }
    throw mismatch(index, "Tensor")
  }

  func scalar(_ index: Int) throws -> Scalar {
    if let scalar = self[index].scalar { return scalar }
    if case .tensor(let variable) = self[index], variable.rank == 0 { return try variable.tensor.item() }
    throw mismatch(index, "Number")
  }

  func optionalScalar(_ index: Int) throws -> Scalar? { isNone(index) ? nil : try scalar(index) }

  func int(_ index: Int) throws -> Int {
    switch self[index] {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .tensor(let variable) where variable.tensor.count == 1 && !variable.dtype.isFloatingPoint:
      return try variable.tensor.item().intValue
    default: throw mismatch(index, "int")
    }
  }

  func optionalInt(_ index: Int) throws -> Int? { isNone(index) ? nil : try int(index) }

  func float(_ index: Int) throws -> Double {
    if let scalar = self[index].scalar { return scalar.doubleValue }
    if case .tensor(let variable) = self[index], variable.tensor.count == 1 {
      return try variable.tensor.item().doubleValue
    }
    throw mismatch(index, "float")
  }

  func optionalFloat(_ index: Int) throws -> Double? { isNone(index) ? nil : try float(index) }

  func bool(_ index: Int) throws -> Bool {
    switch self[index] {
    case .bool(let value): return value
    case .none: return false
    default: throw mismatch(index, "bool")
    }
  }

  func string(_ index: Int) throws -> String {
    if case .string(let value) = self[index] { return value }
    throw mismatch(index, "str")
  }

  func dtype(_ index: Int) throws -> DType? {
    switch self[index] {
    case .none: return nil
    case .dtype(let dtype): return dtype
    default: throw mismatch(index, "torch.dtype")
    }
  }

  /// One integer or several.
  func ints(_ index: Int) throws -> Dimensions {
    guard case .list(let elements) = self[index] else { return [try int(index)] }
    return Dimensions(try elements.map { try Call(operation, [$0]).int(0) })
  }

  func optionalInts(_ index: Int) throws -> Dimensions? { isNone(index) ? nil : try ints(index) }

  /// The integers of a starred parameter, which may also be given as one tuple: `view(2, 3)`, `view((2, 3))`.
  func starredInts(_ index: Int) throws -> Dimensions {
    if case .list(let elements) = self[index], elements.count == 1, case .list = elements[0] {
      return try Call(operation, elements).ints(0)
    }
    return try ints(index)
  }

  func tensors(_ index: Int) throws -> [Variable] {
    guard case .list(let elements) = self[index] else { throw mismatch(index, "tuple of Tensors") }
    return try elements.enumerated().map { place, element in
      guard case .tensor(let variable) = element else {
        throw TensorError.type(
          "expected Tensor as element \(place) in argument \(index), but got \(element.typeName)")
      }
      return variable
    }
  }
}
