import Interpreter
import Operations
import Tensors

/// The methods and attributes of tensors that have to do with gradients.
enum GradientMethods {
  static func add(to type: TypeObject) {
    addAttributes(to: type)
    type.method(
      "backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None)",
      "Adds the gradients of this tensor to the `.grad` of the leaves it depends on."
    ) { arguments in
      let gradient = try arguments.optional(1).map { try $0.variable() }
      let inputs = try arguments.optional(4).map { try variables($0) }
      let retain = try arguments.optional(2).map { try Operators.truth($0) }
      try TensorErrors.translated {
        try arguments[0].variable().backward(
          gradient: gradient, retainGraph: retain, createGraph: try arguments.bool(3), inputs: inputs)
      }
      return .none
    }
    type.method("requires_grad_(self, requires_grad=True)", "Asks for gradients, or no longer.") {
      arguments in
      try TensorErrors.translated { try arguments[0].variable().setRequiresGrad(try arguments.bool(1)) }
      return arguments[0]
    }
    type.method("retain_grad(self)", "Keeps the gradient of a computed tensor too.") { arguments in
      try TensorErrors.translated { try arguments[0].variable().retainGradient() }
      return .none
    }
    type.method("detach_(self)", "Takes the tensor out of the graph.") { arguments in
      try TensorErrors.translated { try arguments[0].variable().detachInPlace() }
      return arguments[0]
    }
    GradientHooks.add(to: type)
  }

  private static func addAttributes(to type: TypeObject) {
    type.property(
      "grad", "The gradients added up so far, or None.",
      get: { try $0.variable().gradient.map { .object(TensorObject.of($0)) } ?? .none },
      set: { value, new in
        let gradient = try new.flatMap { $0.isNone ? nil : try $0.variable() }
        try TensorErrors.translated { try value.variable().assignGradient(gradient) }
      })
    type.property(
      "requires_grad", "Whether gradients flow here.", get: { .bool(try $0.variable().requiresGrad) },
      set: { value, new in
        let wanted = try new.map { try Operators.truth($0) } ?? false
        try TensorErrors.translated { try value.variable().setRequiresGrad(wanted) }
      })
    type.property("is_leaf", "Whether no recorded operation made the tensor.") {
      .bool(try $0.variable().isLeaf)
    }
    type.property("retains_grad", "Whether a computed tensor keeps its gradient.") {
      .bool(try $0.variable().retainsGradient)
    }
    type.property("grad_fn", "The operation that made the tensor, or None.") { value in
      try value.variable().gradFn.map { .object(NodeObject.of($0)) } ?? .none
    }
    type.property("output_nr", "Which result of its `grad_fn` the tensor is.") {
      .int(try $0.variable().gradientEdge?.output ?? 0)
    }
    type.property("_version", "How often the elements were changed in place.") {
      .int(try $0.variable().tensor.storage.version)
    }
  }

  /// One tensor or a sequence of them.
  static func variables(_ value: Value) throws -> [Variable] {
    if value.cast(TensorObject.self) != nil { return [try value.variable()] }
    return try Operators.items(of: value).map { try $0.variable() }
  }
}
