import Interpreter
import Operations
import Tensors

/// `out=`: where a function puts its results.
enum OutArgument {
  private static let keyword = Symbol("out")

  static func isOut(_ keyword: Symbol) -> Bool { keyword == Self.keyword }

  /// What a call names as its place for results, if it does.
  static func given(_ arguments: Arguments) -> Value? {
    guard !arguments.keywords.isEmpty, let index = arguments.keywords.firstIndex(of: keyword) else {
      return nil
    }
    let value = arguments.keywordValue(index)
    return value.isNone ? nil : value
  }

  /// Writes results to the tensors given for them, which take on their sizes, and returns those.
  ///
  /// - Throws: `RuntimeError` when gradients are asked for, or a result has no place in a tensor of such a dtype.
  static func write(_ output: Output, to target: Value, of call: Call) throws -> Value {
    let targets = target.cast(TensorObject.self) != nil ? [target] : try Operators.items(of: target)
    let results = output.variables
    let name = call.operation.name
    guard targets.count == results.count else {
      let wanted = results.count == 1 ? "Tensor" : "tuple of Tensors"
      throw PythonError.type("\(name)(): argument 'out' must be \(wanted), not \(target.type.name)")
    }
    for (target, result) in zip(targets, results) {
      let variable = try target.variable()
      if GradientMode.isEnabled, result.requiresGrad || variable.requiresGrad {
        throw TensorError.runtime(
          "\(name)(): functions with out=... arguments don't support automatic differentiation, but one of the arguments "
            + "requires grad.")
      }
      guard result.dtype.canCast(to: variable.dtype) else {
        throw TensorError.runtime(
          "result type \(result.dtype.scalarTypeName) can't be cast to the desired output type "
            + variable.dtype.scalarTypeName)
      }
      if variable.sizes == result.sizes {
        try Torch.copy(variable, result)
      } else {
        variable.replace(by: try result.tensor.to(variable.dtype).clone())
      }
    }
    return targets.count == 1 ? targets[0] : target
  }
}
