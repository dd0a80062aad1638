import Interpreter
import Operations
import Tensors

/// The functions on which `torch.autograd`, written in the language, is built.
enum GradientFunctions {
  static func add(to module: ModuleObject) {
    addSwitches(to: module)
    addPasses(to: module)
    addSaving(to: module)
    module["_Node"] = .object(NodeObject.definition)
    module["_FunctionContext"] = .object(FunctionContext.definition)
    module.function(
      "_node_of(tensor, /)", "The node that a tensor's gradient goes to, and which of its results it is."
    ) { arguments in
      guard let edge = try arguments[0].variable().gradientEdge else {
        throw PythonError.runtime("Cannot get gradient edge when the tensor does not require gradients.")
      }
      return .tuple([.object(NodeObject.of(edge.node)), .int(edge.output)])
    }
    module.function(
      "_name_node(tensor, name, /)",
      "The tensor; the node that made it goes by a name from now on, as that of one operation in PyTorch."
    ) { arguments in
      try arguments[0].variable().gradFn?.rename(try arguments.string(1))
      return arguments[0]
    }
    module.function("_increment_version(tensor, /)", "Counts a change of the elements.") { arguments in
      try arguments[0].variable().tensor.storage.version &+= 1
      return .none
    }
  }

  private static func addSwitches(to module: ModuleObject) {
    module.function("is_grad_enabled()", "Whether operations are recorded for gradients.") { _ in
      .bool(GradientMode.isEnabled)
    }
    module.function("_set_grad_enabled(mode, /)", "Switches the recording on or off.") { arguments in
      GradientMode.isEnabled = try arguments.bool(0)
      return .none
    }
    module.function("is_anomaly_enabled()", "Whether gradients are looked through for NaN.") { _ in
      .bool(AnomalyDetection.isEnabled)
    }
    module.function("is_anomaly_check_nan_enabled()", "Whether anomaly detection looks for NaN.") { _ in
      .bool(AnomalyDetection.checksNaN)
    }
    module.function("set_anomaly_enabled(mode, check_nan=True)", "Switches anomaly detection on or off.") {
      arguments in
      AnomalyDetection.isEnabled = try arguments.bool(0)
      AnomalyDetection.checksNaN = try arguments.bool(1)
      return .none
    }
  }

  private static func addPasses(to module: ModuleObject) {
    module.function(
      "_backward(tensors, grad_tensors, retain_graph, create_graph, inputs)",
      "Adds the gradients of the tensors to the `.grad` of the leaves, in one pass."
    ) { arguments in
      try TensorErrors.translated {
        try Variable.backward(
          from: try GradientMethods.variables(arguments[0]), try optionalVariables(arguments[1]),
          retainGraph: try arguments.optional(2).map { try Operators.truth($0) },
          createGraph: try arguments.bool(3),
          inputs: try arguments.optional(4).map { try GradientMethods.variables($0) })
      }
      return .none
    }
    module.function(
      "_grad(outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused)",
      "The gradients of the sum of the outputs with respect to the inputs: tensors, or pairs of a node and a number."
    ) { arguments in
      let gradients = try TensorErrors.translated {
        try Variable.gradients(
          of: try GradientMethods.variables(arguments[0]), withRespectTo: try arguments.items(1).map(edge),
          outputGradients: try arguments.optional(2).map(optionalVariables),
          retainGraph: try arguments.optional(3).map { try Operators.truth($0) },
          createGraph: try arguments.bool(4), allowUnused: try arguments.bool(5))
      }
      return .tuple(gradients.map { $0.map { .object(TensorObject.of($0)) } ?? .none })
    }
  }

  private static func optionalVariables(_ value: Value) throws -> [Variable?] {
    try Operators.items(of: value).map { $0.isNone ? nil : try $0.variable() }
  }

  /// Where the gradient of a tensor goes, or the place that a pair names.
  private static func edge(_ value: Value) throws -> Edge? {
    guard let pair = value.cast(TupleObject.self), pair.items.count >= 2 else {
      return try value.variable().gradientEdge
    }
    return Edge(node: try NodeObject.node(pair.items[0]), output: try Operators.index(pair.items[1]))
  }

  private static func addSaving(to module: ModuleObject) {
    module.function(
      "_push_saved_tensors_hooks(pack, unpack, /)",
      "From now on, what is saved for the backward pass goes through `pack`, and comes back through `unpack`."
    ) { arguments in
      let (pack, unpack) = (arguments[0], arguments[1])
      SavedTensorHooks.stack.append(
        SavedTensorHooks(
          pack: { Packed(try Operators.call(pack, [.object(TensorObject.of($0))])) },
          unpack: { packed in
            let value = (packed as? Packed)?.value ?? .none
            let result = try Operators.call(unpack, [value])
            guard let tensor = result.cast(TensorObject.self) else {
              throw PythonError.type(
                "Output of saved tensor unpack_hook expected to be a Tensor but got result of type "
                  + result.type.qualifiedName)
            }
            return tensor.variable
          }))
      return .none
    }
    module.function("_pop_saved_tensors_hooks()", "Takes away the hooks that were pushed last.") { _ in
      _ = SavedTensorHooks.stack.popLast()
      return .none
    }
  }

  /// What a pack hook returned.
  private final class Packed {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}
