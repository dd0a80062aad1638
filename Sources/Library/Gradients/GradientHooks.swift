import Interpreter
import Operations
import Tensors

/// The hooks of tensors: functions of the program's that see gradients as they flow by.
enum GradientHooks {
  static func add(to type: TypeObject) {
    type.method(
      "register_hook(self, hook)", "Calls `hook(gradient)` on each gradient; what it returns takes its place."
    ) { arguments in
      let variable = try arguments[0].variable()
      let hook = hook(arguments[1])
      try TensorErrors.translated { try variable.register(hook) }
      return .object(HookHandle { variable.remove(hook) })
    }
    type.method(
      "register_post_accumulate_grad_hook(self, hook)",
      "Calls `hook(tensor)` on the leaf itself each time a gradient has been added to its `.grad`."
    ) { arguments in
      let variable = try arguments[0].variable()
      let function = arguments[1]
      let hook = GradientHook { leaf in
        _ = try Operators.call(function, [.object(TensorObject.of(leaf))])
        return nil
      }
      try TensorErrors.translated { try variable.registerAfterAccumulation(hook) }
      return .object(HookHandle { variable.remove(hook) })
    }
  }

  private static func hook(_ function: Value) -> GradientHook {
    GradientHook { gradient in
      let result = try Operators.call(function, [.object(TensorObject.of(gradient))])
      if result.isNone { return nil }
      guard let replacement = result.cast(TensorObject.self)?.variable else {
        throw PythonError.type("expected Variable, but hook returned '\(result.type.name)'")
      }
      try check(replacement, against: gradient, from: function)
      return replacement
    }
  }

  /// Refuses a replacement that is no gradient of the same variable.
  private static func check(_ replacement: Variable, against gradient: Variable, from function: Value) throws
  {
    guard replacement.dtype != gradient.dtype || replacement.sizes != gradient.sizes else { return }
    let name = try Operators.attributeOrNil(function, "__name__").map { try Operators.str($0) } ?? "<unknown>"
    guard replacement.dtype == gradient.dtype else {
      throw PythonError.runtime(
        "hook '\(name)' has changed the type of value (was torch.\(gradient.dtype.scalarTypeName)Tensor got "
          + "torch.\(replacement.dtype.scalarTypeName)Tensor)")
    }
    throw PythonError.runtime("hook '\(name)' has changed the size of value")
  }
}

/// What registering a hook returns: `remove()` takes the hook away.
final class HookHandle: Object {
  override class var nativeType: TypeObject { definition }
  private let removal: () -> Void

  init(_ removal: @escaping () -> Void) { self.removal = removal }

  nonisolated(unsafe) private static let definition = TypeObject(
    "RemovableHandle", module: "torch.utils.hooks", base: Types.object,
    populate: { type in
      type.method("remove(self)", "Takes the hook away.") { arguments in
        let handle: HookHandle = try arguments.object(0)
        handle.removal()
        return .none
      }
      type.method("__enter__(self)") { $0[0] }
      type.method("__exit__(self, kind, value, traceback)") { arguments in
        let handle: HookHandle = try arguments.object(0)
        handle.removal()
        return .none
      }
    })
}
