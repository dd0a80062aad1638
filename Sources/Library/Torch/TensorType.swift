import Interpreter
import Operations
import Tensors

/// The class `torch.Tensor`: the operations that are methods, and the attributes.
enum TensorType {
  nonisolated(unsafe) static let tensor: TypeObject = {
    let type = TypeObject(
      "Tensor", module: "torch", base: Types.object, declaration: "Tensor(*data)",
      doc:
        "An array of numbers of one kind, in any number of dimensions, that can record what it was computed from.",
      allocate: allocate, populate: populate)
    type.isOpen = true
    return type
  }()

  private static func populate(_ type: TypeObject) {
    for operation in Catalogue.all {
      for name in [operation.name] + operation.aliases {
        if operation.places.contains(.method) {
          type.add(OperationBinding.function(operation, name: name, isMethod: true))
        }
        if operation.places.contains(.inPlace) {
          type.add(OperationBinding.function(operation, name: name + "_", isMethod: true, inPlace: true))
        }
        if operation.places.contains(.property) {
          type.property(name, operation.documentation) { value in
            try TensorErrors.translated {
              try operation.run(Call(operation, [try Argument(value)] + operation.defaults.dropFirst())).value
            }
          }
        }
      }
    }
    TensorAttributes.add(to: type)
    GradientMethods.add(to: type)
  }

  /// `torch.Tensor(2, 3)`, `torch.Tensor([1, 2])`.
  private static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let variable: Variable = try TensorErrors.translated {
      if arguments.positionalCount == 1, case .object(let object) = arguments[0] {
        if let tensor = object as? TensorObject { return tensor.variable.detached() }
        return Variable(try Torch.tensor(try Argument(arguments[0]), dtype: .default))
      }
      let sizes = try arguments.positional.map { try Operators.index($0) }
      return Variable(try Tensor.zeros(Dimensions(sizes.isEmpty ? [0] : sizes), .default))
    }
    let object = TensorObject.of(variable)
    if type.isUserDefined { object.userType = type }
    return .object(object)
  }
}

extension Value {
  /// The variable of a tensor.
  ///
  /// - Throws: `TypeError` for anything else.
  func variable() throws -> Variable {
    if case .object(let object) = self, let tensor = object as? TensorObject { return tensor.variable }
    throw PythonError.type("expected a Tensor, got '\(type.name)'")
  }
}
