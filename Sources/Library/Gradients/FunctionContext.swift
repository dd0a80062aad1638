import Interpreter
import Operations
import Tensors

/// The `ctx` of a `torch.autograd.Function`: what its forward leaves for its backward.
///
/// The node of the call holds the context, and through it the saved tensors; the context knows its node only weakly.
final class FunctionContext: Object, CustomFunction {
  override class var nativeType: TypeObject { definition }

  private(set) weak var node: CustomNode?
  private var saved: [SavedVariable?] = []
  private var isReleased = false

  override var hasAttributes: Bool { true }

  // MARK: The backward pass

  func gradients(at node: CustomNode, _ gradients: [Variable?]) throws -> [Variable?] {
    let materializes = try Operators.truth(try Operators.getAttribute(.object(self), "materialize_grads"))
    let arguments: [Value] = try gradients.enumerated().map { index, gradient in
      guard let known = try gradient ?? (materializes ? node.zeros(for: index) : nil) else { return .none }
      return .object(TensorObject.of(known))
    }
    let result = try Operators.call(try Operators.getAttribute(.object(self), "apply"), arguments)
    guard let results = result.cast(TupleObject.self) else { return [try gradient(result)] }
    return try results.items.map { try gradient($0) }
  }

  private func gradient(_ value: Value) throws -> Variable? {
    if value.isNone { return nil }
    guard let tensor = value.cast(TensorObject.self) else {
      throw PythonError.runtime("expected Variable or None (got \(value.type.name))")
    }
    return tensor.variable
  }

  func release() {
    if saved.isEmpty { return }
    saved = []
    isReleased = true
  }

  func takeDependencies(_ nodes: inout [Node]) {
    for case let variable? in saved { if let producer = variable.producer { nodes.append(producer) } }
    release()
  }

  private func savedTensors() throws -> Value {
    try TensorErrors.translated {
      if isReleased { throw SavedVariable.releasedError }
      guard let node else { return .tuple([]) }
      return .tuple(
        try saved.map { try $0.map { .object(TensorObject.of(try $0.unpack(by: node))) } ?? .none })
    }
  }

  // MARK: The forward pass

  /// Makes the results of a call results of a node, where any argument wants gradients.
  /// - Returns: the results as the caller gets them.
  func record(_ arguments: [Value], _ output: Value) throws -> Value {
    let inputs = arguments.map { $0.cast(TensorObject.self)?.variable }
    let isRecorded = GradientMode.isEnabled && inputs.contains { $0?.requiresGrad ?? false }
    let node = isRecorded ? CustomNode(name: type.name, function: self, arguments: inputs) : nil
    self.node = node
    let outputs = output.cast(TupleObject.self)?.items ?? [output]
    let (changed, constant) = (try marked("dirty_tensors"), try marked("non_differentiable"))
    let results: [Value] = try outputs.map { value in
      guard let variable = value.cast(TensorObject.self)?.variable else {
        node?.skip(Variable(try TensorErrors.translated { try Tensor.zeros([0], .float32) }))
        return value
      }
      let isChanged = changed.contains { $0 === variable }
      let isInput = inputs.contains { $0 === variable }
      if isChanged, node != nil, variable.requiresGrad, variable.isLeaf {
        throw PythonError.runtime(
          "a leaf Variable that requires grad has been used in an in-place operation.")
      }
      // An input that comes back is another tensor on the same elements: it has a history of its own.
      let result = isInput && !isChanged ? variable.detached() : variable
      if constant.contains(where: { $0 === variable }) || !variable.dtype.isFloatingPoint {
        node?.skip(result)
      } else {
        node?.adopt(result)
      }
      return .object(TensorObject.of(result))
    }
    try save(results.map { $0.cast(TensorObject.self)?.variable })
    return output.cast(TupleObject.self) == nil ? results.first ?? .none : .tuple(results)
  }

  private func save(_ results: [Variable?]) throws {
    let given = try taken("to_save")
    guard node != nil else { return }
    saved = try given.enumerated().map { index, value in
      if value.isNone { return nil }
      guard let variable = value.cast(TensorObject.self)?.variable else {
        throw PythonError.type(
          "save_for_backward can only save variables, but argument \(index) is of type \(value.type.name)")
      }
      return SavedVariable(variable, result: results.firstIndex { $0 === variable })
    }
  }

  private func marked(_ name: Symbol) throws -> [Variable] { try taken(name).map { try $0.variable() } }

  /// Takes a tuple that the forward left in an attribute out of it: the context must not hold the results.
  private func taken(_ name: Symbol) throws -> [Value] {
    guard let value = attributes?[name] else { return [] }
    _ = attributes?.removeValue(forName: name)
    return value.isNone ? [] : try Operators.items(of: value)
  }

  nonisolated(unsafe) static let definition = TypeObject(
    "_FunctionContext", module: "torch._C", base: Types.object,
    allocate: { type, _ in
      let context = FunctionContext()
      if type.isUserDefined { context.userType = type }
      return .object(context)
    },
    populate: { type in
      NodeObject.addMembers(to: type)
      type.property("saved_tensors", "What `save_for_backward` saved, in order.") { value in
        guard let context = value.cast(FunctionContext.self) else { return .none }
        return try context.savedTensors()
      }
      type.method(
        "_record(self, arguments, output)", "Makes the output of a call a result of this function's node."
      ) { arguments in
        let context: FunctionContext = try arguments.object(0)
        return try TensorErrors.translated { try context.record(arguments.items(1), arguments[2]) }
      }
    })
}
